/**
 * The word list that ships with the weights: a line a word, tab-separated columns
 * `word, tag set, casing, cluster, sense, lemmas`, all but the first base-36 numbers or empty;
 * `lemmas` are `UPOS=lemma` pairs, separated by `;`, for words whose lemma the rules would miss.
 */
import { decodeUtf8 } from './utf8.ts';

export interface LexiconEntry {
  readonly tagSet: number;
  readonly casing: number;
  readonly cluster: number;
  readonly sense: number;
}

export interface Lexicon {
  entry(lower: string): LexiconEntry;
  /** Lemma of a word with this universal tag, or `undefined` when the rules decide. */
  lemma(lower: string, upos: string): string | undefined;
  /** The tags of a closed tag set, as indices of the tagger's classes; none when the set is open. */
  tagsOf(tagSet: number): readonly number[];
  readonly size: number;
}

const UNKNOWN: LexiconEntry = { tagSet: 0, casing: 0, cluster: 0, sense: 0 };

/** Reads the file: first line the tag sets, then the words. */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  const text = decodeUtf8(bytes);
  const firstBreak = text.indexOf('\n');
  const sets = text.slice(0, firstBreak).split(';').map(readSet);
  return new TextLexicon(sets, readLines(text, firstBreak + 1));
}

/** A set that begins with `+` is closed: the word takes no other tag. Of an open one only the number matters. */
function readSet(set: string): readonly number[] {
  if (!set.startsWith('+,')) return [];
  return set
    .slice(2)
    .split(',')
    .map((tag) => Number.parseInt(tag, 36));
}

function readLines(text: string, from: number): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let at = from;
  while (at < text.length) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\n', tab);
    if (tab < 0 || end < 0) break;
    words.set(text.slice(at, tab), text.slice(tab + 1, end));
    at = end + 1;
  }
  return words;
}

class TextLexicon implements Lexicon {
  private readonly sets: readonly (readonly number[])[];
  private readonly words: ReadonlyMap<string, string>;

  constructor(sets: readonly (readonly number[])[], words: ReadonlyMap<string, string>) {
    this.sets = sets;
    this.words = words;
  }

  get size(): number {
    return this.words.size;
  }

  entry(lower: string): LexiconEntry {
    const line = this.words.get(lower);
    if (line === undefined) return UNKNOWN;
    const [tagSet, casing, cluster, sense] = line.split('\t');
    return {
      tagSet: number(tagSet),
      casing: number(casing),
      cluster: number(cluster),
      sense: number(sense),
    };
  }

  lemma(lower: string, upos: string): string | undefined {
    const pairs = this.words.get(lower)?.split('\t')[4];
    if (pairs === undefined || pairs === '') return undefined;
    for (const pair of pairs.split(';')) if (pair.startsWith(`${upos}=`)) return pair.slice(upos.length + 1);
    return undefined;
  }

  tagsOf(tagSet: number): readonly number[] {
    return this.sets[tagSet] ?? [];
  }
}

const number = (text: string | undefined): number =>
  text === undefined || text === '' ? 0 : Number.parseInt(text, 36);

/** Finds the phrases of name lists in a sentence. The file is `phrase<TAB>classes`, a line a phrase, classes in base 36. */

import { decodeUtf8 } from './utf8.ts';
import type { WordInfo } from './word-info.ts';

/** Bits of the classes; phrases are keys as lexicon/normalise.ts makes them, a space between words. */
export const GAZETTEER = {
  country: 1,
  city: 2,
  region: 4,
  people: 8,
  organisation: 16,
  givenName: 32,
  office: 64,
  person: 128,
  site: 256,
  perhapsOrganisation: 512,
} as const;

/** Longest phrase that is looked for, in words. */
const LONGEST = 7;

export interface Gazetteer {
  /** For each word: `classes * 4 + place`, place 0 alone, 1 first, 2 inside, 3 last; 0 for a word in no phrase. */
  match(words: readonly WordInfo[]): Int32Array;
  /** Classes of a single word as a phrase of its own. */
  classesOf(key: string): number;
}

export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const phrases = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const line of decodeUtf8(bytes).split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const phrase = line.slice(0, tab);
    phrases.set(phrase, Number.parseInt(line.slice(tab + 1), 36));
    const space = phrase.indexOf(' ');
    if (space < 0) continue;
    const first = phrase.slice(0, space);
    longest.set(first, Math.max(longest.get(first) ?? 0, phrase.split(' ').length));
  }
  return new PhraseGazetteer(phrases, longest);
}

class PhraseGazetteer implements Gazetteer {
  private readonly phrases: ReadonlyMap<string, number>;
  /** By first word, the number of words in the longest phrase that begins with it. */
  private readonly longest: ReadonlyMap<string, number>;

  constructor(phrases: ReadonlyMap<string, number>, longest: ReadonlyMap<string, number>) {
    this.phrases = phrases;
    this.longest = longest;
  }

  classesOf(key: string): number {
    return this.phrases.get(key) ?? 0;
  }

  match(words: readonly WordInfo[]): Int32Array {
    const hits = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      if (!words[i]!.capital || words[i]!.key === '') continue;
      const length = this.longestAt(words, i);
      if (length > 1)
        i = mark(hits, { from: i, to: i + length, classes: this.phraseClasses(words, i, length) }) - 1;
      else hits[i] = this.classesOf(words[i]!.key) * 4;
    }
    return hits;
  }

  private longestAt(words: readonly WordInfo[], from: number): number {
    const limit = Math.min(this.longest.get(words[from]!.key) ?? 1, LONGEST) * 2;
    for (let length = Math.min(limit, words.length - from); length > 1; length--) {
      if (words[from + length - 1]!.key !== '' && this.phraseClasses(words, from, length) > 0) return length;
    }
    return 1;
  }

  private phraseClasses(words: readonly WordInfo[], from: number, length: number): number {
    let phrase = words[from]!.key;
    for (let i = from + 1; i < from + length; i++) if (words[i]!.key !== '') phrase += ` ${words[i]!.key}`;
    return this.phrases.get(phrase) ?? 0;
  }
}

/** Writes a phrase's classes over its words and answers where it ends. */
function mark(
  hits: Int32Array,
  { from, to, classes }: { readonly from: number; readonly to: number; readonly classes: number },
): number {
  for (let i = from; i < to; i++) hits[i] = classes * 4 + (i === from ? 1 : i === to - 1 ? 3 : 2);
  return to;
}

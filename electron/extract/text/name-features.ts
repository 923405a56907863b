/** The name tagger's features: word, parts, neighbours, lists of names, and the word's other uses in the article. */
import type { DocumentWords } from './document-words.ts';
import { type FeatureList, hashText, mix } from './hashing.ts';
import { ABSENT_WORD, type WordInfo } from './word-info.ts';

export interface NameContext {
  readonly words: readonly WordInfo[];
  /** Penn tags. */
  readonly tags: readonly string[];
  readonly document: DocumentWords;
  /** What name lists say of each word, as ./gazetteer.ts gives it. */
  readonly hits: Int32Array;
}

const NONE = 0x5bd1e995;
const tagHashes = new Map<string, number>();

function hashOfTag(tag: string | undefined): number {
  if (tag === undefined) return NONE;
  const known = tagHashes.get(tag);
  if (known !== undefined) return known;
  const hash = hashText(tag);
  tagHashes.set(tag, hash);
  return hash;
}

/** Refills `features` for the word at `index`. */
export function nameFeatures(context: NameContext, index: number, features: FeatureList): void {
  features.clear();
  addWord(context, index, features);
  addNeighbours(context, index, features);
  addRun(context, index, features);
  addPieces(context, index, features);
}

function addWord({ words, tags, document, hits }: NameContext, index: number, features: FeatureList): void {
  const word = words[index]!;
  const tag = hashOfTag(tags[index]);
  const capital = word.capital ? 1 : 0;
  const start = index === 0 ? 1 : 0;
  features.add(1, 0);
  features.add(2, word.id);
  features.add2(3, word.id, capital);
  features.add(4, word.shape);
  features.add2(5, word.shape, start);
  features.add(6, word.suffixes[1]);
  features.add2(7, word.suffixes[2], capital);
  features.add2(8, word.suffixes[3], capital);
  features.add2(9, word.prefixes[2], capital);
  features.add2(10, tag, capital);
  features.add2(11, tag, word.shape);
  const hit = hits[index]!;
  features.add2(12, hit, capital);
  features.add2(13, mix(hit, tag), word.allCaps ? 1 : 0);
  features.add2(14, word.cluster, capital);
  features.add2(15, word.nounSense, capital);
  features.add2(20, mix(word.coarse, capital), start);
  const profile = document.profile(word);
  features.add2(16, profile, start);
  features.add2(17, mix(profile, hit), capital);
  features.add2(18, mix(word.casing, capital), start);
  for (let bit = 4; bit <= hit; bit *= 2) if (hit & bit) features.add2(19, bit + (hit & 3), start);
}

function addNeighbours({ words, tags, hits }: NameContext, index: number, features: FeatureList): void {
  const word = words[index]!;
  const capital = word.capital ? 1 : 0;
  for (const offset of [-2, -1, 1, 2]) {
    const other = words[index + offset] ?? ABSENT_WORD;
    const base = 60 + offset * 12;
    const id = other.id;
    features.add2(base, id, capital);
    features.add2(base + 1, other.shape, word.shape);
    features.add2(base + 2, hashOfTag(tags[index + offset]), capital);
    features.add2(base + 3, hits[index + offset] ?? NONE, mix(hits[index]!, capital));
    features.add2(base + 4, other.cluster, capital);
    features.add2(base + 11, other.coarse, capital);
    if (offset * offset > 1) continue;
    features.add2(base + 5, id, word.id);
    features.add2(base + 6, id, word.shape);
    features.add2(base + 7, other.suffixes[2], capital);
    features.add2(base + 8, other.nounSense, capital);
    features.add2(base + 9, other.coarse, mix(word.coarse, capital));
    features.add2(base + 10, other.verbSense, capital);
  }
  const [before2, before, after, after2] = [-2, -1, 1, 2].map(
    (offset) => (words[index + offset] ?? ABSENT_WORD).id,
  ) as [number, number, number, number];
  features.add2(110, mix(before, after), capital);
  features.add2(111, mix(before2, before), capital);
  features.add2(112, mix(after, after2), capital);
}

/** The run of capitalised words around: its last word often tells what it names, as do the words on both sides. */
function addRun({ words, hits }: NameContext, index: number, features: FeatureList): void {
  if (!words[index]!.capital) return;
  let last = index;
  while (last - index < 7 && joins(words, last + 1)) last++;
  let first = index;
  while (index - first < 7 && joins(words, first)) first--;
  const outside = [words[first - 1] ?? ABSENT_WORD, words[last + 1] ?? ABSENT_WORD];
  const place = (index === first ? 1 : 0) + (index === last ? 2 : 0);
  features.add2(120, words[last]!.id, place);
  features.add2(121, words[first]!.id, place);
  features.add2(122, hits[last]!, mix(hits[first]!, place));
  features.add2(123, outside[0]!.id, place);
  features.add2(124, outside[1]!.id, place);
  features.add2(125, Math.min(last - first, 4), place);
  features.add2(126, mix(outside[0]!.coarse, outside[1]!.coarse), place);
  features.add2(128, words[last]!.coarse, mix(words[first]!.coarse, place));
  features.add2(129, words[last]!.cluster, place);
  features.add2(127, words[last]!.suffixes[2], place);
}

/** The pieces of a name that a link joins: `Reform Party | of the | United States`; and `(ABC)` behind a name. */
function addPieces({ words, hits }: NameContext, index: number, features: FeatureList): void {
  const word = words[index]!;
  if (!word.capital && !isLink(word)) return;
  const before = pieceBefore(words, index);
  if (before >= 0) {
    const head = words[before]!;
    const link = words[before + 1]!.id;
    const kind = word.capital ? hits[index]! : word.id;
    features.add2(140, mix(head.id, link), word.capital ? 1 : 0);
    features.add2(141, mix(head.nounSense, link), word.capital ? 1 : 0);
    features.add2(142, mix(head.coarse, link), kind);
    features.add2(143, mix(hits[before]!, link), kind);
  }
  const after = pieceAfter(words, index);
  if (after >= 0) {
    const link = words[after - 1]!.id;
    features.add2(145, mix(word.capital ? word.nounSense : word.id, link), hits[after]!);
    features.add2(146, mix(word.capital ? word.coarse : word.id, link), words[after]!.coarse);
    features.add2(147, word.id, words[after]!.id);
  }
  addBracketed(words, index, features);
}

function addBracketed(words: readonly WordInfo[], index: number, features: FeatureList): void {
  if (words[index - 1]?.lower !== '(' || !words[index - 2]?.capital) return;
  const owner = words[index - 2]!;
  const closed = words[index + 1]?.lower === ')' ? 1 : 0;
  const short = words[index]!.allCaps ? 2 : 0;
  features.add(150, closed + short);
  features.add2(151, closed + short, owner.id);
  features.add2(152, closed + short, owner.nounSense);
  features.add2(153, closed + short, owner.coarse);
}

/** The last word of the capitalised piece before the links in front of `index`, or -1. */
function pieceBefore(words: readonly WordInfo[], index: number): number {
  let at = index;
  while (index - at < 5 && words[at - 1]?.capital) at--;
  let links = 0;
  while (links < 3 && words[at - 1] && !words[at - 1]!.capital && isLink(words[at - 1]!)) {
    at--;
    links++;
  }
  if (links === 0 && !(at === index && isLink(words[index]!))) return -1;
  return words[at - 1]?.capital ? at - 1 : -1;
}

/** The first word of the capitalised piece behind the links after `index`, or -1. */
function pieceAfter(words: readonly WordInfo[], index: number): number {
  let at = index + 1;
  while (at - index < 5 && words[at]?.capital) at++;
  const from = at;
  while (at - from < 3 && words[at] && !words[at]!.capital && isLink(words[at]!)) at++;
  return at > from && words[at]?.capital ? at : -1;
}

/** Does the word at `index` carry on a name that began before it? */
function joins(words: readonly WordInfo[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before) return false;
  if (word.capital) return before.capital || isLink(before);
  return isLink(word) && before.capital && words[index + 1]?.capital === true;
}

const LINKS = new Set('of the for and de la del von van der bin al & - ibn du di da'.split(' '));
const isLink = (word: WordInfo): boolean => LINKS.has(word.lower);

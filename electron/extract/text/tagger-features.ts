/** The tagger's features: the word, its parts, its neighbours, the two tags before it. */
import { type FeatureList, mix } from './hashing.ts';
import { ABSENT_WORD, type WordInfo } from './word-info.ts';

export interface TagContext {
  readonly words: readonly WordInfo[];
  /** Tags decided so far: those before `index`. */
  readonly tags: Int32Array;
  readonly index: number;
}

const NOTHING = 0x7f4a7c15;

/** Refills `features` for the word at `index`: what the word itself gives and what its surroundings give. */
export function tagFeatures(context: TagContext, features: FeatureList): void {
  features.clear();
  addWord(context.words[context.index]!, features);
  addContext(context, features);
}

/** Only those that depend on the word alone, whose scores can be kept. */
export function wordTagFeatures(word: WordInfo, features: FeatureList): void {
  features.clear();
  addWord(word, features);
}

/** The others. */
export function contextTagFeatures(context: TagContext, features: FeatureList): void {
  features.clear();
  addContext(context, features);
}

function addContext(context: TagContext, features: FeatureList): void {
  const { words, tags, index } = context;
  const word = words[index]!;
  const before = index > 0 ? tags[index - 1]! : NOTHING;
  const before2 = index > 1 ? tags[index - 2]! : NOTHING;
  const start = index === 0 ? 1 : 0;
  features.add2(11, word.shape, start);
  features.add2(18, mix(word.casing, word.capital ? 1 : 0), start);
  addNeighbours(context, features);
  const next = words[index + 1] ?? ABSENT_WORD;
  features.add(20, before);
  features.add2(21, before, before2);
  features.add2(22, before, word.id);
  features.add2(23, before, word.suffixes[2]);
  features.add2(24, before, word.tagSet);
  features.add2(25, mix(before, word.tagSet), next.tagSet);
  features.add2(26, mix(before, before2), word.tagSet);
  features.add2(27, mix(before, word.id), next.id);
  features.add2(28, before, next.id);
  features.add2(29, before, word.cluster);
  features.add2(30, before, word.coarse);
  features.add2(31, mix(before, word.coarse), next.coarse);
  features.add2(32, before, word.sense);
}

function addWord(word: WordInfo, features: FeatureList): void {
  const { suffixes, prefixes } = word;
  features.add(0, 0);
  features.add(1, word.id);
  features.add2(2, word.id, word.shape);
  features.add(3, word.shape);
  features.add(4, suffixes[0]);
  features.add(5, suffixes[1]);
  features.add(6, suffixes[2]);
  features.add(7, suffixes[3]);
  features.add(8, prefixes[0]);
  features.add(9, prefixes[1]);
  features.add(10, prefixes[2]);
  features.add2(12, suffixes[2], word.shape);
  features.add(13, word.tagSet);
  features.add2(14, word.tagSet, word.shape);
  features.add(15, word.cluster);
  features.add(16, word.sense);
  features.add2(34, word.nounSense, suffixes[1]);
  features.add2(35, word.verbSense, suffixes[1]);
  features.add2(36, word.coarse, suffixes[1]);
  features.add2(37, word.coarse, word.shape);
  features.add2(17, word.sense, suffixes[1]);
}

function addNeighbours({ words, index }: TagContext, features: FeatureList): void {
  const word = words[index]!;
  const near = [index - 2, index - 1, index + 1, index + 2].map((at) => words[at] ?? ABSENT_WORD);
  for (let i = 0; i < 4; i++) {
    const other = near[i]!;
    const base = 40 + i * 10;
    features.add(base, other.id);
    features.add(base + 1, other.tagSet);
    features.add(base + 8, other.coarse);
    if (i === 0 || i === 3) continue;
    features.add(base + 2, other.suffixes[2]);
    features.add2(base + 3, other.tagSet, word.tagSet);
    features.add2(base + 4, other.id, word.id);
    features.add2(base + 5, other.shape, word.shape);
    features.add2(base + 6, other.cluster, word.tagSet);
    features.add2(base + 9, other.coarse, word.coarse);
    features.add2(base + 7, other.id, word.suffixes[1]);
  }
  features.add2(80, mix(near[2]!.tagSet, near[3]!.tagSet), word.tagSet);
  features.add2(81, near[1]!.id, near[2]!.id);
  features.add2(82, mix(near[1]!.tagSet, word.tagSet), near[2]!.tagSet);
}

/** Keeps what the features of a word alone score, so that frequent words are looked up once. */
import { FeatureList, type Scorer } from './hashing.ts';
import type { WordInfo } from './word-info.ts';

const LIMIT = 10_000;

export interface WordScores {
  /** One number a class; not to be changed by the caller. */
  of(word: WordInfo): Float64Array;
}

/** `extract` refills the list with the features of a word alone; memory is bounded. */
export function createWordScores(
  scorer: Scorer,
  extract: (word: WordInfo, features: FeatureList) => void,
): WordScores {
  const features = new FeatureList();
  let kept = new Map<WordInfo, Float64Array>();
  return {
    of(word) {
      const known = kept.get(word);
      if (known) return known;
      if (kept.size >= LIMIT) kept = new Map();
      const scores = new Float64Array(scorer.classes);
      extract(word, features);
      scorer.score(features, scores);
      kept.set(word, scores);
      return scores;
    },
  };
}

/**
 * Part-of-speech tagger: greedy, left to right, one linear classifier over universal and Penn tag together.
 * Features after Collins (2002) and Ratnaparkhi (1996), with the tag sets the lexicon knows for the words around.
 */
import { FeatureList, type Scorer } from './hashing.ts';
import { contextTagFeatures, type TagContext, wordTagFeatures } from './tagger-features.ts';
import type { WordInfo } from './word-info.ts';
import { createWordScores } from './word-scores.ts';

export interface Tagger {
  /** Class indices, one a word. */
  tag(words: readonly WordInfo[]): Int32Array;
}

/** A word whose tag set is closed takes one of its tags only; `tagsOf` answers them, or none. */
export interface TagDictionary {
  tagsOf(tagSet: number): readonly number[];
}

export function createTagger(scorer: Scorer, dictionary: TagDictionary): Tagger {
  const features = new FeatureList();
  const scores = new Float64Array(scorer.classes);
  const ofWords = createWordScores(scorer, wordTagFeatures);
  const decide = (context: TagContext, allowed: readonly number[]): number => {
    contextTagFeatures(context, features);
    scorer.score(features, scores);
    const own = ofWords.of(context.words[context.index]!);
    for (let tag = 0; tag < scores.length; tag++) scores[tag]! += own[tag]!;
    return bestOf(scores, allowed);
  };
  return {
    tag(words) {
      const tags = new Int32Array(words.length);
      for (let index = 0; index < words.length; index++) {
        const allowed = dictionary.tagsOf(words[index]!.tagSet);
        tags[index] = allowed.length === 1 ? allowed[0]! : decide({ words, tags, index }, allowed);
      }
      return tags;
    },
  };
}

/** The highest-scoring class among `allowed`, or among all when none are named. */
export function bestOf(scores: Float64Array, allowed: readonly number[]): number {
  let best = allowed[0] ?? 0;
  if (allowed.length > 0) {
    for (const tag of allowed) if (scores[tag]! > scores[best]!) best = tag;
    return best;
  }
  for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
  return best;
}

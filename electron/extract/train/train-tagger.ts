/** Trains the part-of-speech tagger. */
import { FeatureList } from '#extract/text/hashing.ts';
import { bestOf, type TagDictionary } from '#extract/text/tagger.ts';
import { tagFeatures } from '#extract/text/tagger-features.ts';
import type { WordInfo } from '#extract/text/word-info.ts';
import { LogLinear } from './log-linear.ts';
import { createRandom, shuffledIndices } from './random.ts';

export interface TaggedSentence {
  readonly words: readonly WordInfo[];
  /** Gold classes. */
  readonly tags: Int32Array;
}

export interface TaggerTraining {
  readonly sentences: readonly TaggedSentence[];
  readonly classes: number;
  readonly dictionary: TagDictionary;
  readonly epochs: number;
  readonly seed: number;
  /** Weights to keep; the last passes are made with these alone. */
  readonly entries?: number;
}

/** Passes after pruning. */
const LAST_PASSES = 2;

/** The tagger's own decisions serve as history, so that it learns to live with them. */
export function trainTagger(training: TaggerTraining): LogLinear {
  const random = createRandom(training.seed);
  const model = new LogLinear({
    classes: training.classes,
    minCount: 2,
    rate: 0.1,
    keep: 0.5,
    random,
  });
  countFeatures(model, training.sentences);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    if (training.entries !== undefined && epoch === training.epochs - LAST_PASSES)
      model.prune(training.entries);
    for (const index of shuffledIndices(training.sentences.length, random)) {
      learnSentence(model, training.sentences[index]!, training.dictionary);
    }
  }
  return model;
}

function countFeatures(model: LogLinear, sentences: readonly TaggedSentence[]): void {
  const features = new FeatureList();
  for (const { words, tags } of sentences) {
    for (let index = 0; index < words.length; index++) {
      tagFeatures({ words, tags, index }, features);
      model.count(features);
    }
  }
}

function learnSentence(model: LogLinear, sentence: TaggedSentence, dictionary: TagDictionary): void {
  const features = new FeatureList();
  const scores = new Float64Array(model.classes);
  const marks = new Int8Array(model.classes);
  const tags = new Int32Array(sentence.words.length);
  for (let index = 0; index < tags.length; index++) {
    tagFeatures({ words: sentence.words, tags, index }, features);
    model.thin(features);
    model.score(features, scores);
    const gold = sentence.tags[index]!;
    tags[index] = bestOf(scores, dictionary.tagsOf(sentence.words[index]!.tagSet));
    if (gold < 0) continue;
    marks[gold] = 1;
    model.learn(features, scores, marks);
    marks[gold] = 0;
  }
}

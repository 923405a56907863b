/**
 * Trains the two stacked parsers. Tags and advice for the training sentences come from models trained on other folds,
 * so that the parsers meet mistakes like those of real use.
 */
import { backwards, guideFrom } from '#extract/text/guide.ts';
import { type Lexicon, loadLexicon } from '#extract/text/lexicon.ts';
import { createParser } from '#extract/text/parser.ts';
import { tagTraits } from '#extract/text/tag-classes.ts';
import { type Guide, TaggedWords, type TagTraits } from '#extract/text/tagged-words.ts';
import { createTagger } from '#extract/text/tagger.ts';
import type { GoldSentence } from './conllu.ts';
import { readModelFile, readTables, writeModelFile } from './files.ts';
import { type ParsedSentence, type TrainedParser, trainParser } from './train-parser.ts';
import { type SyntaxTraining, tagSentences } from './train-syntax.ts';
import { type TaggedSentence, trainTagger } from './train-tagger.ts';
import { writeModel } from './write-model.ts';

const FOLDS = 4;
const EXPLORE = 0.9;

/** Sentences of one document stay together for the most part. */
const foldOf = (index: number): number => Math.floor(index / 50) % FOLDS;

export function trainParsers({ sentences, out, log }: SyntaxTraining): void {
  const lexicon = loadLexicon(readModelFile(out, 'lexicon.tsv'));
  const { tags, labels } = readTables(out);
  const tagged = tagSentences(sentences, tags, lexicon);
  const predicted = tagByFolds(tagged, { classes: tags.length, lexicon });
  log('training data tagged by folds');
  const material = { sentences, tagged, predicted, labels, traits: tagTraits(tags) };
  const reversed = sentences.map((_, i) => reversedTree(material, i));
  const advice = adviseByFolds(reversed, labels, log);
  save(
    out,
    'adviser-',
    train(reversed, { labels, epochs: 5, entries: { actions: 380_000, labels: 220_000 } }),
  );
  log('adviser trained');
  const forward = sentences.map((_, i) => forwardTree(material, i, advice[i]!));
  save(out, '', train(forward, { labels, epochs: 6, entries: { actions: 700_000, labels: 300_000 } }));
  log('parser trained');
}

interface Plan {
  readonly labels: readonly string[];
  readonly epochs: number;
  readonly entries?: { readonly actions: number; readonly labels: number };
}

function train(sentences: readonly ParsedSentence[], { labels, ...plan }: Plan): TrainedParser {
  const rootLabel = labels.indexOf('root');
  return trainParser({ ...plan, sentences, labels: labels.length, rootLabel, seed: 2, explore: EXPLORE });
}

function save(out: string, prefix: 'adviser-' | '', parser: TrainedParser): void {
  writeModelFile(out, `${prefix}actions.bin`, writeModel(parser.actions.table()));
  writeModelFile(out, `${prefix}labels.bin`, writeModel(parser.labels.table()));
}

function tagByFolds(
  sentences: readonly TaggedSentence[],
  { classes, lexicon }: { readonly classes: number; readonly lexicon: Lexicon },
): Int32Array[] {
  const predicted: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = sentences.filter((_, i) => foldOf(i) !== fold);
    const tagger = createTagger(
      trainTagger({ sentences: rest, classes, dictionary: lexicon, epochs: 3, seed: 10 + fold }),
      lexicon,
    );
    sentences.forEach(({ words }, i) => {
      if (foldOf(i) === fold) predicted[i] = tagger.tag(words);
    });
  }
  return predicted;
}

function adviseByFolds(
  sentences: readonly ParsedSentence[],
  labels: readonly string[],
  log: (message: string) => void,
): Guide[] {
  const advice: Guide[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trained = train(
      sentences.filter((_, i) => foldOf(i) !== fold),
      { labels, epochs: 3 },
    );
    const parser = createParser({ ...trained, rootLabel: labels.indexOf('root') });
    sentences.forEach(({ words }, i) => {
      if (foldOf(i) === fold) advice[i] = guideFrom(parser.parse(words));
    });
    log(`advice for fold ${fold + 1} of ${FOLDS}`);
  }
  return advice;
}

interface Material {
  readonly sentences: readonly GoldSentence[];
  readonly tagged: readonly TaggedSentence[];
  readonly predicted: readonly Int32Array[];
  readonly labels: readonly string[];
  readonly traits: TagTraits;
}

function goldArcs({ sentences, labels }: Material, index: number) {
  const { tokens } = sentences[index]!;
  return {
    heads: tokens.map((token) => (token.head < 0 ? tokens.length : token.head)),
    labels: tokens.map((token) => Math.max(0, labels.indexOf(token.dep))),
  };
}

function forwardTree(material: Material, index: number, guide: Guide): ParsedSentence {
  const { heads, labels } = goldArcs(material, index);
  const { tagged, predicted, traits } = material;
  return {
    words: new TaggedWords(tagged[index]!.words, predicted[index]!, { traits, guide }),
    heads: Int32Array.from(heads),
    labels: Int32Array.from(labels),
  };
}

function reversedTree(material: Material, index: number): ParsedSentence {
  const { heads, labels } = goldArcs(material, index);
  const { tagged, predicted, traits } = material;
  const n = heads.length;
  return {
    words: new TaggedWords(backwards(tagged[index]!.words), predicted[index]!.slice().reverse(), {
      traits,
      reversed: true,
    }),
    heads: Int32Array.from(backwards(heads), (head) => (head === n ? n : n - 1 - head)),
    labels: Int32Array.from(backwards(labels)),
  };
}

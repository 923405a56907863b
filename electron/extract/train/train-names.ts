/** Trains the name tagger on what the tagger stage wrote and writes its file. */
import { join } from 'node:path';
import { DocumentWords } from '#extract/text/document-words.ts';
import { type Gazetteer, loadGazetteer } from '#extract/text/gazetteer.ts';
import { loadLexicon } from '#extract/text/lexicon.ts';
import { loadLinearModel } from '#extract/text/linear-model.ts';
import { nameFeatures } from '#extract/text/name-features.ts';
import { tagClass } from '#extract/text/tag-classes.ts';
import { createTagger, type Tagger } from '#extract/text/tagger.ts';
import { WordInfos } from '#extract/text/word-info.ts';
import { readTreebank } from './conllu.ts';
import { extractAll, type NameExample, NameLearner } from './crf.ts';
import { readModelFile, readTables, updateTables, writeModelFile } from './files.ts';
import { demonymsOf, gatherPhrases, gazetteerFile } from './gazetteer-sources.ts';
import { type NamedDocument, namesOfGum, readBio } from './name-data.ts';
import { writeModel } from './write-model.ts';

export interface NameTraining {
  readonly data: string;
  readonly out: string;
  readonly log: (message: string) => void;
}

interface Tools {
  readonly tagger: Tagger;
  readonly tags: readonly string[];
  readonly infos: WordInfos;
  readonly gazetteer: Gazetteer;
}

export function trainNames({ data, out, log }: NameTraining): void {
  const phrases = gatherPhrases();
  const demonyms = demonymsOf(phrases);
  const gazetteerBytes = new TextEncoder().encode(gazetteerFile(phrases));
  writeModelFile(out, 'gazetteer.tsv', gazetteerBytes);
  const lexicon = loadLexicon(readModelFile(out, 'lexicon.tsv'));
  const tools = {
    tagger: createTagger(loadLinearModel(readModelFile(out, 'tagger.bin')), lexicon),
    tags: readTables(out).tags,
    infos: new WordInfos(lexicon),
    gazetteer: loadGazetteer(gazetteerBytes),
  };
  const documents = [
    ...readBio(join(data, 'names-redocred.bio.gz'), demonyms),
    ...readBio(join(data, 'names-crossner-politics.bio.gz'), demonyms),
    ...namesOfGum(readTreebank(join(data, 'ud-gum-train.conllu.gz')), demonyms),
  ];
  const examples = documents.flatMap((document) => examplesOf(document, tools));
  log(`${examples.length} sentences with names`);
  const learner = new NameLearner({
    examples,
    epochs: 10,
    rate: 0.15,
    keep: 0.6,
    entries: 800_000,
    seed: 3,
  });
  learner.train();
  writeModelFile(out, 'names.bin', writeModel(learner.table()));
  log('name tagger trained');
  updateTables(out, {
    nameTransitions: Array.from(learner.transitions, (value) => Math.round(value * 1000) / 1000),
  });
}

function examplesOf(document: NamedDocument, { infos, tagger, tags, gazetteer }: Tools): NameExample[] {
  const words = document.map(({ forms }) => forms.map((form) => infos.of(form)));
  const whole = new DocumentWords(words);
  return document.map(({ classes }, i) => {
    const sentence = words[i]!;
    const xpos = Array.from(tagger.tag(sentence), (tag) => tagClass(tags[tag]!).xpos);
    const context = { words: sentence, document: whole, tags: xpos, hits: gazetteer.match(sentence) };
    return {
      features: extractAll(sentence.length, (index, list) => nameFeatures(context, index, list)),
      classes,
    };
  });
}

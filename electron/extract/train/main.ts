/**
 * Trains everything in `models/`: `npx node electron/extract/train/main.ts --data ../shared/training`.
 * `--out FOLDER` writes elsewhere; `--only lexicon,tagger,parser,names,card` runs some of the stages.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank } from './conllu.ts';
import { option, readModelFile, writeModelFile } from './files.ts';
import { writeModelCard } from './model-card.ts';
import { trainNames } from './train-names.ts';
import { trainParsers } from './train-stack.ts';
import { trainLexicon, trainTaggerStage } from './train-syntax.ts';
import { readSources } from './word-sources.ts';

const data = option('data', '../shared/training');
const out = option('out', 'models');
const only = option('only', 'lexicon,tagger,parser,names,card').split(',');
const started = performance.now();
const log = (message: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}`);

const sentences = ['ud-ewt-train', 'ud-gum-train'].flatMap((name) =>
  readTreebank(join(data, `${name}.conllu.gz`)),
);
// The steps of confidence are fitted apart, by scripts/fit-confidence.ts: a new folder takes over those of the project.
if (!existsSync(join(out, 'confidence.json')))
  writeModelFile(out, 'confidence.json', readModelFile('models', 'confidence.json'));
if (only.includes('lexicon')) trainLexicon({ sentences, out, log }, readSources());
if (only.includes('tagger')) trainTaggerStage({ sentences, out, log });
if (only.includes('parser')) trainParsers({ sentences, out, log });
if (only.includes('names')) trainNames({ data, out, log });
if (only.includes('card')) writeModelCard({ out, data, date: option('date', '2026-11-23') });

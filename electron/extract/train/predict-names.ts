/**
 * Predicts names for a corpus of `{ id, text }` lines, in the form that the corpora's scorer reads:
 * `npx node electron/extract/train/predict-names.ts CORPUS.jsonl > predictions.jsonl`.
 */
import { readFileSync } from 'node:fs';
import { createTextAnalyser } from '#extract/text/analyse.ts';
import { loadTextModels } from '#extract/text/models.ts';
import type { NameLabel, NameSpan, Sentence } from '#extract/text/token.ts';
import { option, readModelFiles } from './files.ts';

interface CorpusText {
  readonly id: string;
  readonly text: string;
}

const TYPES: Readonly<Record<NameLabel, string>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  NORP: 'OTHER',
  MISC: 'OTHER',
};
const analyse = createTextAnalyser(loadTextModels(readModelFiles(option('models', 'models'))));

const entityOf = ({ tokens }: Sentence, { from, to, label }: NameSpan) => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
  type: TYPES[label],
});

for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, text }: CorpusText = JSON.parse(line);
  const entities = analyse(text).flatMap((sentence) =>
    sentence.names.map((name) => entityOf(sentence, name)),
  );
  console.log(JSON.stringify({ id, entities }));
}

/**
 * `npm run score [-- --verbose] [-- --only NAME,…]`: the extractor's figures beside their targets, and a fault when one has fallen
 * below what is committed in score-floors.json. `--only` names corpora (or `readings`), among them some without a target;
 * `--verbose` prints the scorers' own tables and everything that they have noted; `--commit` writes today's figures down.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExtractionService } from '#core/core.ts';
import { createExtraction } from '#core/jobs/extraction.ts';
import { projectPaths } from '#core/project-paths.ts';
import { judgeCorpus, judgeFindings, reliabilityLines } from './reliability.ts';
import { projectRoot } from './run-step.ts';
import { type ScoredCorpus, scoreCorpus } from './score-corpora.ts';
import { CORPUS_TASKS, MEASURES, type Measure, OTHER_TASKS, type Scores } from './score-measures.ts';
import { judgeReadings, readingLines } from './score-readings.ts';

interface Options {
  readonly verbose: boolean;
  /** Null scores everything that has a target. */
  readonly only: readonly string[] | null;
}

type Floors = Readonly<Record<string, number>>;

const shared = join(projectRoot, '..', 'shared');
const floorsFile = join(import.meta.dirname, 'score-floors.json');
const WORKERS = 2;

async function scoreAll({ verbose, only }: Options, extraction: ExtractionService): Promise<Scores> {
  const wants = (name: string): boolean => only === null || only.includes(name);
  const readings = wants('readings') ? await judgeReadings(shared, extraction) : [];
  for (const reading of readings) for (const line of readingLines(reading, verbose)) console.log(line);
  const corpora = new Map<string, ScoredCorpus>();
  for (const task of [...CORPUS_TASKS, ...(only === null ? [] : OTHER_TASKS)].filter(({ name }) =>
    wants(name),
  )) {
    const scored = await scoreCorpus(task, shared, extraction);
    corpora.set(task.name, scored);
    if (verbose || only !== null) console.log(`\n${task.name}\n${scored.text}`);
  }
  return { readings, corpora };
}

/** Names and times are judged on news that nothing was fitted to (CrossNER: fitted, shown for its size); the rest on the readings. */
async function printReliability(extraction: ExtractionService): Promise<void> {
  const judged = [
    ...(await judgeFindings(shared, extraction)),
    ...(await judgeCorpus({ name: 'conll2003', kind: 'name' }, shared, extraction)),
    ...(await judgeCorpus(
      { name: 'crossner-politics', kind: 'name', only: 'politics-dev' },
      shared,
      extraction,
    )),
    ...(await judgeCorpus({ name: 'tempeval3', kind: 'time' }, shared, extraction)),
  ];
  console.log(`\n${reliabilityLines(judged).join('\n')}`);
}

const shown = (measure: Measure, value: number | undefined): string =>
  value === undefined ? '' : value.toFixed(measure.slack < 1 && measure.more ? 2 : 1);

const reaches = ({ more }: Measure, value: number, goal: number): boolean =>
  more ? value >= goal : value <= goal;

/** One line a measure; the last column says whether the target is met. */
function row(measure: Measure, value: number, floor: number | undefined): string {
  const met = reaches(measure, value, measure.target) ? 'met' : '';
  const numbers = [value, measure.target, floor].map((number) => shown(measure, number).padStart(8));
  return `${measure.title.padEnd(52)}${numbers.join('')}  ${met}`.trimEnd();
}

function faultOf(measure: Measure, value: number, floor: number | undefined): string | null {
  if (floor === undefined) return `${measure.id}: no committed figure in score-floors.json`;
  const least = measure.more ? floor - measure.slack : floor + measure.slack;
  return reaches(measure, value, least)
    ? null
    : `${measure.id}: ${shown(measure, value)}, committed is ${shown(measure, floor)}`;
}

/** Prints the table; the faults are the figures that have fallen. */
function compare(scores: Scores, floors: Floors): readonly string[] {
  console.log(
    `\n${'measure'.padEnd(52)}${['figure', 'target', 'floor'].map((word) => word.padStart(8)).join('')}`,
  );
  return MEASURES.flatMap((measure) => {
    const value = measure.figure(scores);
    if (value === undefined) return [];
    console.log(row(measure, value, floors[measure.id]));
    return faultOf(measure, value, floors[measure.id]) ?? [];
  });
}

function commit(scores: Scores, floors: Floors): void {
  const figures = MEASURES.flatMap((measure) => {
    const value = measure.figure(scores) ?? floors[measure.id];
    return value === undefined ? [] : [[measure.id, Math.round(value * 1000) / 1000] as const];
  });
  writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { verbose: { type: 'boolean' }, only: { type: 'string' }, commit: { type: 'boolean' } },
  });
  if (!existsSync(shared)) {
    console.log('score: skipped, there is no ../shared beside the project');
    return;
  }
  const extraction = createExtraction({ paths: projectPaths(import.meta.url), size: WORKERS });
  const options = { verbose: values.verbose ?? false, only: values.only?.split(',') ?? null };
  const scores = await scoreAll(options, extraction);
  if (options.only === null || options.only.includes('confidence')) await printReliability(extraction);
  await extraction.close();
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
  const faults = compare(scores, floors);
  if (values.commit) return commit(scores, floors);
  for (const fault of faults) console.error(`fallen: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

await main();

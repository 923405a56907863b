/**
 * `npm run score` part: the public corpora of the hand-over folder. Each document is read, the readings go through the folder's
 * own converter and scorer, so that a figure here is the figure that anyone gets with `throughline read --jsonl`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExtractionService } from '#core/core.ts';
import { readingOf } from '#core/export/findings-reading.ts';
import type { Reading } from '#core/export/reading.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';

interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly doc_date?: string | null;
}

type Counted = Readonly<Record<'P' | 'R' | 'F1', number>>;

export interface CorpusScore {
  readonly measures: Readonly<Record<string, Counted>>;
  readonly status?: { readonly macroF1: number };
  readonly answers?: Readonly<Record<string, { readonly p_at_1: number }>>;
}

export interface ScoredCorpus {
  readonly name: string;
  readonly score: CorpusScore;
  /** The scorer's own table. */
  readonly text: string;
}

export interface CorpusTask {
  readonly name: string;
  /** `all` where the corpus annotates noun phrases, named or not. */
  readonly mentions: 'names' | 'all';
  /** Judges only documents whose id begins so: the others were trained on. */
  readonly untrained?: string;
  /** `events` judges the events that the reading gives; otherwise every word that names an event is judged. */
  readonly triggers: 'all' | 'events';
}

interface Scorer {
  score(gold: readonly CorpusDocument[], predictions: readonly object[]): CorpusScore;
  format(result: CorpusScore): string;
}

const linesOf = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

const dayOf = (date: string | null | undefined): number | null => parseIsoDay(date?.slice(0, 10) ?? '');

async function read(document: CorpusDocument, extraction: ExtractionService): Promise<Reading> {
  const { text, title, doc_date: date } = document;
  const published = dayOf(date);
  const input = { text, published, ...(title === undefined || title === '' ? {} : { title }) };
  return readingOf(await extraction.read(input), { text, published });
}

/** Without the key, the converter falls back on the triggers of the events. */
function judged({ event_mentions: words, ...reading }: Reading, { triggers }: CorpusTask): object {
  return triggers === 'all' ? { ...reading, event_mentions: words } : reading;
}

/** Runs the folder's converter on readings and gives its predictions. */
function predictionsOf(readings: readonly object[], task: CorpusTask, folder: string): readonly object[] {
  const own = mkdtempSync(join(tmpdir(), 'throughline-score-'));
  const file = join(own, 'readings.jsonl');
  writeFileSync(file, readings.map((reading) => JSON.stringify(reading)).join('\n'));
  const converter = join(folder, 'from-readings.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [converter, file, '--mentions', task.mentions],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  rmSync(own, { recursive: true });
  if (status !== 0) throw new Error(`from-readings.mjs: ${stderr}`);
  return linesOf<object>(stdout);
}

/** The readings of a corpus, in its order; `shared` is the hand-over folder. */
export async function readCorpus(
  { name, untrained = '' }: Pick<CorpusTask, 'name' | 'untrained'>,
  shared: string,
  extraction: ExtractionService,
): Promise<{ readonly gold: readonly CorpusDocument[]; readonly readings: readonly Reading[] }> {
  const text = readFileSync(join(shared, 'corpora', name, 'dev.jsonl'), 'utf8');
  const gold = linesOf<CorpusDocument>(text).filter(({ id }) => id.startsWith(untrained));
  return { gold, readings: await Promise.all(gold.map((document) => read(document, extraction))) };
}

export async function scoreCorpus(
  task: CorpusTask,
  shared: string,
  extraction: ExtractionService,
): Promise<ScoredCorpus> {
  const folder = join(shared, 'corpora');
  const { score, format } = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
  const { gold, readings } = await readCorpus(task, shared, extraction);
  const identified = readings.map((reading, at) => ({ id: gold[at]!.id, ...judged(reading, task) }));
  const result = score(gold, predictionsOf(identified, task, folder));
  return { name: task.name, score: result, text: format(result) };
}

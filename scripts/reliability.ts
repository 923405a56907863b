/**
 * How often findings are right that say they are so sure: each finding that a gold annotation can judge, with its confidence. Used by
 * `npm run score`, which prints it in tenths, and by `fit-confidence.ts`, which fits the steps of `models/confidence.json` to it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractionService } from '#core/core.ts';
import type { ConfidenceTable } from '#extract/confidence.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';
import type { Findings } from '#shared/model/findings.ts';
import { type JudgedReading, judgeReadings } from './score-readings.ts';

type SureKind = keyof ConfidenceTable;

export interface Judged {
  readonly kind: SureKind;
  /** Article or document: findings of one are not independent. */
  readonly source: string;
  readonly confidence: number;
  readonly right: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly doc_date?: string | null;
  readonly entities?: readonly (Span & { readonly type: string })[];
  readonly timexes?: readonly (Span & { readonly value: string })[];
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Types of the corpora by kinds of actors; a state is a place to them. */
const TYPE_OF: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  'government-body': 'ORG',
  coalition: 'ORG',
  'armed-force': 'ORG',
  group: 'ORG',
};

/** A name is right where the annotation has one of its type. */
function namesIn({ actors, places }: Findings, { id, entities = [] }: GoldDocument): readonly Judged[] {
  if (entities.length === 0) return [];
  const typed = [
    ...actors.map((actor) => ({ ...actor, type: TYPE_OF[actor.kind] ?? 'LOC' })),
    ...places.map((place) => ({ ...place, type: 'LOC' })),
  ];
  return typed.flatMap(({ mentions, type, confidence }) =>
    mentions
      .filter(({ kind }) => kind === 'name')
      .map((mention) => ({
        kind: 'name' as const,
        source: id,
        confidence,
        right: entities.some((gold) => gold.type === type && touches(gold, mention)),
      })),
  );
}

/** A time is right where its value is the annotated one; what the annotation leaves out is not judged. */
const timesIn = ({ times }: Findings, { id, timexes = [] }: GoldDocument): readonly Judged[] =>
  times.flatMap((time) => {
    const gold = timexes.find((timex) => touches(timex, time));
    return gold
      ? [{ kind: 'time' as const, source: id, confidence: time.confidence, right: gold.value === time.value }]
      : [];
  });

const FINDERS = { name: namesIn, time: timesIn };

export interface JudgedCorpus {
  readonly name: string;
  readonly kind: keyof typeof FINDERS;
  /** Only documents whose id begins so. */
  readonly only?: string;
}

/** The findings of a public corpus. */
export async function judgeCorpus(
  { name, kind, only = '' }: JudgedCorpus,
  shared: string,
  extraction: ExtractionService,
): Promise<readonly Judged[]> {
  const lines = readFileSync(join(shared, 'corpora', name, 'dev.jsonl'), 'utf8').split('\n');
  const gold = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldDocument);
  const judged = gold
    .filter(({ id }) => id.startsWith(only))
    .map(async (document) => {
      const { text, title, doc_date: date } = document;
      const published = parseIsoDay(date?.slice(0, 10) ?? '');
      const findings = await extraction.read({ text, published, ...(title ? { title } : {}) });
      return FINDERS[kind](findings, { ...document, id: `${name}/${document.id}` });
    });
  return (await Promise.all(judged)).flat();
}

/** The scorer's notes name what it has counted as wrong: `a3`, `restated … as e7`, `(your r2)`. */
const FAULT = /^(?:actor )?([aer]\d+) |restated .*? as (e\d+)|\(your (r\d+)\)/g;
const WRONG = new Set(['spurious', 'wrong']);

function faultsOf({ log }: JudgedReading): ReadonlySet<string> {
  const faults = log.filter(({ level }) => WRONG.has(level)).flatMap(({ msg }) => [...msg.matchAll(FAULT)]);
  return new Set(faults.map((match) => match[1] ?? match[2] ?? match[3] ?? ''));
}

/** Actors, events and relations of the expert readings: right where the expert has them once. */
export async function judgeFindings(
  shared: string,
  extraction: ExtractionService,
): Promise<readonly Judged[]> {
  const readings = await judgeReadings(shared, extraction);
  return readings.flatMap((reading): readonly Judged[] => {
    const faults = faultsOf(reading);
    const { actors, events, relations } = reading.findings;
    const judged = (
      kind: SureKind,
      { id, confidence }: Findings['events'][number] | Findings['actors'][number],
    ): Judged => ({
      kind,
      source: reading.id,
      confidence,
      right: !faults.has(id),
    });
    return [
      ...actors
        .filter(({ mentions }) => mentions.every(({ kind }) => kind !== 'name'))
        .map((actor) => judged('description', actor)),
      ...events.map((event) => judged('event', event)),
      ...relations.map(({ id, confidence }) => ({
        kind: 'relation' as const,
        source: reading.id,
        confidence,
        right: !faults.has(id),
      })),
    ];
  });
}

interface Tenth {
  readonly kind: SureKind;
  readonly from: number;
  readonly count: number;
  /** Mean confidence, and the share that was right. */
  readonly said: number;
  readonly right: number;
}

/** A tenth with fewer findings than this says nothing. */
export const ENOUGH = 20;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** By kind and tenth of confidence. */
export function tenthsOf(judged: readonly Judged[]): readonly Tenth[] {
  const groups = new Map<string, Judged[]>();
  for (const item of judged) {
    const tenth = Math.min(9, Math.floor(item.confidence * 10));
    const key = `${item.kind} ${tenth}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.entries()].sort().map(([key, items]) => ({
    kind: items[0]!.kind,
    from: Number(key.split(' ')[1]) / 10,
    count: items.length,
    said: mean(items.map(({ confidence }) => confidence)),
    right: mean(items.map(({ right }) => Number(right))),
  }));
}

/** How far from right a tenth may be. */
const SLACK = 0.1;

export function reliabilityLines(judged: readonly Judged[]): readonly string[] {
  const head = `${'confidence'.padEnd(14)}${['tenth', 'findings', 'said', 'right'].map((word) => word.padStart(10)).join('')}`;
  const rows = tenthsOf(judged).map(({ kind, from, count, said, right }) => {
    const numbers = [`.${from * 10}`, count, said.toFixed(2), right.toFixed(2)].map((value) =>
      String(value).padStart(10),
    );
    const isFar = Math.abs(said - right) > SLACK;
    const note = count < ENOUGH ? 'too few' : isFar ? 'off' : 'within .10';
    return `${kind.padEnd(14)}${numbers.join('')}  ${note}`;
  });
  return [head, ...rows];
}

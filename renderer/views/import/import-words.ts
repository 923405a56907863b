/** What the import dialog says of a document: why that date, what to watch, and how it ended. */
import type { Failure } from '#shared/contract/errors.ts';
import { counted } from '#shared/derive/counted.ts';
import { dayText } from '#shared/derive/date-text.ts';
import { errorWords } from '#shared/derive/error-words.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import { basisWord } from '../reader/basis-words.ts';
import type { ImportEntry } from './import-session.ts';

/** Below the date field: where the date comes from, or that it is needed. */
export function dateNote(entry: ImportEntry, format: DateFormat): string {
  const guess = entry.preview?.published ?? null;
  if (entry.published === null) return t('imports.dates.missing');
  if (guess !== null && guess === entry.published) {
    return `${dayText(guess, format)}, ${basisWord(entry.preview?.publishedBasis ?? 'unknown')}.`;
  }
  return t('imports.dates.own');
}

export function warningsOf(entry: ImportEntry): readonly string[] {
  // That there is no date is said by the date field.
  const warnings = (entry.preview?.warnings ?? []).filter((warning) => warning !== 'no-date');
  const known = entry.phase === 'ready' && entry.preview?.duplicateOf != null;
  return [...warnings, ...(known ? (['duplicate'] as const) : [])].map((each) =>
    t(`imports.warnings.${each}`),
  );
}

export function phaseText(entry: ImportEntry): string {
  switch (entry.phase) {
    case 'reading':
      return t('imports.phases.reading');
    case 'ready':
      return entry.failure ? failureText(entry.failure) : readyText(entry);
    case 'importing':
      return t(entry.progress?.phase === 'saving' ? 'imports.phases.saving' : 'imports.phases.finding');
    case 'failed':
      return entry.failure ? failureText(entry.failure) : t('imports.phases.failed');
    case 'done':
      return doneText(entry);
  }
}

function failureText(failure: Failure): string {
  const { title, advice } = errorWords(failure);
  return `${title}. ${advice}`;
}

const readyText = ({ published }: ImportEntry): string =>
  t(published === null ? 'imports.phases.needsDate' : 'imports.phases.ready');

function doneText({ outcome }: ImportEntry): string {
  if (!outcome) return t('imports.phases.done');
  if (outcome.outcome === 'duplicate') return t('imports.phases.duplicate');
  const { events, actors, relations } = outcome;
  return t('imports.phases.added', {
    events: counted(events, 'event'),
    actors: counted(actors, 'actor'),
    relations: counted(relations, 'relation'),
  });
}

export type EntryResult = 'added' | 'duplicate' | 'refused';

/** How a document ended; null while it has not. */
export function resultOf({ phase, outcome }: ImportEntry): EntryResult | null {
  if (phase === 'failed') return 'refused';
  if (!outcome) return null;
  return outcome.outcome === 'duplicate' ? 'duplicate' : 'added';
}

const RESULTS: readonly EntryResult[] = ['added', 'duplicate', 'refused'];

/** "2 imported, 1 already in the case, 1 refused" */
export function resultsText(entries: readonly ImportEntry[]): string {
  const results = entries.map(resultOf);
  const countOf = (wanted: EntryResult) => results.filter((result) => result === wanted).length;
  return RESULTS.filter((result) => countOf(result) > 0)
    .map((result) => t(`imports.results.${result}`, { count: countOf(result) }))
    .join(', ');
}

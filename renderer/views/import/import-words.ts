/** What the import dialog says of a document: why that date, what to watch, and how it ended. */
import type { DocumentPreview } from '#shared/contract/documents.ts';
import type { Failure } from '#shared/contract/errors.ts';
import { counted } from '#shared/derive/counted.ts';
import { dayText } from '#shared/derive/date-text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import { errorWords } from '../../app/error-words.ts';
import { basisWord } from '../reader/basis-words.ts';
import type { ImportEntry } from './import-session.ts';

/** Below the date field: where the date comes from, or that it is needed. */
export function dateNote(entry: ImportEntry, format: DateFormat): string {
  const guess = entry.preview?.published ?? null;
  if (entry.published === null)
    return 'Not found in the text. “Yesterday” and “Tuesday” are counted from this day.';
  if (guess !== null && guess === entry.published) {
    return `${dayText(guess, format)}, ${basisWord(entry.preview?.publishedBasis ?? 'unknown')}.`;
  }
  return 'Set by you.';
}

const WARNINGS: Readonly<Record<DocumentPreview['warnings'][number], string | null>> = {
  cut: 'The text is very long: its end was left out.',
  'encoding-guessed': 'The characters were guessed. Check names with accents.',
  'not-english': 'The text does not seem to be English. Little will be found in it.',
  // The date field says it.
  'no-date': null,
};

export function warningsOf(entry: ImportEntry): readonly string[] {
  const warnings = (entry.preview?.warnings ?? [])
    .map((warning) => WARNINGS[warning])
    .filter((text) => text !== null);
  const known = entry.phase === 'ready' && entry.preview?.duplicateOf != null;
  return known
    ? [...warnings, 'This text is already in the case; importing it again changes nothing.']
    : warnings;
}

export function phaseText(entry: ImportEntry): string {
  switch (entry.phase) {
    case 'reading':
      return 'Reading…';
    case 'ready':
      return entry.failure ? failureText(entry.failure) : readyText(entry);
    case 'importing':
      return entry.progress?.phase === 'saving' ? 'Saving…' : 'Finding actors and events…';
    case 'failed':
      return entry.failure ? failureText(entry.failure) : 'Failed';
    case 'done':
      return doneText(entry);
  }
}

function failureText(failure: Failure): string {
  const { title, advice } = errorWords(failure);
  return `${title}. ${advice}`;
}

const readyText = ({ published }: ImportEntry): string =>
  published === null ? 'Needs its publication date' : 'Ready';

function doneText({ outcome }: ImportEntry): string {
  if (!outcome) return 'Done';
  if (outcome.outcome === 'duplicate') return 'Already in the case';
  const { events, actors, relations } = outcome;
  return `Added: ${counted(events, 'event')}, ${counted(actors, 'actor')}, ${counted(relations, 'relation')}`;
}

export type EntryResult = 'added' | 'duplicate' | 'refused';

/** How a document ended; null while it has not. */
export function resultOf({ phase, outcome }: ImportEntry): EntryResult | null {
  if (phase === 'failed') return 'refused';
  if (!outcome) return null;
  return outcome.outcome === 'duplicate' ? 'duplicate' : 'added';
}

const RESULTS: readonly (readonly [EntryResult, string])[] = [
  ['added', 'imported'],
  ['duplicate', 'already in the case'],
  ['refused', 'refused'],
];

/** "2 imported, 1 already in the case, 1 refused" */
export function resultsText(entries: readonly ImportEntry[]): string {
  const results = entries.map(resultOf);
  const countOf = (wanted: EntryResult) => results.filter((result) => result === wanted).length;
  return RESULTS.filter(([result]) => countOf(result) > 0)
    .map(([result, words]) => `${countOf(result)} ${words}`)
    .join(', ');
}

/** What the import dialog says of a document: why that date, what to watch, and how it ended. */
import type { DocumentPreview } from '#shared/contract/documents.ts';
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
      return entry.published === null ? 'Needs its publication date' : 'Ready';
    case 'importing':
      return entry.progress?.phase === 'saving' ? 'Saving…' : 'Finding actors and events…';
    case 'failed':
      return entry.failure
        ? `${errorWords(entry.failure).title}. ${errorWords(entry.failure).advice}`
        : 'Failed';
    case 'done':
      return doneText(entry);
  }
}

function doneText({ outcome }: ImportEntry): string {
  if (!outcome) return 'Done';
  if (outcome.outcome === 'duplicate') return 'Already in the case';
  const { events, actors, relations } = outcome;
  return `Added: ${events} events, ${actors} actors, ${relations} relations`;
}

/** An article's own date, from a line that is only a date or from the dateline before its first words (SPEC TM-70, TM-71). */
import type { Day } from '#shared/lib/day.ts';
import type { TextRange } from '#shared/lib/text-range.ts';
import { ZONE_WORDS } from '../lexicon/time-clock.ts';
import { DATELINE_FILLERS, PUBLISHED_WORDS, UPDATED_WORDS } from '../lexicon/time-datelines.ts';
import type { ReadTime } from './expression.ts';
import { joinClocks } from './join-readings.ts';
import { type Lexeme, lexemesOf } from './lexeme.ts';
import { readTimes } from './read-times.ts';
import { resolve } from './resolve.ts';

export interface DocumentDate {
  readonly day: Day;
  readonly basis: 'dateline';
  /** The words of the date. */
  readonly span: TextRange;
}

const MAX_LINES = 15;
const MAX_HEAD = 4000;
const MAX_LINE = 160;
const MAX_PLACE_PIECES = 10;

interface Candidate extends DocumentDate {
  readonly updated: boolean;
}

/**
 * Looks at the first lines of `text`. `near` is any day close to publication (a file's date): with it a dateline
 * without a year ("GENEVA, Nov 24 (Agency) —") counts too. `null` when the text does not date itself.
 */
export function documentDate(text: string, near: Day | null = null): DocumentDate | null {
  const candidates = headLines(text)
    .map((line) => dateOfLine(text, line, near))
    .filter((found) => found !== null);
  const best = candidates.find(({ updated }) => !updated) ?? candidates[0];
  return best ? { day: best.day, basis: best.basis, span: best.span } : null;
}

function headLines(text: string): TextRange[] {
  const lines: TextRange[] = [];
  for (const match of text.slice(0, MAX_HEAD).matchAll(/[^\n]+/g)) {
    if (match[0].trim() === '') continue;
    lines.push({ start: match.index, end: match.index + Math.min(match[0].length, MAX_LINE) });
    if (lines.length === MAX_LINES) break;
  }
  return lines;
}

function dateOfLine(text: string, line: TextRange, near: Day | null): Candidate | null {
  const sentence = { ...line, index: 0, kind: 'dateline' as const, paragraph: 0, tokens: [], names: [] };
  const pieces = lexemesOf(text, sentence);
  const reads = joinClocks(readTimes(pieces), pieces);
  const [read, second] = reads.filter((one) => isFullDate(one, near));
  if (!read || second || !(isDateOnly(pieces, reads) || isDateline(pieces, read))) return null;
  const found = resolve(read, {
    published: near ?? 0,
    tense: 'unknown',
    last: null,
    lastDay: null,
    figures: null,
  });
  if (found?.period?.unit !== 'day') return null;
  const span = { start: pieces[read.from]?.start ?? line.start, end: pieces[read.to - 1]?.end ?? line.end };
  const updated = pieces.slice(0, read.from).some(({ word }) => UPDATED_WORDS.has(word));
  return { day: found.period.index, basis: 'dateline', span, updated };
}

function isFullDate({ expression }: ReadTime, near: Day | null): boolean {
  if (expression.kind !== 'calendar' || expression.step !== null) return false;
  const { day, month, year } = expression.fields;
  return day !== undefined && month !== undefined && (year !== undefined || near !== null);
}

/** Nothing else on the line but times, "Published", "Updated", signs and zones. */
function isDateOnly(pieces: readonly Lexeme[], reads: readonly ReadTime[]): boolean {
  return pieces.every(
    ({ word }, at) =>
      DATELINE_FILLERS.has(word) ||
      PUBLISHED_WORDS.has(word) ||
      UPDATED_WORDS.has(word) ||
      ZONE_WORDS.has(word) ||
      reads.some(({ from, to }) => from <= at && at < to),
  );
}

/** "GENEVA, Nov 24 (Agency) —": a place in capitals, the date, then a bracket or a dash. */
function isDateline(pieces: readonly Lexeme[], { from, to }: ReadTime): boolean {
  const after = pieces[to]?.word ?? '';
  if (from === 0 || from > MAX_PLACE_PIECES || !/^[(—–:-]$/.test(after)) return false;
  return pieces.slice(0, from).every(({ word, capital }) => capital || /^[,./()'’-]$/.test(word));
}

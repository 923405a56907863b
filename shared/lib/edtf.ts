/**
 * Extended Date/Time Format, ISO 8601-2:2019 levels 0 and 1, and of level 2 the quarters, half-years and one-of-a-set:
 * `2026-02-03`, `2026-02-03T10:30Z`, `2026-02`, `2026`, `2026-21` (season), `2026-33` (quarter), `2026-40` (half),
 * `202X`, `20XX`, `2026-02-XX`, qualifiers `? ~ %`, intervals `a/b`, `a/..`, `../b`, `/b`, and `[a..b]`, `[a..]`, `[..b]`.
 * Source: https://www.loc.gov/standards/datetime/
 */
import { addMonths, type Day, dayOf, daysInMonth } from './day.ts';
import { err, ok, type Result } from './result.ts';

/** `date`: one stretch; `interval`: lasts from earliest to latest; `one-of`: somewhere in between. */
export interface EdtfSpan {
  readonly kind: 'date' | 'interval' | 'one-of';
  /** First possible day; `null` is open or unknown. */
  readonly earliest: Day | null;
  /** Last possible day, inclusive; `null` is open or unknown. */
  readonly latest: Day | null;
  /** `~` or `%` somewhere. */
  readonly approximate: boolean;
  /** `?` or `%` somewhere. */
  readonly uncertain: boolean;
}

export type EdtfFault = 'too-long' | 'not-edtf' | 'no-such-day' | 'ends-before-start';

interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

const MAX_LENGTH = 64;
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
/** A day with a clock time; the time is checked and dropped, for our spans are whole days. */
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;
/**
 * Parts of a year by EDTF code: first month (1 = January) and months that they last. Seasons are the meteorological
 * ones of the northern hemisphere; winter begins in the year that it is named for.
 */
const YEAR_PARTS: Readonly<Record<number, readonly [start: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

/** Reads an EDTF text; errors name the fault, never repeat the text. */
export function parseEdtf(text: string): Result<EdtfSpan, EdtfFault> {
  if (text.length > MAX_LENGTH) return err('too-long');
  const flags = { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
  const set = /^\[(.*)\]$/.exec(text);
  if (set) return bounds('one-of', splitPair(set[1] ?? '', '..'), flags);
  if (text.includes('/')) return bounds('interval', splitPair(text, '/'), flags);
  const stretch = parseStretch(text);
  if (!stretch.ok) return stretch;
  return ok({ kind: 'date', earliest: stretch.value.first, latest: stretch.value.last, ...flags });
}

function splitPair(text: string, separator: string): readonly [string, string] | null {
  const at = text.startsWith('../') ? 2 : text.indexOf(separator);
  if (at < 0) return null;
  return [text.slice(0, at), text.slice(at + separator.length)];
}

function bounds(
  kind: 'interval' | 'one-of',
  pair: readonly [string, string] | null,
  flags: { readonly approximate: boolean; readonly uncertain: boolean },
): Result<EdtfSpan, EdtfFault> {
  if (!pair || (pair[0] === '' && pair[1] === '')) return err('not-edtf');
  const from = parseBound(pair[0]);
  const to = parseBound(pair[1]);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const earliest = from.value?.first ?? null;
  const latest = to.value?.last ?? null;
  if (earliest === null && latest === null && kind === 'one-of') return err('not-edtf');
  if (earliest !== null && latest !== null && latest < earliest) return err('ends-before-start');
  return ok({ kind, earliest, latest, ...flags });
}

const parseBound = (text: string): Result<Stretch | null, EdtfFault> =>
  text === '' || text === '..' ? ok(null) : parseStretch(text);

function parseStretch(text: string): Result<Stretch, EdtfFault> {
  const match = DATE.exec(DATE_TIME.exec(text)?.[1] ?? text);
  if (!match) return err('not-edtf');
  const [, yearText = '', monthText, dayText] = match;
  const firstYear = Number(yearText.replaceAll('X', '0'));
  const lastYear = Number(yearText.replaceAll('X', '9'));
  if (monthText === 'XX' && dayText !== undefined && dayText !== 'XX') return err('not-edtf');
  if (monthText === undefined || monthText === 'XX') {
    return ok({ first: dayOf(firstYear, 1, 1), last: dayOf(lastYear, 12, 31) });
  }
  if (firstYear !== lastYear) return err('not-edtf');
  return monthStretch(firstYear, Number(monthText), dayText);
}

function monthStretch(year: number, month: number, dayText: string | undefined): Result<Stretch, EdtfFault> {
  const part = YEAR_PARTS[month];
  if (part && dayText === undefined) return ok(partStretch(year, part));
  if (month < 1 || month > 12) return err('no-such-day');
  const length = daysInMonth(year, month);
  if (dayText === undefined || dayText === 'XX') {
    return ok({ first: dayOf(year, month, 1), last: dayOf(year, month, length) });
  }
  const day = Number(dayText);
  if (day < 1 || day > length) return err('no-such-day');
  return ok({ first: dayOf(year, month, day), last: dayOf(year, month, day) });
}

/** Winter (24) runs into the next year. */
function partStretch(year: number, [start, months]: readonly [start: number, months: number]): Stretch {
  const first = dayOf(year, start, 1);
  return { first, last: addMonths(first, months) - 1 };
}

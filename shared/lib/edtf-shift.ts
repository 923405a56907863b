/**
 * Moves an EDTF text in time and keeps what it says of its own sharpness: a month moves by months, `2025-03~` stays about, an open
 * end stays open. Of two ends that move together the coarser one gives the step. Sets such as `[2025..2026]` are not moved.
 */
import { addMonths, civilOf, type Day, dayOf } from './day.ts';
import { parseEdtf } from './edtf.ts';
import { formatIsoDay } from './iso-day.ts';
import { err, ok, type Result } from './result.ts';

/** From the finest to the coarsest. */
const UNITS = ['day', 'month', 'season', 'half', 'year', 'decade', 'century'] as const;
export type EdtfUnit = (typeof UNITS)[number];

/** The whole time, or one end of an interval. */
export type EdtfPart = 'all' | 'start' | 'end';

/** `no-such-end`: the time is no interval, or that end is open. `far`: before the year 0 or after 9999. */
export type ShiftFault = 'set' | 'not-edtf' | 'no-such-end' | 'far' | 'ends-before-start';

/** Months of a step; a day has none. */
const MONTHS: Readonly<Record<EdtfUnit, number>> = {
  ...{ day: 0, month: 1, season: 3, half: 6 },
  ...{ year: 12, decade: 120, century: 1200 },
};
const DAYS_OF_MONTH = 30.436875;

/** Year with month or part of a year, day, clock time and qualifier. */
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(T[0-9:.Z+-]+)?([?~%]?)$/;

interface Date {
  readonly unit: EdtfUnit;
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  /** Clock time and qualifier. */
  readonly tail: string;
}

/** Null is an end that is open or unknown. */
type End = Date | null;

/** The step by which a part of the time moves. */
export function unitOf(edtf: string, part: EdtfPart): Result<EdtfUnit, ShiftFault> {
  const ends = movedEnds(edtf, part);
  if (!ends.ok) return ends;
  return ok(UNITS[Math.max(...ends.value.map(({ unit }) => UNITS.indexOf(unit)))] ?? 'day');
}

/** How many steps come nearest to some days; negative is earlier. */
export function stepsIn(unit: EdtfUnit, days: number): number {
  const steps = Math.round(days / (unit === 'day' ? 1 : MONTHS[unit] * DAYS_OF_MONTH));
  return steps === 0 ? 0 : steps;
}

export function shiftEdtf(
  edtf: string,
  { part, steps }: { readonly part: EdtfPart; readonly steps: number },
): Result<string, ShiftFault> {
  const unit = unitOf(edtf, part);
  if (!unit.ok) return unit;
  const by = { unit: unit.value, steps };
  const [from, to] = edtf.split('/') as [string, string | undefined];
  const moved =
    to === undefined
      ? shiftDate(edtf, by)
      : [part === 'end' ? from : shiftDate(from, by), part === 'start' ? to : shiftDate(to, by)].join('/');
  const parsed = parseEdtf(moved);
  if (parsed.ok) return ok(moved);
  return err(parsed.error === 'ends-before-start' ? 'ends-before-start' : 'far');
}

/** The dates that move. */
function movedEnds(edtf: string, part: EdtfPart): Result<readonly Date[], ShiftFault> {
  if (edtf.startsWith('[')) return err('set');
  if (!parseEdtf(edtf).ok) return err('not-edtf');
  const ends = edtf.split('/').map(readDate);
  if (ends.length === 1 && part !== 'all') return err('no-such-end');
  const wanted = part === 'all' ? ends : [ends[part === 'start' ? 0 : 1] ?? null];
  const dates = wanted.filter((end) => end !== null);
  return dates.length === 0 ? err('no-such-end') : ok(dates);
}

function readDate(text: string): End {
  const [, year, month, day, clock = '', qualifier = ''] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  return { year, month, day, unit: dateUnit(year, month, day), tail: clock + qualifier };
}

function dateUnit(year: string, month: string | undefined, day: string | undefined): EdtfUnit {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === undefined || month === 'XX') return 'year';
  if (Number(month) >= 40) return 'half';
  if (Number(month) > 12) return 'season';
  return day === undefined || day === 'XX' ? 'month' : 'day';
}

interface By {
  readonly unit: EdtfUnit;
  readonly steps: number;
}

/** Open ends stay as they are. What would leave the years that EDTF has comes back as no EDTF. */
function shiftDate(text: string, { unit, steps }: By): string {
  const date = readDate(text);
  if (!date) return text;
  const months = MONTHS[unit] * steps;
  if (date.unit === 'day') {
    const day = dayOf(Number(date.year), Number(date.month), Number(date.day));
    return isoDay(unit === 'day' ? day + steps : addMonths(day, months)) + date.tail;
  }
  return shiftMonths(date, months) + date.tail;
}

function isoDay(day: Day): string {
  const { year } = civilOf(day);
  return year < 0 || year > 9999 ? '' : formatIsoDay(day);
}

/** First codes of the parts of a year: seasons, quarters, halves; how many there are; months of each. */
const PARTS = [
  { first: 40, count: 2, months: 6 },
  { first: 33, count: 4, months: 3 },
  { first: 21, count: 4, months: 3 },
  { first: 1, count: 12, months: 1 },
] as const;

function shiftMonths({ year, month, day }: Date, months: number): string {
  const masked = year.length - year.replaceAll('X', '').length;
  const start = Number(year.replaceAll('X', '0'));
  if (month === undefined || month === 'XX') {
    const moved = start + Math.round(months / 12);
    const digits = yearText(moved);
    const rest = [month, day].flatMap((each) => each ?? []);
    return [digits.slice(0, digits.length - masked) + 'X'.repeat(masked), ...rest].join('-');
  }
  const part = PARTS.find(({ first }) => Number(month) >= first) ?? PARTS[3];
  const index = start * part.count + (Number(month) - part.first) + Math.round(months / part.months);
  const code = part.first + (((index % part.count) + part.count) % part.count);
  const moved = [yearText(Math.floor(index / part.count)), String(code).padStart(2, '0')];
  return [...moved, ...(day === undefined ? [] : [day])].join('-');
}

/** Not a year of EDTF where it is before 0 or after 9999. */
const yearText = (year: number): string => String(year).padStart(4, '0');

/**
 * Stretches of the calendar as a unit and a running number: the month 2026-02 is `{ unit: 'month', index: 24313 }`.
 * Shifting is adding to the index; weeks run Monday to Sunday (ISO 8601), seasons are the northern hemisphere's
 * (spring = March to May; winter belongs to the year that it starts in, as in EDTF).
 */
import { addMonths, civilOf, type Day, dayOf, weekdayOf } from '#shared/lib/day.ts';

export type PeriodUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export interface Period {
  readonly unit: PeriodUnit;
  readonly index: number;
}

/** Units that are whole numbers of months: how many, and the month (0 = January) that the first of a year starts in. */
const MONTHS: Readonly<Partial<Record<PeriodUnit, readonly [length: number, start: number]>>> = {
  month: [1, 0],
  quarter: [3, 0],
  season: [3, 2],
  half: [6, 0],
  year: [12, 0],
  decade: [120, 0],
  century: [1200, 0],
  millennium: [12_000, 0],
};

const monthStart = (index: number): Day => addMonths(dayOf(0, 1, 1), index);

/** The period of a unit that a day lies in. */
export function periodAt(unit: PeriodUnit, day: Day): Period {
  if (unit === 'day') return { unit, index: day };
  if (unit === 'week' || unit === 'weekend') return { unit, index: Math.floor((day + 3) / 7) };
  const [length, start] = MONTHS[unit] ?? [1, 0];
  const { year, month } = civilOf(day);
  return { unit, index: Math.floor((year * 12 + month - 1 - start) / length) };
}

export const shiftPeriod = (period: Period, by: number): Period => ({
  unit: period.unit,
  index: period.index + by,
});

/** First and last day. */
export function periodDays(period: Period): readonly [first: Day, last: Day] {
  const { unit, index } = period;
  if (unit === 'day') return [index, index];
  if (unit === 'week') return [index * 7 - 3, index * 7 + 3];
  if (unit === 'weekend') return [index * 7 + 2, index * 7 + 3];
  const [length, start] = MONTHS[unit] ?? [1, 0];
  return [monthStart(index * length + start), monthStart((index + 1) * length + start) - 1];
}

/** The weekday (1 = Monday) on or before (`-1`) or on or after (`1`) a day. */
export function weekdayNear(weekday: number, day: Day, direction: -1 | 1): Day {
  const gap = direction === 1 ? weekday - weekdayOf(day) : weekdayOf(day) - weekday;
  return day + direction * ((gap + 7) % 7);
}

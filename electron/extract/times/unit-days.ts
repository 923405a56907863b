/** How long the units of time are, and moving a day by them. */
import { addMonths, type Day, dayOf } from '#shared/lib/day.ts';
import type { TimeUnit } from '../lexicon/time-units.ts';
import type { PeriodUnit } from './period.ts';

/** TIMEX3 duration letter, how many of it the unit has, and the unit's length in days (for bounds). */
export const UNIT_MEASURES: Readonly<
  Record<TimeUnit, readonly [letter: string, count: number, days: number]>
> = {
  second: ['TS', 1, 0],
  minute: ['TM', 1, 0],
  hour: ['TH', 1, 1 / 24],
  day: ['D', 1, 1],
  week: ['W', 1, 7],
  weekend: ['WE', 1, 7],
  fortnight: ['W', 2, 14],
  month: ['M', 1, 30.4375],
  quarter: ['M', 3, 91.3125],
  season: ['M', 3, 91.3125],
  half: ['M', 6, 182.625],
  year: ['Y', 1, 365.25],
  decade: ['Y', 10, 3652.5],
  century: ['Y', 100, 36_525],
  millennium: ['Y', 1000, 365_250],
};
/** A day some amount of a unit later (negative: earlier); months and years keep the day of the month. */
export function moveDay(day: Day, amount: number, unit: TimeUnit): Day {
  const [letter, count, days] = UNIT_MEASURES[unit];
  if (letter === 'M' || letter === 'Y')
    return addMonths(day, Math.round(amount * count * (letter === 'Y' ? 12 : 1)));
  return day + Math.round(amount * days);
}

/** The calendar unit that an answer to "how long ago" has: "two years ago" is a year, "three hours ago" a day. */
export function grainOf(unit: TimeUnit): PeriodUnit {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return 'day';
  return unit === 'fortnight' ? 'week' : unit;
}

export const unitDays = (unit: TimeUnit): number => UNIT_MEASURES[unit][2];

const FIRST_DAY = dayOf(0, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);

/** EDTF and our records know the years 0000 to 9999 only. */
export const isInReach = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY;

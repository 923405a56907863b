/** Dates that name their fields: fills in the year, month or week that the words leave out (SPEC TM-10 to TM-18, TM-32). */

import { civilOf, type Day, dayOf, daysInMonth, weekdayOf } from '#shared/lib/day.ts';
import { HOLIDAYS } from '../lexicon/time-holidays.ts';
import { publicationDay } from './basis.ts';
import type { CalendarFields, Step } from './expression.ts';
import { holidayDay } from './holiday-days.ts';
import { atPeriod, noBounds } from './make-resolved.ts';
import { type Period, type PeriodUnit, periodAt, periodDays, weekdayNear } from './period.ts';
import type { Resolved, ResolverOf, Situation, Tense } from './resolved.ts';

const SEASON_INDEX = { SP: 0, SU: 1, FA: 2, WI: 3 };

/** See {@link ResolverOf}; `null` when no such day exists ("30 February"). */
export const resolveCalendar: ResolverOf<'calendar'> = ({ fields, step, from }, situation) => {
  if (Object.keys(fields).length === 0) return wholeDay(situation);
  const fixed = absolutePeriod(fields, situation);
  const counted = fields.yearStep !== undefined || fields.weekStep !== undefined ? 'publication' : null;
  if (fixed !== undefined)
    return (
      fixed &&
      withHolidayDays(
        atPeriod(inGrain(fixed, fields), counted, counted && `counted from ${publicationDay(situation)}`),
        fields,
      )
    );
  const base =
    from === 'discourse' && situation.last
      ? { ...situation, published: periodDays(situation.last)[0] }
      : situation;
  if (fields.weekday !== undefined && fields.day === undefined && fields.month === undefined)
    return resolveWeekday(fields.weekday, step, base);
  const chosen = choose(yearlyCandidates(fields, base), step, base);
  return (
    chosen &&
    withHolidayDays(atPeriod(inGrain(chosen, fields), 'publication', basisOf(chosen, step, base)), fields)
  );
};

/** "the week of 6 March" is the week that the day lies in. */
const inGrain = (period: Period, { grain }: CalendarFields): Period =>
  grain && period.unit === 'day' ? periodAt(grain, period.index) : period;

/** Ramadan lasts a month; the Islamic calendar is known to a day or so only. */
function withHolidayDays(resolved: Resolved, { holiday }: CalendarFields): Resolved {
  const entry = holiday === undefined ? undefined : HOLIDAYS[holiday];
  const { first, last } = resolved.bounds;
  if (!entry || first === null || last === null) return resolved;
  const slack = entry.rule.kind === 'islamic' ? 1 : 0;
  if (entry.days === 1 && slack === 0) return resolved;
  const end = first + entry.days - 1 + slack;
  return {
    ...resolved,
    bounds: { shape: 'point', first: first - slack, last: end, approximate: slack > 0, edtf: null },
  };
}

/** A clock time alone is on the last day spoken of, or on publication day. */
function wholeDay(situation: Situation): Resolved {
  const { lastDay, published } = situation;
  if (lastDay !== null)
    return atPeriod({ unit: 'day', index: lastDay }, 'discourse', 'the day spoken of before');
  return {
    ...atPeriod({ unit: 'day', index: published }, 'publication', publicationDay(situation)),
    bounds: noBounds,
  };
}

/** The period when a year, decade or century is given; `undefined` when it must be chosen, `null` when there is none. */
function absolutePeriod(fields: CalendarFields, { published }: Situation): Period | null | undefined {
  if (fields.century !== undefined && fields.decade === undefined)
    return { unit: 'century', index: fields.century };
  if (fields.decade !== undefined)
    return { unit: 'decade', index: Math.floor(fullDecade(fields, published) / 10) };
  if (fields.yearStep !== undefined) return inYear(fields, civilOf(published).year + fields.yearStep);
  if (fields.weekStep !== undefined && fields.weekday !== undefined)
    return inWeek(fields.weekday, fields.weekStep, published);
  if (fields.year === undefined) return undefined;
  return inYear(fields, fullYear(fields.year, published));
}

const inWeek = (weekday: number, step: Step, published: Day): Period => ({
  unit: 'day',
  index: periodDays({ unit: 'week', index: periodAt('week', published).index + step })[0] + weekday - 1,
});

/** "'98" is the nearest such year that is not far in the future. */
function fullYear(year: number, published: Day): number {
  if (year >= 100) return year;
  const now = civilOf(published).year;
  const guess = Math.floor(now / 100) * 100 + year;
  return guess > now + 10 ? guess - 100 : guess;
}

function fullDecade({ decade = 0, century }: CalendarFields, published: Day): number {
  if (decade >= 100) return decade;
  if (century !== undefined) return century * 100 + decade;
  const now = civilOf(published).year;
  const guess = Math.floor(now / 100) * 100 + decade;
  return guess > now ? guess - 100 : guess;
}

/** The fields in one year, the finest that they name. */
function inYear(fields: CalendarFields, year: number): Period | null {
  const { month, day, quarter, half, season, holiday } = fields;
  if (holiday !== undefined) return holidayPeriod(holiday, year);
  if (month !== undefined) {
    if (fields.ordinal !== undefined && fields.weekday !== undefined)
      return nthWeekday(fields, { year, month });
    if (day === undefined) return { unit: 'month', index: year * 12 + month - 1 };
    return day <= daysInMonth(year, month) ? { unit: 'day', index: dayOf(year, month, day) } : null;
  }
  if (quarter !== undefined) return { unit: 'quarter', index: year * 4 + quarter - 1 };
  if (half !== undefined) return { unit: 'half', index: year * 2 + half - 1 };
  if (season !== undefined) return { unit: 'season', index: year * 4 + SEASON_INDEX[season] };
  return { unit: 'year', index: year };
}

/** "the first Monday in May"; there may be no fifth. */
function nthWeekday(
  { ordinal = 1, weekday = 1 }: CalendarFields,
  { year, month }: { readonly year: number; readonly month: number },
): Period | null {
  const index = weekdayNear(weekday, dayOf(year, month, 1), 1) + (ordinal - 1) * 7;
  return civilOf(index).month === month ? { unit: 'day', index } : null;
}

function holidayPeriod(holiday: number, year: number): Period | null {
  const entry = HOLIDAYS[holiday];
  return entry ? { unit: 'day', index: holidayDay(entry.rule, year) } : null;
}

function resolveWeekday(weekday: number, step: Step | null, situation: Situation): Resolved {
  const { published, tense } = situation;
  const ahead =
    step === 1 || (step !== -1 && (tense === 'future' || tense === 'ahead' || tense === 'present'));
  const from = step === 1 ? published + 1 : step === -1 ? published - 1 : published;
  const day = weekdayNear(weekday, from, ahead ? 1 : -1);
  const name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday - 1];
  const side =
    step === null || step === 0 ? `on or ${ahead ? 'after' : 'before'}` : ahead ? 'after' : 'before';
  return atPeriod({ unit: 'day', index: day }, 'publication', `${name} ${side} ${publicationDay(situation)}`);
}

/** The same fields in the years around publication; with a weekday only the years in which it fits, if any. */
function yearlyCandidates(fields: CalendarFields, { published }: Situation): readonly Period[] {
  const { year } = civilOf(published);
  const all = [-2, -1, 0, 1, 2].map((by) => inYear(fields, year + by)).filter((period) => period !== null);
  const { weekday } = fields;
  if (weekday === undefined || fields.ordinal !== undefined)
    return all.slice(all.length === 5 ? 1 : 0, all.length === 5 ? 4 : undefined);
  const fitting = all.filter((period) => period.unit === 'day' && weekdayOf(period.index) === weekday);
  return fitting.length > 0 ? fitting : all;
}

/** How many times nearer a date against the tense must be to win; set on TempEval-3's dev half. */
const AGAINST_PAST: Readonly<Partial<Record<PeriodUnit, number>>> = {
  day: 2.5,
  month: 5,
  quarter: 6,
  season: 6,
  half: 6,
};
const AGAINST_FUTURE: Readonly<Partial<Record<PeriodUnit, number>>> = {
  day: 5,
  month: 10,
  quarter: 6,
  season: 10,
  half: 10,
};

/** The nearest to publication, where days against the tense count more. A step ("last", "next") decides alone. */
function choose(candidates: readonly Period[], step: Step | null, situation: Situation): Period | null {
  const { published, tense } = situation;
  if (step === -1)
    return (
      candidates.findLast((period) => periodDays(period)[1] < published && !isNow(period, published)) ?? null
    );
  if (step === 1) return candidates.find((period) => periodDays(period)[0] > published) ?? null;
  const here = step === 0 ? sameYear(candidates, published) : null;
  return here ?? nearest(candidates, published, tense);
}

/** No distance of ours outweighs this. */
const MUST = 1000;

const isNow = (period: Period, day: Day): boolean => periodAt(period.unit, day).index === period.index;

const sameYear = (candidates: readonly Period[], day: Day): Period | null =>
  candidates.find((period) => civilOf(periodDays(period)[0]).year === civilOf(day).year) ?? null;

/** Days between a period and a day, 0 inside; more when the tense points the other way. */
function distance(period: Period, day: Day, tense: Tense): number {
  const [first, last] = periodDays(period);
  const [aheadFactor, behindFactor] = FACTORS[tense](period.unit);
  return Math.max(0, (first - day) * aheadFactor, (day - last) * behindFactor);
}

/** How much a day ahead and a day behind count. */
const FACTORS: Readonly<Record<Tense, (unit: PeriodUnit) => readonly [ahead: number, behind: number]>> = {
  past: (unit) => [AGAINST_PAST[unit] ?? 1, 1],
  begun: () => [MUST, 1],
  future: (unit) => [1, AGAINST_FUTURE[unit] ?? 1],
  ahead: () => [1, MUST],
  present: () => [1, 1],
  unknown: () => [1, 1],
};

const nearest = (candidates: readonly Period[], day: Day, tense: Tense): Period | null =>
  candidates.reduce<Period | null>(
    (best, one) => (!best || distance(one, day, tense) < distance(best, day, tense) ? one : best),
    null,
  );

function basisOf(period: Period, step: Step | null, situation: Situation): string {
  const ahead = periodDays(period)[0] > situation.published;
  const which = step === null ? (ahead ? 'next' : 'last') : ['last', 'this', 'next'][step + 1];
  return `the ${which} such ${period.unit} counted from ${publicationDay(situation)}`;
}

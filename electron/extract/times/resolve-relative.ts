/** Dates that are counted from publication or from the date spoken of before (SPEC TM-30 to TM-39). */

import { civilOf, type Day, dayOf } from '#shared/lib/day.ts';
import type { TimeUnit } from '../lexicon/time-units.ts';
import { publicationDay } from './basis.ts';
import { atPeriod, periodBounds, withoutDays } from './make-resolved.ts';
import { type Period, type PeriodUnit, periodAt, periodDays, shiftPeriod } from './period.ts';
import { periodValue } from './period-notation.ts';
import { durationValue, type Quantity } from './quantity.ts';
import type { Bounds, Resolved, ResolverOf, Situation } from './resolved.ts';
import { grainOf, isInReach, moveDay, unitDays } from './unit-days.ts';

/** "last month", "the following week". */
export const resolveStep: ResolverOf<'step'> = ({ unit, step, from }, situation) => {
  const base = from === 'publication' ? situation.published : dayOfPeriod(situation, { unit, step });
  if (base === null) return withoutDays('DATE', unit === 'day' ? 'XXXX-XX-XX' : 'XXXX');
  const period =
    unit === 'weekend' && step === 0 ? weekendNear(base, situation) : shiftPeriod(periodAt(unit, base), step);
  return atPeriod(
    period,
    from,
    from === 'publication' ? stepBasis(unit, step, situation) : 'counted from the date before it',
  );
};

const stepBasis = (unit: PeriodUnit, step: number, situation: Situation): string =>
  `${step === 0 ? `the ${unit} of` : `${Math.abs(step)} ${unit}${Math.abs(step) > 1 ? 's' : ''} ${step < 0 ? 'before' : 'after'}`} ${publicationDay(situation)}`;

/** From the end of a longer period forwards, from its beginning backwards. */
function dayOfPeriod(
  { last }: Situation,
  { unit, step }: { readonly unit: PeriodUnit; readonly step: number },
): Day | null {
  if (!last) return null;
  const [first, end] = periodDays(last);
  const [here, hereEnd] = periodDays(periodAt(unit, first));
  if (end - first > hereEnd - here) return null;
  return step > 0 ? end : first;
}

/** "the weekend" in the past is the last one begun, otherwise the one of the week. */
function weekendNear(day: Day, { tense }: Situation): Period {
  const here = periodAt('weekend', day);
  const begun = periodDays(here)[0] <= day;
  return (tense === 'past' || tense === 'begun') && !begun ? shiftPeriod(here, -1) : here;
}

/** "two years ago", "three days later". */
export const resolveShift: ResolverOf<'shift'> = (expression, situation) => {
  const { quantity, unit, sign, from } = expression;
  const compared = comparedFigure(expression, situation);
  if (compared) return atPeriod(compared, 'discourse', 'the same quarter a year before');
  const base = from === 'publication' ? situation.published : discourseDay(situation, unit);
  if (base === null || (from === 'discourse' && unitDays(unit) < 1))
    return withoutDays('DURATION', durationValue(quantity, unit));
  const bounds = shiftBounds(quantity, { unit, sign, base });
  if (!bounds.every(isInReach)) return withoutDays('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const basis =
    from === 'publication' ? `counted from ${publicationDay(situation)}` : 'counted from the date before it';
  if (quantity.vague || quantity.low !== quantity.high)
    return vagueShift(expression, { bounds, from, basis });
  const grain = (unit === 'decade' || unit === 'century') && quantity.low === 1 ? 'year' : grainOf(unit);
  const period = periodAt(
    coarser(grain, from === 'discourse' ? situation.last : null),
    moveDay(base, sign * quantity.low, unit),
  );
  return { ...atPeriod(period, from, basis), bounds: around(period, bounds) };
};

/** "a year earlier" after "the third quarter" is the third quarter of the year before. */
function comparedFigure(
  { quantity, unit, sign }: { readonly quantity: Quantity; readonly unit: TimeUnit; readonly sign: number },
  { figures }: Situation,
): Period | null {
  const oneYear = unit === 'year' && sign === -1 && quantity.low === 1 && quantity.high === 1;
  return oneYear && figures?.unit === 'quarter' ? shiftPeriod(figures, -4) : null;
}

/** The day to count from, unless the date before is coarser than the unit: "three weeks after September". */
function discourseDay({ last }: Situation, unit: TimeUnit): Day | null {
  if (!last) return null;
  const [first, end] = periodDays(last);
  return unitDays(unit) + 0.5 < end - first ? null : first;
}

/** "six months after September 1975" is a month even though a day can be counted. */
function coarser(grain: PeriodUnit, last: Period | null): PeriodUnit {
  return last && last.unit !== 'day' && grain === 'day' ? last.unit : grain;
}

/** Half a unit of slack on both sides, but none for days. */
function shiftBounds(
  quantity: Quantity,
  from: { readonly unit: TimeUnit; readonly sign: -1 | 1; readonly base: Day },
): readonly [Day, Day] {
  const near = moveDay(from.base, from.sign * quantity.low, from.unit);
  const far = moveDay(from.base, from.sign * quantity.high, from.unit);
  const slack = unitDays(from.unit) <= 1 ? 0 : Math.floor(unitDays(from.unit) / 2);
  return [Math.min(near, far) - slack, Math.max(near, far) + slack];
}

function around(period: Period, [first, last]: readonly [Day, Day]): Bounds {
  const own = periodBounds(period, period.unit !== 'day');
  if (period.unit === 'day') return own;
  const edtf = own.edtf?.startsWith('[') ? null : `${own.edtf}~`;
  return { ...own, edtf, first: Math.min(first, own.first ?? first), last: Math.max(last, own.last ?? last) };
}

function vagueShift(
  { sign, quantity, unit }: { readonly sign: -1 | 1; readonly quantity: Quantity; readonly unit: TimeUnit },
  found: {
    readonly bounds: readonly [Day, Day];
    readonly from: 'publication' | 'discourse';
    readonly basis: string;
  },
): Resolved {
  const value =
    found.from === 'discourse' ? durationValue(quantity, unit) : sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  const [first, last] = found.bounds;
  return {
    ...withoutDays(found.from === 'discourse' ? 'DURATION' : 'DATE', value, found.basis),
    bounds: { shape: 'point', first, last, approximate: true, edtf: null },
    deictic: found.from,
  };
}

/** "the quarter", "the latest period", "the year-earlier period". */
export const resolveBack: ResolverOf<'back'> = ({ unit, yearsBack }, situation) => {
  const base = unit === 'period' ? situation.figures : backPeriod(unit, situation);
  if (!base) return null;
  const perYear = { quarter: 4, year: 1, month: 12, half: 2 }[base.unit as string] ?? 1;
  return atPeriod(shiftPeriod(base, -yearsBack * perYear), 'discourse', 'the one spoken of before');
};

function backPeriod(unit: PeriodUnit, { figures, last, published }: Situation): Period {
  if (figures?.unit === unit && periodDays(figures)[1] <= published) return figures;
  const base = last && last.unit !== 'decade' && last.unit !== 'century' ? periodDays(last)[0] : published;
  const near =
    Math.abs(civilOf(base).year - civilOf(published).year) <= 1 && base <= published ? base : published;
  const here = periodAt(unit, near);
  return unit === 'quarter' ? shiftPeriod(periodAt(unit, published), -1) : here;
}

/** The period of an age: publication's own day, month or year; its bounds are those of the start. */
export const resolveAge: ResolverOf<'age'> = ({ ordinal, unit, nearing }, situation) => {
  const grain = grainOf(unit);
  const here = periodAt(grain, situation.published);
  const latest = moveDay(situation.published, -(ordinal - 1), unit);
  const earliest = unitDays(unit) <= 1 ? latest : moveDay(situation.published, -ordinal, unit) + 1;
  if (!isInReach(earliest)) return null;
  const wide = nearing ? yearStart(earliest, unit) : earliest;
  return {
    type: 'DATE',
    value: periodValue(here),
    period: null,
    bounds: { shape: 'point', first: wide, last: latest, approximate: unitDays(unit) > 1, edtf: null },
    deictic: 'publication',
    basis: `start counted back from ${publicationDay(situation)}: ${nearing ? 'nearly ' : ''}in its ${unit} ${ordinal}`,
    spanIsStart: true,
  };
};

/** "approaching its fourth year" may be said by calendar years, so the start may lie anywhere in the first of them. */
const yearStart = (day: Day, unit: TimeUnit): Day => (unit === 'year' ? dayOf(civilOf(day).year, 1, 1) : day);

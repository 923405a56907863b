/** Lengths of time, stretches up to or from now, sets and vague references (SPEC TM-37, TM-40 to TM-43). */

import type { Day } from '#shared/lib/day.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { TimeUnit } from '../lexicon/time-units.ts';
import { countedFrom, publicationDay } from './basis.ts';
import { noBounds, withoutDays } from './make-resolved.ts';
import { durationValue, type Quantity } from './quantity.ts';
import type { Bounds, ResolverOf } from './resolved.ts';
import { isInReach, moveDay, unitDays } from './unit-days.ts';

export const resolveDuration: ResolverOf<'duration'> = ({ quantity, unit }) =>
  withoutDays('DURATION', durationValue(quantity, unit));

export const resolveSet: ResolverOf<'set'> = ({ value }) => withoutDays('SET', value);

/** "over the past year" begins a year before publication and ends with it. */
export const resolveStretch: ResolverOf<'stretch'> = ({ quantity, unit, sign }, situation) => {
  const { published } = situation;
  return {
    ...withoutDays('DURATION', durationValue(quantity, unit)),
    bounds: sign < 0 ? before(published, quantity, unit) : after(published, quantity, unit),
    deictic: 'publication',
    basis: countedFrom(published, sign < 0 ? 'back' : 'on'),
  };
};

/** A far end is written to the month for months and years, to the day below. */
const farEnd = (day: Day, unit: TimeUnit): string =>
  `${unitDays(unit) > 27 ? formatIsoDay(day).slice(0, 7) : formatIsoDay(day)}${unitDays(unit) > 1 ? '~' : ''}`;

function before(published: Day, quantity: Quantity, unit: TimeUnit): Bounds {
  const first = moveDay(published, -quantity.high, unit);
  if (!isInReach(first)) return noBounds;
  const approximate = quantity.vague || unitDays(unit) > 1;
  return {
    shape: 'interval',
    first,
    last: published,
    approximate,
    edtf: `${farEnd(first, unit)}/${formatIsoDay(published)}`,
  };
}

function after(published: Day, quantity: Quantity, unit: TimeUnit): Bounds {
  const last = moveDay(published, quantity.high, unit);
  if (!isInReach(last)) return noBounds;
  const approximate = quantity.vague || unitDays(unit) > 1;
  return {
    shape: 'interval',
    first: published,
    last,
    approximate,
    edtf: `${formatIsoDay(published)}/${farEnd(last, unit)}`,
  };
}

/** "in three months", "within weeks" of something planned: from publication on. */
export function lengthAhead(
  { quantity, unit }: { readonly quantity: Quantity; readonly unit: TimeUnit },
  frame: 'in' | 'within',
  published: Day,
): Bounds {
  const last = moveDay(published, quantity.high, unit);
  if (!isInReach(last)) return noBounds;
  const fine = unitDays(unit) <= 1 && !quantity.vague;
  const slack = fine || quantity.low !== quantity.high ? 0 : Math.floor(unitDays(unit) / 2);
  const first = frame === 'within' ? published : moveDay(published, quantity.low, unit) - slack;
  return {
    shape: 'point',
    first,
    last: frame === 'within' ? last : last + slack,
    approximate: true,
    edtf: null,
  };
}

/** Now is publication day, give or take; the past ends with it, the future begins with it. */
export const resolveReference: ResolverOf<'reference'> = ({ value, unlessPast }, situation) => {
  const { published, tense } = situation;
  if (unlessPast && (tense === 'past' || tense === 'begun')) return null;
  const first = value === 'PAST_REF' ? null : published;
  const last = value === 'FUTURE_REF' ? null : published;
  return {
    ...withoutDays('DATE', value, publicationDay(situation)),
    bounds: { shape: 'point', first, last, approximate: true, edtf: null },
    deictic: 'publication',
  };
};

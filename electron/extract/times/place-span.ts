/** From counted days to the stretch that a phrase gives: modifiers and prepositions applied (SPEC TM-50 to TM-56). */
import type { Day } from '#shared/lib/day.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { ModifierEffect, TimeFrame } from '../lexicon/time-modifiers.ts';
import type { Bounds } from './resolved.ts';
import { isInReach } from './unit-days.ts';

export interface PlacedSpan {
  readonly edtf: string | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly approximate: boolean;
}

export const nowhere: PlacedSpan = { edtf: null, earliest: null, latest: null, approximate: false };

/** Days that have no EDTF are left open. */
const inReach = (day: Day | null): Day | null => (day !== null && isInReach(day) ? day : null);

const PARTS: Readonly<Partial<Record<ModifierEffect, readonly [from: number, to: number]>>> = {
  early: [0, 0.5],
  mid: [0.25, 0.75],
  late: [0.5, 1],
  start: [0, 0.25],
  end: [0.75, 1],
};

/** Narrows ("early", "late"), cuts at publication ("earlier this month") or widens ("about") a stretch. */
export function applyEffect(bounds: Bounds, effect: ModifierEffect, published: Day): Bounds {
  const { first, last, edtf, approximate } = bounds;
  if (effect === 'none' || first === null || last === null) return bounds;
  const about = edtf === null || /[~\].]/.test(edtf) ? edtf : `${edtf}~`;
  const length = last - first + 1;
  if (effect === 'about' && approximate) return bounds;
  if (effect !== 'about' && length < 4) return bounds;
  if (effect === 'sofar')
    return { ...bounds, last: Math.max(first, Math.min(last, published)), approximate: true, edtf: null };
  if (effect === 'rest')
    return { ...bounds, first: Math.min(last, Math.max(first, published)), approximate: true, edtf: null };
  if (effect === 'about') {
    const slack = Math.max(2, Math.ceil(length / 2));
    return { ...bounds, first: first - slack, last: last + slack, approximate: true, edtf: about };
  }
  const [from, to] = PARTS[effect] ?? [0, 1];
  return {
    ...bounds,
    first: first + Math.floor(length * from),
    last: first + Math.ceil(length * to) - 1,
    approximate: true,
    edtf: about,
  };
}

/** Places something by its preposition: "since", "until", "by", "before", "after", "during", otherwise in it. */
export function placeSpan(bounds: Bounds, frame: TimeFrame): PlacedSpan {
  const { shape, approximate } = bounds;
  const [first, last] = [inReach(bounds.first), inReach(bounds.last)];
  if (shape === 'none' || (first === null && last === null)) return nowhere;
  const own = bounds.edtf ?? rangeEdtf(first, last, { shape, approximate });
  const [start, end] = shape === 'interval' ? own.split('/') : [own, own];
  switch (frame) {
    case 'since':
      return { edtf: single(start, first, '/..'), earliest: first, latest: null, approximate };
    case 'until':
      return { edtf: `../${plainEnd(end, last)}`, earliest: null, latest: last, approximate };
    case 'by':
      return { edtf: `[..${plainEnd(end, last)}]`, earliest: null, latest: last, approximate };
    case 'before':
      return beforeSpan(bounds, { first, last, own });
    case 'after':
      return { edtf: `[${plainStart(start, first)}..]`, earliest: first, latest: null, approximate };
    default:
      return { edtf: own, earliest: first, latest: last, approximate };
  }
}

/** Before a day ends the day before; "before the end of 2008" may still be 2008. */
function beforeSpan(
  { approximate, edtf }: Bounds,
  found: { readonly first: Day | null; readonly last: Day | null; readonly own: string },
): PlacedSpan {
  const toItsEnd = approximate && edtf !== null;
  const latest = toItsEnd ? found.last : found.first === null ? null : found.first - 1;
  return {
    edtf: latest === null ? null : `[..${formatIsoDay(latest)}]`,
    earliest: null,
    latest,
    approximate,
  };
}

const isPlain = (edtf: string | undefined): edtf is string =>
  edtf !== undefined && /^[\dX-]+[~?]?$/.test(edtf);
const single = (edtf: string | undefined, day: Day | null, behind: string): string | null =>
  day === null ? null : `${isPlain(edtf) ? edtf : formatIsoDay(day)}${behind}`;
const plainStart = (edtf: string | undefined, day: Day | null): string =>
  isPlain(edtf) ? edtf : day === null ? '' : formatIsoDay(day);
const plainEnd = (edtf: string | undefined, day: Day | null): string =>
  isPlain(edtf) ? edtf : day === null ? '' : formatIsoDay(day);

/** EDTF of two days: one of a set for a point, an interval for something that lasts. */
function rangeEdtf(
  first: Day | null,
  last: Day | null,
  how: { readonly shape: 'point' | 'interval' | 'none'; readonly approximate: boolean },
): string {
  const mark = how.approximate ? '~' : '';
  const [from, to] = [first, last].map((day) => (day === null ? '' : `${formatIsoDay(day)}${mark}`));
  if (first !== null && first === last) return `${from}`;
  return how.shape === 'interval' ? `${from || '..'}/${to || '..'}` : `[${from}..${to}]`;
}

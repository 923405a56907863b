/**
 * The scale of the time window control: days to fractions of its width. News clusters: years of background beside
 * a busy week; so the scale is part linear and part by rank of the days on which something begins or ends.
 */
import { byNumber } from '../lib/compare.ts';
import type { Day } from '../lib/day.ts';

export interface TimeScale {
  /** The days on which something begins or ends, ascending, with the first and last day of the scale. */
  readonly stops: readonly Day[];
  /** 0 to 1; days outside are clamped. */
  readonly toFraction: (day: Day) => number;
  /** The nearest day of a fraction. */
  readonly toDay: (fraction: number) => Day;
}

const LINEAR_SHARE = 0.3;

export function createTimeScale(
  days: readonly Day[],
  extent: { readonly first: Day; readonly last: Day },
): TimeScale {
  const last = Math.max(extent.last, extent.first + 1);
  const inside = days.filter((day) => day >= extent.first && day <= last);
  const stops = [...new Set([extent.first, ...inside, last])].sort(byNumber((day) => day));
  const places = stops.map((day, index) => {
    const linear = (day - extent.first) / (last - extent.first);
    return LINEAR_SHARE * linear + (1 - LINEAR_SHARE) * (index / (stops.length - 1));
  });
  return {
    stops,
    toFraction: (day) => interpolate(stops, places, day),
    // Never -0, which is another key and another text than 0.
    toDay: (fraction) => Math.round(interpolate(places, stops, fraction)) + 0,
  };
}

/** Piecewise linear from ascending `xs` to ascending `ys`, clamped at both ends. */
function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  const end = xs.length - 1;
  if (x <= xs[0]!) return ys[0]!;
  if (x >= xs[end]!) return ys[end]!;
  let low = 0;
  let high = end;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (xs[middle]! <= x) low = middle;
    else high = middle;
  }
  const part = (x - xs[low]!) / (xs[high]! - xs[low]!);
  return ys[low]! + part * (ys[high]! - ys[low]!);
}

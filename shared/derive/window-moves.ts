/** Windows made from windows: the one before or after, zoomed and moved along the scale of the case. */
import type { TimeWindow } from '../contract/views.ts';
import type { Day } from '../lib/day.ts';
import type { DayRange } from './focus-range.ts';
import type { TimeScale } from './time-scale.ts';

/** A window with both ends. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The window of the same length before or after; null for all time, and where the case has no day any more. */
export function besideWindow(window: TimeWindow, ends: DayRange, step: 1 | -1): Days | null {
  const beside = sameLength(window, ends, step);
  return beside === null || beside.from > ends.last || beside.to < ends.first ? null : beside;
}

/** The same, also where the case has no day; null for all time. */
export function sameLength(window: TimeWindow, { first, last }: DayRange, step: 1 | -1): Days | null {
  if (window.from === null && window.to === null) return null;
  const [from, to] = [window.from ?? first, window.to ?? last];
  const by = step * (to - from + 1);
  return { from: from + by, to: to + by };
}

/**
 * `factor` times as wide on the scale, with the day at `fraction` staying where it is; always by a day at least. Null where it can
 * be no wider or no narrower.
 */
export function zoomedDays(
  { from, to }: Days,
  scale: TimeScale,
  { fraction, factor }: { readonly fraction: number; readonly factor: number },
): Days | null {
  const [first, last] = [scale.stops[0]!, scale.stops.at(-1)!];
  const [left, right] = [scale.toFraction(from), scale.toFraction(to)];
  const still = Math.min(right, Math.max(left, fraction));
  const wanted = {
    from: scale.toDay(still - (still - left) * factor),
    to: scale.toDay(still + (right - still) * factor),
  };
  const changed = wanted.from === from && wanted.to === to ? byOneDay({ from, to }, factor) : wanted;
  const kept = { from: Math.max(first, changed.from), to: Math.min(last, changed.to) };
  return kept.from > kept.to || (kept.from === from && kept.to === to) ? null : kept;
}

/** Where days are wider than the step. */
const byOneDay = ({ from, to }: Days, factor: number): Days =>
  factor > 1 ? { from: from - 1, to: to + 1 } : { from, to: to - 1 };

/** As many days later or earlier, as far as the scale goes. */
export function movedDays({ from, to }: Days, { stops }: TimeScale, by: number): Days {
  const kept = Math.max(stops[0]! - from, Math.min(stops.at(-1)! - to, by));
  return { from: from + kept, to: to + kept };
}

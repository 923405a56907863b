/** Playing the story: the time window goes from one day on which something begins or ends to the next. */
import type { TimeWindow } from '../contract/views.ts';
import type { Day } from '../lib/day.ts';

/** Ascending, at least one: the scale's stops. */
type Stops = readonly Day[];

/**
 * Where playing begins. A window that ends before the last day goes on from where it is; any other starts again at the
 * first day, growing from its own beginning.
 */
export function startOfPlay(window: TimeWindow, stops: Stops): TimeWindow {
  const last = stops.at(-1)!;
  if (window.to !== null && window.to < last) return window;
  const first = stops.find((day) => day >= (window.from ?? stops[0]!)) ?? last;
  return { from: window.from, to: first };
}

/**
 * The next step, or null at the end. A window with a beginning of its own keeps its length when `slides`; otherwise its
 * beginning stays and it grows, so that the picture builds up.
 */
export function nextOfPlay(window: TimeWindow, stops: Stops, slides: boolean): TimeWindow | null {
  const { from, to } = window;
  if (to === null) return null;
  const next = stops.find((day) => day > to);
  if (next === undefined) return null;
  return { from: slides && from !== null ? from + (next - to) : from, to: next };
}

/** Which days the timeline shows first: where most of the events are, when the rest is far away. */

import { byNumber } from '../lib/compare.ts';
import type { Day } from '../lib/day.ts';
import type { Placement } from './event-time.ts';

export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** Only the days that the text gives: an open end is wherever the picture happens to stop. */
export const firmDays = (items: readonly Placement[]): readonly DayRange[] =>
  items.map(({ first, last, start, end }) => ({
    first: start === 'open' ? last : first,
    last: end === 'open' && start !== 'open' ? first : last,
  }));

/** The focus holds at least this part of the items … */
const SHARE = 0.6;
/** … and is worth it when it is at most this part of the whole stretch. */
const WORTH = 0.35;
const MIN_DAYS = 10;
/** Labels run to the right of short items: this part of the stretch is left free for them. */
const LABEL_ROOM = 0.38;

/** All items' days, padded; or the shortest stretch with most of the items, the latest of equals. Null without items. */
export function focusRange(items: readonly DayRange[]): DayRange | null {
  if (items.length === 0) return null;
  const starts = items.map((item) => item.first).sort(byNumber((day) => day));
  const whole = { first: starts[0]!, last: Math.max(...items.map((item) => item.last)) };
  const dense = densest(starts);
  const inside = items.filter((item) => item.first >= dense.first && item.first <= dense.last);
  const length = whole.last - whole.first;
  // A long item that only begins in the focus must not stretch it: half of the items' ends are enough.
  const ends = inside.map((item) => item.last).sort(byNumber((day) => day));
  const last = Math.max(dense.last, ends[Math.floor(ends.length * 0.8)] ?? dense.last);
  return last - dense.first <= length * WORTH ? padded({ first: dense.first, last }) : padded(whole);
}

function densest(starts: readonly Day[]): DayRange {
  const size = Math.max(1, Math.ceil(starts.length * SHARE));
  let best = { first: starts[0]!, last: starts[size - 1]! };
  for (let index = 1; index + size <= starts.length; index += 1) {
    const next = { first: starts[index]!, last: starts[index + size - 1]! };
    if (next.last - next.first <= best.last - best.first) best = next;
  }
  return best;
}

function padded({ first, last }: DayRange): DayRange {
  const length = Math.max(MIN_DAYS, last - first);
  const slack = Math.floor((length - (last - first)) / 2);
  const margin = Math.ceil(length * 0.06);
  return { first: first - slack - margin, last: last + slack + Math.ceil(length * LABEL_ROOM) };
}

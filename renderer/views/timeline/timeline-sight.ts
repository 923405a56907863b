/** How the part of the time that is in sight moves to bring an item into it. */
import type { DayRange } from '#shared/derive/focus-range.ts';

export const overlaps = (item: DayRange, sight: DayRange): boolean =>
  item.last >= sight.first && item.first <= sight.last;

/** As long as before, moved just far enough that an item is well inside, with its label. */
export function movedTo(item: DayRange, sight: DayRange): DayRange {
  const length = sight.last - sight.first;
  const later = item.first > sight.last;
  const start = later
    ? Math.min(item.first - length / 10, item.last + length * 0.35 - length)
    : Math.max(item.first, item.last - length * 0.6) - length / 10;
  const first = Math.round(start);
  return { first, last: first + length };
}

/** A little more than some days, so that what begins on the last of them has room for its label. */
export function around({ first, last }: DayRange): DayRange {
  const margin = Math.max(1, Math.round((last - first) * 0.05));
  return { first: first - margin, last: last + margin * 2 };
}

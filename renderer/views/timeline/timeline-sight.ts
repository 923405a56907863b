/** What part of the time is in sight, and how it moves to bring an item into it. */
import type { DayRange } from '#shared/derive/focus-range.ts';
import type { Timeline } from '#shared/derive/timeline.ts';

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

/** Lines without an item in sight would only take room, but for pinned ones; when nothing is in sight, some lines say whose time it is. */
export function linesInSight({ lines, items }: Timeline, sight: DayRange): Timeline['lines'] {
  const used = new Set(items.filter((item) => overlaps(item, sight)).map((item) => item.lineId));
  return used.size === 0 ? lines.slice(0, 6) : lines.filter((line) => line.pinned || used.has(line.id));
}

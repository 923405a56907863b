/** Where the keys of a slider lead on a scale of days. */
import type { KeyboardEvent } from 'react';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import type { Day } from '#shared/lib/day.ts';

/** Arrows go to the next day on which something begins or ends; with Shift day by day; pages are five stops. */
export function dayByKey(event: KeyboardEvent, day: Day, scale: TimeScale): Day | null {
  const { stops } = scale;
  const after = stops.filter((stop) => stop > day);
  const before = stops.filter((stop) => stop < day).reverse();
  const end = stops.at(-1) ?? day;
  const start = stops[0] ?? day;
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return event.shiftKey ? day + 1 : (after[0] ?? end);
    case 'ArrowLeft':
    case 'ArrowDown':
      return event.shiftKey ? day - 1 : (before[0] ?? start);
    case 'PageUp':
      return after[4] ?? end;
    case 'PageDown':
      return before[4] ?? start;
    case 'Home':
      return start;
    case 'End':
      return end;
    default:
      return null;
  }
}

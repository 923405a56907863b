/** What a comparison compares until somebody chooses. */
import { allTime } from '#shared/columns/whole-presence.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import { endsOf } from '#shared/derive/window-ends.ts';
import type { ComparedSides } from '#shared/model/view-snapshot.ts';
import type { SideSources } from './compared-sides.ts';
import { isAllTime } from './time-window.ts';

/** The window against the one before it; of all time, the earlier half of the window control against the later one. */
export function usualSides({ shown, window }: Pick<SideSources, 'shown' | 'window'>): ComparedSides {
  const scale = shown.getState().filtered?.scale?.scale;
  const usual: ComparedSides = { a: { kind: 'beside' }, b: { kind: 'now' } };
  if (!scale || !isAllTime(window.settled.getState())) return usual;
  const halves = halvesOf(scale);
  return halves ? { a: { kind: 'window', ...halves[0] }, b: { kind: 'window', ...halves[1] } } : usual;
}

/** Null where the case has one day. */
export function halvesOf(scale: TimeScale): readonly [TimeWindow, TimeWindow] | null {
  const [first, last] = endsOf(scale);
  const middle = scale.toDay(0.5);
  if (middle < first || middle >= last) return null;
  return [
    { from: allTime.from, to: middle },
    { from: middle + 1, to: allTime.to },
  ];
}

/** A window on the scale of the case: an end of the window at an end of the scale is open. */
import type { TimeWindow } from '../contract/views.ts';
import type { Day } from '../lib/day.ts';
import type { TimeScale } from './time-scale.ts';
import type { Days } from './window-moves.ts';

export const endsOf = ({ stops }: TimeScale): readonly [Day, Day] => [stops[0]!, stops.at(-1)!];

export function daysOfWindow({ from, to }: TimeWindow, scale: TimeScale): Days {
  const [first, last] = endsOf(scale);
  return { from: from ?? first, to: to ?? last };
}

export function windowOfDays({ from, to }: Days, scale: TimeScale): TimeWindow {
  const [first, last] = endsOf(scale);
  return { from: from <= first ? null : from, to: to >= last ? null : to };
}

/** Windows that are counted back from a day. */
import { addMonths, type Day } from '../lib/day.ts';
import type { Days } from './window-moves.ts';

export const STRETCHES = ['week', 'month', 'year'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** Ends on `last`, which is its last day. */
export function backFrom(last: Day, stretch: Stretch): Days {
  if (stretch === 'week') return { from: last - 6, to: last };
  return { from: addMonths(last, stretch === 'month' ? -1 : -12) + 1, to: last };
}

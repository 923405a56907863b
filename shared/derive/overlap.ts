/** How a time lies in a window. */
import type { Overlap, TimeWindow } from '../contract/views.ts';
import type { Day } from '../lib/day.ts';
import { isUndated } from '../model/time-span.ts';

interface Span {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** Null when the time lies wholly outside. */
export function overlapOf(time: Span, { from, to }: TimeWindow): Overlap | null {
  if (isUndated(time)) return 'undated';
  const { earliest, latest } = time;
  if (to !== null && earliest !== null && earliest > to) return null;
  if (from !== null && latest !== null && latest < from) return null;
  const startsBefore = from !== null && (earliest === null || earliest < from);
  const endsAfter = to !== null && (latest === null || latest > to);
  return startsBefore || endsAfter ? 'partly' : 'inside';
}

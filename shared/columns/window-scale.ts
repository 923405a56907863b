/** Everything that the window control draws: the scale of the case, and the density of events along it. */

import { createTimeScale, type TimeScale } from '../derive/time-scale.ts';
import type { Day } from '../lib/day.ts';
import type { EventColumns } from './case-columns.ts';
import { type DensityBin, density } from './density.ts';
import { DAWN, DUSK } from './no-place.ts';

export interface WindowScale {
  readonly scale: TimeScale;
  readonly bins: readonly DensityBin[];
}

const BINS = 96;

/** The scale of all events of the case, the density of those that are not outside by `states`. Null while the case has no day. */
export function windowScale(events: EventColumns, states: Uint8Array): WindowScale | null {
  const days = daysOf(events);
  if (days.length === 0) return null;
  const extent = days.reduce(
    (span, day) => ({ first: Math.min(span.first, day), last: Math.max(span.last, day) }),
    { first: days[0]!, last: days[0]! },
  );
  const scale = createTimeScale(days, extent);
  return { scale, bins: density(events, states, { scale, bins: BINS }) };
}

/** Each day on which something begins or ends, once. Neighbours begin on the same day, and most end on the day on which they begin. */
function daysOf({ first, last }: EventColumns): readonly Day[] {
  const days = new Set<Day>();
  let [from, to] = [DAWN, DUSK];
  for (let place = 0; place < first.length; place += 1) {
    const a = first[place]!;
    const b = last[place]!;
    if (a > b || (a === from && b === to)) continue;
    from = a;
    to = b;
    if (a !== DAWN) days.add(a);
    if (b !== DUSK && b !== a) days.add(b);
  }
  return [...days];
}

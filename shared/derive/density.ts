/** How many events begin where along the time window control, by quad. */

import type { Event } from '../model/event.ts';
import { type Quad, quadOf } from '../model/plover.ts';
import type { TimeScale } from './time-scale.ts';

export interface DensityBin {
  readonly total: number;
  readonly byQuad: Readonly<Record<Quad, number>>;
}

const empty = (): Record<Quad, number> => ({
  'verbal-cooperation': 0,
  'material-cooperation': 0,
  'verbal-conflict': 0,
  'material-conflict': 0,
  other: 0,
});

/** `bins` equal parts of the control's width; an event counts where its first possible day lies. */
export function density(
  events: readonly Pick<Event, 'type' | 'time'>[],
  scale: TimeScale,
  bins: number,
): readonly DensityBin[] {
  const counts = Array.from({ length: bins }, empty);
  for (const { type, time } of events) {
    const day = time.earliest ?? time.latest;
    if (day === null) continue;
    const bin = counts[Math.min(bins - 1, Math.floor(scale.toFraction(day) * bins))];
    if (bin) bin[quadOf(type)] += 1;
  }
  return counts.map((byQuad) => ({ byQuad, total: Object.values(byQuad).reduce((sum, n) => sum + n, 0) }));
}

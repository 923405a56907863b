/** Everything that the window control draws: the scale of the case, and the density of events along it. */
import type { WindowView } from '../contract/views.ts';
import { type DensityBin, density } from './density.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';

export interface WindowScale {
  readonly scale: TimeScale;
  readonly bins: readonly DensityBin[];
}

const BINS = 96;

/** The scale of all events of the case, the density of those that are `shown`. Null while the case has no day. */
export function windowScale(
  all: Pick<WindowView, 'events'>,
  shown: Pick<WindowView, 'events'>,
): WindowScale | null {
  const days = all.events.flatMap(({ time }) => [time.earliest, time.latest]).filter((day) => day !== null);
  if (days.length === 0) return null;
  const extent = days.reduce(
    (span, day) => ({ first: Math.min(span.first, day), last: Math.max(span.last, day) }),
    {
      first: days[0]!,
      last: days[0]!,
    },
  );
  const scale = createTimeScale(days, extent);
  return { scale, bins: density(shown.events, scale, BINS) };
}

/** Everything the window control draws: the scale and the density of events, from the whole case. */
import { useMemo } from 'react';
import type { WindowView } from '#shared/contract/views.ts';
import { type DensityBin, density } from '#shared/derive/density.ts';
import { createTimeScale, type TimeScale } from '#shared/derive/time-scale.ts';
import type { Day } from '#shared/lib/day.ts';

export interface WindowScale {
  readonly scale: TimeScale;
  readonly bins: readonly DensityBin[];
}

const BINS = 96;

/** Null while the case has no event with a day. */
export function useWindowScale(whole: WindowView | null): WindowScale | null {
  return useMemo(() => {
    const days = whole ? daysOf(whole) : [];
    if (!whole || days.length === 0) return null;
    const extent = { first: Math.min(...days), last: Math.max(...days) };
    const scale = createTimeScale(days, extent);
    return { scale, bins: density(whole.events, scale, BINS) };
  }, [whole]);
}

const daysOf = (view: WindowView): readonly Day[] =>
  view.events.flatMap(({ time }) => [time.earliest, time.latest]).filter((day) => day !== null);

/** Days below a slider, as many as have room. */
import { useMemo, useRef } from 'react';
import { scaleTicks } from '#shared/derive/scale-ticks.ts';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import { useWidth } from '../../ui/use-width.ts';

/** Pixels that a label needs. */
const TICK_WIDTH = 66;

export function SliderTicks({ scale }: { readonly scale: TimeScale }) {
  const row = useRef<HTMLDivElement>(null);
  const width = useWidth(row);
  const ticks = useMemo(() => (width === 0 ? [] : scaleTicks(scale, TICK_WIDTH / width)), [scale, width]);
  return (
    <div className="slider-ticks figures" aria-hidden="true" ref={row}>
      {ticks.map((tick) => (
        <span key={tick.day} style={{ left: `${tick.fraction * 100}%` }}>
          {tick.label}
        </span>
      ))}
    </div>
  );
}

/** The time window under the timeline: dates, handles over the density of events, and the way back to all time. */
import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { TimeWindow } from '#shared/contract/views.ts';
import { dayText } from '#shared/derive/date-text.ts';
import { scaleTicks } from '#shared/derive/scale-ticks.ts';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import type { Day } from '#shared/lib/day.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { allTime, isAllTime } from '../../state/time-window.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { DensityStrip } from './density-strip.tsx';
import { useWindowScale } from './window-scale.ts';
import { WindowSlider } from './window-slider.tsx';

export function WindowControl() {
  const store = useWorkspace().window;
  const window = useStore(store);
  const parts = useWindowScale(useCase((data) => data.whole));
  if (!parts) return null;
  const { stops } = parts.scale;
  const set = (next: TimeWindow) => store.setState(next, true);
  const setFrom = (from: Day | null) =>
    set({ from, to: from !== null && window.to !== null ? Math.max(from, window.to) : window.to });
  const setTo = (to: Day | null) =>
    set({ from: to !== null && window.from !== null ? Math.min(to, window.from) : window.from, to });
  return (
    <fieldset className="window-control" aria-label="Time window">
      <DayField compact label="From" day={window.from} placeholder={dayText(stops[0]!)} onChange={setFrom} />
      <div className="slider-column">
        <WindowSlider scale={parts.scale} window={window} onChange={set}>
          <DensityStrip bins={parts.bins} />
        </WindowSlider>
        <Ticks scale={parts.scale} />
      </div>
      <DayField compact label="To" day={window.to} placeholder={dayText(stops.at(-1)!)} onChange={setTo} />
      <Button disabled={isAllTime(window)} onPress={() => set(allTime)}>
        All time
      </Button>
    </fieldset>
  );
}

/** Pixels that a label needs. */
const TICK_WIDTH = 66;

function Ticks({ scale }: { readonly scale: TimeScale }) {
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

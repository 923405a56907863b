/** The time window under the timeline: play, dates, handles over the density of events, and the way back to all time. */
import { Pause, Play } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { WindowScale } from '#shared/columns/window-scale.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import { dayText } from '#shared/derive/date-text.ts';
import { scaleTicks } from '#shared/derive/scale-ticks.ts';
import type { TimeScale } from '#shared/derive/time-scale.ts';
import type { Day } from '#shared/lib/day.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useShown } from '../../app/use-shown.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { SPEEDS } from '../../state/player.ts';
import { allTime, isAllTime } from '../../state/time-window.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { DensityStrip } from './density-strip.tsx';
import { WindowSlider } from './window-slider.tsx';

export function WindowControl() {
  const parts = useShown(({ filtered }) => filtered?.scale ?? null);
  if (!parts) return null;
  return (
    <div className="window-frame">
      <fieldset className="window-control" aria-label="Time window">
        <PlayControl />
        <Scrubber parts={parts} />
      </fieldset>
    </div>
  );
}

function Scrubber({ parts }: { readonly parts: WindowScale }) {
  const store = useWorkspace().window;
  const window = useStore(store);
  const format = useDateFormat();
  const { scale, bins } = parts;
  const set = (next: TimeWindow) => store.setState(next, true);
  const setFrom = (from: Day | null) => set({ from, to: farther(Math.max, from, window.to) });
  const setTo = (to: Day | null) => set({ from: farther(Math.min, to, window.from), to });
  const placeholder = (day: Day | undefined) => (day === undefined ? '' : dayText(day, format));
  const field = { compact: true, format } as const;
  const { stops } = scale;
  return (
    <>
      <DayField
        {...field}
        label="From"
        day={window.from}
        placeholder={placeholder(stops[0])}
        onChange={setFrom}
      />
      <div className="slider-column">
        <WindowSlider {...{ scale, format, window }} onChange={store.drag} onEnd={store.rest}>
          <DensityStrip bins={bins} />
        </WindowSlider>
        <Ticks scale={scale} />
      </div>
      <DayField
        {...field}
        label="To"
        day={window.to}
        placeholder={placeholder(stops.at(-1))}
        onChange={setTo}
      />
      <Button disabled={isAllTime(window)} onPress={() => set(allTime)}>
        All time
      </Button>
    </>
  );
}

/** The other end of the window, moved along when an end is set beyond it. */
const farther = (pick: (a: Day, b: Day) => Day, end: Day | null, other: Day | null): Day | null =>
  end !== null && other !== null ? pick(end, other) : other;

const speedText = (speed: number): string =>
  speed === 1 ? '1 date a second' : speed < 1 ? `1 date in ${1 / speed} seconds` : `${speed} dates a second`;

function PlayControl() {
  const { player } = useWorkspace();
  const { playing, speed } = useStore(player);
  return (
    <div className="play-control">
      <IconButton
        icon={playing ? Pause : Play}
        label={playing ? 'Pause' : 'Play the story, date by date'}
        onPress={player.toggle}
      />
      <MenuButton
        label={`${speed}× speed: ${speedText(speed)}`}
        text={`${speed}×`}
        groups={[
          {
            chosen: String(speed),
            items: SPEEDS.map((each) => ({ id: String(each), label: speedText(each) })),
          },
        ]}
        onAction={(id) => player.setSpeed(SPEEDS.find((each) => String(each) === id) ?? 1)}
      />
    </div>
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

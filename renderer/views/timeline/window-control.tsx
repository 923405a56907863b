/** The time window under the timeline: play, dates, handles over the density of events, the way back to all time and other stretches. */

import { useStore } from 'zustand';
import { allTime } from '#shared/columns/whole-presence.ts';
import type { WindowScale } from '#shared/columns/window-scale.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import { dayText } from '#shared/derive/date-text.ts';
import { t } from '#shared/i18n/text.ts';
import type { Day } from '#shared/lib/day.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useShown } from '../../app/use-shown.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { isAllTime } from '../../state/time-window.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { AsOfControl } from './as-of-control.tsx';
import { DensityStrip } from './density-strip.tsx';
import { PlayControl } from './play-control.tsx';
import { SliderTicks } from './slider-ticks.tsx';
import { WindowMenu } from './window-menu.tsx';
import { WindowSlider } from './window-slider.tsx';

export function WindowControl() {
  const { player } = useWorkspace();
  const parts = useShown(({ filtered }) => filtered?.scale ?? null);
  if (!parts) return null;
  return (
    <div className="window-frame">
      <fieldset className="window-control" aria-label={t('timeline.window.title')}>
        <PlayControl player={player} label={t('timeline.play.story')} step="dates" />
        <Scrubber parts={parts} />
      </fieldset>
      <AsOfControl />
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
        label={t('timeline.window.from')}
        day={window.from}
        placeholder={placeholder(stops[0])}
        onChange={setFrom}
      />
      <div className="slider-column">
        <WindowSlider {...{ scale, format, window }} onChange={store.drag} onEnd={store.rest}>
          <DensityStrip bins={bins} />
        </WindowSlider>
        <SliderTicks scale={scale} />
      </div>
      <DayField
        {...field}
        label={t('timeline.window.to')}
        day={window.to}
        placeholder={placeholder(stops.at(-1))}
        onChange={setTo}
      />
      <WindowChoice isAll={isAllTime(window)} onAll={() => set(allTime)} />
    </>
  );
}

const WindowChoice = ({ isAll, onAll }: { readonly isAll: boolean; readonly onAll: () => void }) => (
  <div className="window-choice">
    <Button disabled={isAll} onPress={onAll}>
      {t('timeline.stretches.all')}
    </Button>
    <WindowMenu />
  </div>
);

/** The other end of the window, moved along when an end is set beyond it. */
const farther = (pick: (a: Day, b: Day) => Day, end: Day | null, other: Day | null): Day | null =>
  end !== null && other !== null ? pick(end, other) : other;

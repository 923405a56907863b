/** "As of", below the time window while it is on: the day, a handle along the publication days, play, and the way out. */
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createTimeScale } from '#shared/derive/time-scale.ts';
import { t } from '#shared/i18n/text.ts';
import type { Day } from '#shared/lib/day.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { publicationDays, setAsOf } from '../../state/as-of.ts';
import { IconButton } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { AsOfSlider } from './as-of-slider.tsx';
import { PlayControl } from './play-control.tsx';
import { SliderTicks } from './slider-ticks.tsx';

export function AsOfControl() {
  const day = useStore(useWorkspace().asOf).to;
  return day === null ? null : <Control day={day} />;
}

function Control({ day }: { readonly day: Day }) {
  const { asOf, asOfPlayer } = useWorkspace();
  const articles = useCase((data) => data.articles);
  const format = useDateFormat();
  const days = useMemo(() => publicationDays(articles), [articles]);
  const scale = useMemo(() => {
    const [first = day, last = day] = [days[0], days.at(-1)];
    return createTimeScale(days, { first, last });
  }, [days, day]);
  const set = (next: Day | null) => setAsOf(asOf, next);
  const out = articles.filter(({ published }) => published === null || published <= day).length;
  return (
    <fieldset className="as-of-control" aria-label={t('timeline.asOf.title')}>
      <PlayControl player={asOfPlayer} label={t('timeline.play.known')} step="publicationDays" />
      <span className="as-of-title" aria-hidden="true">
        {t('timeline.asOf.knownOn')}
      </span>
      <DayField compact label={t('timeline.asOf.knownOn')} day={day} format={format} onChange={set} />
      <div className="slider-column">
        <AsOfSlider {...{ day, days, scale, format }} onChange={asOf.hold} onEnd={asOf.rest} />
        <SliderTicks scale={scale} />
      </div>
      <span className="as-of-count figures" role="status">
        {t('timeline.asOf.articles', { out, count: articles.length })}
      </span>
      <IconButton icon={X} label={t('timeline.asOf.showAll')} onPress={() => set(null)} />
    </fieldset>
  );
}

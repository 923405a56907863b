/** The records of the timeline's view in a case that is too large to be held whole, and how many lie beyond its edges. */
import { useEffect, useMemo } from 'react';
import type { EventColumns } from '#shared/columns/case-columns.ts';
import { lies } from '#shared/columns/presence.ts';
import { spreadPlaces } from '#shared/columns/spread.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import type { EventId } from '#shared/model/ids.ts';
import { useShown } from '../../app/use-shown.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { MAX_ITEMS } from './timeline-feed.ts';
import type { InSight } from './use-timeline-view.ts';

/** Milliseconds that the view must rest. */
const REST = 90;

/** Renders nothing; brings as many events of the view as the timeline draws, spread over it. */
export function RangeRecords({ range: { first, last } }: { readonly range: DayRange }) {
  const { loader, shown } = useWorkspace();
  const now = useShown((state) => state.now);
  useEffect(() => {
    const { known, whole } = shown.getState();
    if (!known || !now || !whole?.truncated) return;
    const { events } = known.columns;
    const timer = setTimeout(() => {
      const places = spreadPlaces(events, now.events, { most: MAX_ITEMS, stretch: { first, last } });
      void loader.want({ events: places.map((place) => events.ids[place] as EventId), relations: [] });
    }, REST);
    return () => clearTimeout(timer);
  }, [loader, shown, now, first, last]);
  return null;
}

type Counts = Pick<InSight, 'before' | 'leftOut' | 'after'>;

/** Of the whole case, also where only some of its records are held. */
export function useCounts(sight: InSight): Counts {
  const truncated = useShown(({ view }) => view?.truncated ?? false);
  const columns = useShown(({ known }) => known?.columns ?? null);
  const now = useShown((state) => state.now);
  return useMemo(() => {
    if (!truncated || !columns || !now) return sight;
    const { inside, ...beyond } = countsIn(columns.events, now.events, sight.range);
    return { ...beyond, leftOut: Math.max(0, inside - sight.drawn) };
  }, [sight, truncated, columns, now]);
}

function countsIn({ first, last }: EventColumns, states: Uint8Array, range: DayRange) {
  const counts = { before: 0, inside: 0, after: 0 };
  for (let place = 0; place < first.length; place += 1) {
    const state = states[place];
    if (state === lies.outside || state === lies.undated) continue;
    if (last[place]! < range.first) counts.before += 1;
    else if (first[place]! > range.last) counts.after += 1;
    else counts.inside += 1;
  }
  return counts;
}

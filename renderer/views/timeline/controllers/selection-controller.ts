/** The timeline's part in the shared selection: clicks select, and selections from elsewhere are shown. */
import type { Echo } from '#shared/derive/echo.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import { itemOfEvent } from '#shared/derive/timeline.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { SelectionStore } from '../../../state/selection.ts';
import type { Feed } from '../timeline-feed.ts';
import { around } from '../timeline-sight.ts';
import { eventAt, standsOn, type TimelineSource } from '../timeline-source.ts';
import type { TimelineCallbacks, TimelineView } from '../timeline-view.ts';

/** A line may hold thousands of events: the newest are enough to go through one by one. */
const MOST = 200;
/** Days; of a shorter view the days can hardly be told further apart. */
const CLOSE = 16;

interface Parts {
  readonly selection: SelectionStore;
  readonly source: () => TimelineSource | null;
  readonly drawn: () => { readonly feed: Feed; readonly sight: DayRange } | null;
  readonly show: (range: DayRange) => void;
}

export function selectionCallbacks({
  selection,
  source,
  drawn,
  show,
}: Parts): Pick<TimelineCallbacks, 'onEvent' | 'onLine' | 'onNothing' | 'onCluster'> {
  const selectEvents = (ids: readonly EventId[]) =>
    selection.select(
      'timeline',
      ids.slice(-MOST).map((id) => ({ kind: 'event', id })),
    );
  return {
    onEvent: (id) => selection.select('timeline', [{ kind: 'event', id }]),
    onLine(lineId) {
      const [known, now] = [source(), drawn()];
      if (!known || !now) return;
      const id = now.feed.lines.find((line) => line.id === lineId)?.actorId;
      if (id) selection.select('timeline', [{ kind: 'actor', id }]);
      else selectEvents(eventsOf(known, now.feed, { lineId, starts: null }));
    },
    // Days that cannot be told apart any further give all their events instead, which then stand alone.
    onCluster({ lineId, days }) {
      const [known, now] = [source(), drawn()];
      if (!known || !now) return;
      const { first, last } = now.sight;
      if (days.first < days.last || last - first > CLOSE) return show(around(days));
      selectEvents(eventsOf(known, now.feed, { lineId, starts: { ...days, sight: now.sight } }));
    },
    onNothing: () => selection.clear(),
  };
}

interface Wanted {
  readonly lineId: string;
  /** Days on which they begin, or the first in sight that they last to; null for any. */
  readonly starts: (DayRange & { readonly sight: DayRange }) | null;
}

function eventsOf(source: TimelineSource, { lines }: Feed, { lineId, starts }: Wanted): readonly EventId[] {
  const { from, to } = source.days;
  const isOn = standsOn(source, lineId, new Set(lines.map(({ id }) => id)));
  const found: EventId[] = [];
  for (let place = 0; place < from.length; place += 1) {
    const last = to[place]!;
    if (from[place]! > last || !isOn(place)) continue;
    const day = starts ? Math.max(from[place]!, starts.sight.first) : 0;
    const isWanted = starts === null || (last >= day && day >= starts.first && day <= starts.last);
    if (isWanted) found.push(eventAt(source, place));
  }
  return found;
}

interface Shown {
  readonly echo: Echo;
  /** Whether the selection was made in the timeline itself, which then stays where it is. */
  readonly own: boolean;
}

export function showSelection(view: TimelineView, { echo, own }: Shown): void {
  const chosen = [...echo.events].filter((id) => echo.selected.has(`event:${id}`));
  const related = echo.selected.size === 0 ? null : echo.events;
  view.mark({ selected: new Set(chosen), related });
  const first = chosen[0];
  if (!own && first !== undefined) view.reveal(itemOfEvent(first));
}

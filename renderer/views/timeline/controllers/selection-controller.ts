/** The timeline's part in the shared selection: clicks select, and selections from elsewhere are shown. */
import type { Echo } from '#shared/derive/echo.ts';
import { itemOfEvent, type Timeline } from '#shared/derive/timeline.ts';
import type { SelectionStore } from '../../../state/selection.ts';
import type { TimelineCallbacks, TimelineView } from '../timeline-view.ts';

/** A line may hold thousands of events: the newest are enough to go through one by one. */
const MOST = 200;

export const selectionCallbacks = (
  selection: SelectionStore,
  timeline: () => Timeline,
): Pick<TimelineCallbacks, 'onEvent' | 'onLine' | 'onNothing'> => ({
  onEvent: (id) => selection.select('timeline', [{ kind: 'event', id }]),
  onLine(lineId) {
    const { lines, items } = timeline();
    const id = lines.find((line) => line.id === lineId)?.actorId;
    const events = items.filter((item) => item.lineId === lineId).map(({ eventId }) => eventId);
    if (id) selection.select('timeline', [{ kind: 'actor', id }]);
    else
      selection.select(
        'timeline',
        events.slice(-MOST).map((each) => ({ kind: 'event', id: each })),
      );
  },
  onNothing: () => selection.clear(),
});

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

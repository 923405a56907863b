/** The timeline's part in the shared selection: clicks select, and selections from elsewhere are shown. */
import type { Echo } from '#shared/derive/echo.ts';
import type { Timeline } from '#shared/derive/timeline.ts';
import type { SelectionStore } from '../../../state/selection.ts';
import type { TimelineCallbacks, TimelineView } from '../timeline-view.ts';

export const selectionCallbacks = (
  selection: SelectionStore,
  timeline: () => Timeline,
): Omit<TimelineCallbacks, 'onView'> => ({
  onEvent: (id) => selection.select('timeline', [{ kind: 'event', id }]),
  onLine(lineId) {
    const id = timeline().lines.find((line) => line.id === lineId)?.actorId;
    if (id) selection.select('timeline', [{ kind: 'actor', id }]);
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
  const related = echo.selected.size === 0 ? null : new Set([...echo.events].map((id) => `e${id}`));
  view.mark({ selected: new Set(chosen.map((id) => `e${id}`)), related });
  const first = chosen[0];
  if (!own && first !== undefined) view.reveal(`e${first}`);
}

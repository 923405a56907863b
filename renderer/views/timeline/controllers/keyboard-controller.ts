/** The timeline by keyboard: arrows go from event to event and from line to line, Space plays, Escape clears. */
import { eventOfItem, itemOfEvent, type Timeline } from '#shared/derive/timeline.ts';
import type { EventId } from '#shared/model/ids.ts';
import { type SelectionStore, shownItem } from '../../../state/selection.ts';
import { neighbourItem, type Step } from '../timeline-neighbour.ts';
import type { TimelineView } from '../timeline-view.ts';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'lineAbove',
  ArrowDown: 'lineBelow',
};

interface Parts {
  readonly view: TimelineView;
  readonly selection: SelectionStore;
  readonly timeline: () => Timeline;
  readonly onPlay: () => void;
}

/** Listens on the timeline's container until the returned function is called. */
export function controlByKeys(
  container: HTMLElement,
  { view, selection, timeline, onPlay }: Parts,
): () => void {
  // An event may stand on several lines: the keys go on from the one that they have reached.
  let reached: string | null = null;
  const from = (id: EventId): string =>
    reached !== null && eventOfItem(reached) === id ? reached : itemOfEvent(id);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') selection.clear();
    if (event.key === ' ' && event.target === container) {
      event.preventDefault();
      onPlay();
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const item = shownItem(selection.getState());
    const next = neighbourItem(timeline(), item?.kind === 'event' ? from(item.id) : null, step);
    if (!next) return;
    reached = next.id;
    selection.select('timeline', [{ kind: 'event', id: next.eventId }]);
    view.reveal(next.id);
  };
  container.addEventListener('keydown', onKey);
  return () => container.removeEventListener('keydown', onKey);
}

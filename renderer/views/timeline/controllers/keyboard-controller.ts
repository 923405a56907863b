/** The timeline by keyboard: arrows go from event to event and from line to line, Enter opens a cluster, Space plays, Escape clears. */
import type { DayRange } from '#shared/derive/focus-range.ts';
import { eventOfItem, itemOfEvent } from '#shared/derive/timeline.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { EventId } from '#shared/model/ids.ts';
import { type SelectionStore, shownItem } from '../../../state/selection.ts';
import { type ClusterItem, clusterWords } from '../cluster-item.ts';
import type { Feed } from '../timeline-feed.ts';
import { eventBeyond, itemAt, neighbourItem, type Step, type Walk } from '../timeline-neighbour.ts';
import { overlaps } from '../timeline-sight.ts';
import type { TimelineSource } from '../timeline-source.ts';
import type { TimelineView } from '../timeline-view.ts';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'lineAbove',
  ArrowDown: 'lineBelow',
};

const BEYOND: Readonly<Partial<Record<Step, 1 | -1>>> = { before: -1, after: 1 };

interface Parts {
  readonly view: TimelineView;
  readonly selection: SelectionStore;
  readonly source: () => TimelineSource | null;
  readonly onPlay: () => void;
  readonly onCluster: (cluster: ClusterItem) => void;
  /** A cluster that the keys have reached is told in words; null when they have left it. */
  readonly onPoint: (words: string | null) => void;
}

/** Listens on the timeline's container until the returned function is called. */
export function controlByKeys(container: HTMLElement, parts: Parts): () => void {
  const { selection, onPlay } = parts;
  const cursor = createCursor(parts);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      selection.clear();
      cursor.clear();
    }
    if (event.key === 'Enter' && event.target === container && cursor.open()) event.preventDefault();
    if (event.key === ' ' && event.target === container) {
      event.preventDefault();
      onPlay();
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    cursor.move(step);
  };
  container.addEventListener('keydown', onKey);
  const stop = selection.subscribe(({ items }) => {
    if (items.length > 0) cursor.clear();
  });
  return () => {
    stop();
    container.removeEventListener('keydown', onKey);
  };
}

/** Where the keys are: on the selected event, or on a cluster, which is no selection. */
function createCursor({ view, selection, source, onCluster, onPoint }: Parts) {
  const place = createPlace(selection);
  const clear = () => {
    if (place.cluster()) onPoint(null);
    place.leave();
    view.point(null);
  };
  const select = (eventId: EventId, itemId: string) => {
    place.reach(itemId);
    selection.select('timeline', [{ kind: 'event', id: eventId }]);
    view.reveal(itemId);
  };
  const point = (found: ClusterItem, { format }: TimelineSource) => {
    selection.clear();
    place.enter(found);
    view.point(found.id);
    onPoint(spoken(found, format));
  };
  return {
    clear,
    open(): boolean {
      const opened = place.cluster();
      if (opened) clear();
      if (opened) onCluster(opened);
      return opened !== null;
    },
    move(step: Step): void {
      const known = source();
      if (!known) return;
      const { feed, sight } = view.drawn();
      const here = place.itemId();
      const next = neighbourItem(walkOf(feed, sight), here, step);
      const found = feed.clusters.find(({ id }) => id === next?.id);
      const beyond = next || here === null ? null : nextBeyond(known, view, { here, step });
      if (found) point(found, known);
      else if (next && next.eventId !== null) select(next.eventId, next.id);
      else if (beyond !== null) select(beyond, itemOfEvent(beyond));
    },
  };
}

function spoken(cluster: ClusterItem, format: DateFormat): string {
  const { what, types } = clusterWords(cluster, format);
  return t('timeline.cluster.byKey', { what, types: types.join(', ') });
}

/** An event may stand on several lines: the keys go on from the one that they have reached. */
function createPlace(selection: SelectionStore) {
  let reached: string | null = null;
  let cluster: ClusterItem | null = null;
  return {
    cluster: () => cluster,
    enter(found: ClusterItem): void {
      cluster = found;
    },
    leave(): void {
      cluster = null;
    },
    reach(itemId: string): void {
      reached = itemId;
    },
    itemId(): string | null {
      if (cluster) return cluster.id;
      const item = shownItem(selection.getState());
      if (item?.kind !== 'event') return null;
      return reached !== null && eventOfItem(reached) === item.id ? reached : itemOfEvent(item.id);
    },
  };
}

/** At the edge of the view the keys go on to the next event of the line, wherever it is. */
function nextBeyond(
  source: TimelineSource,
  view: TimelineView,
  { here, step }: { readonly here: string; readonly step: Step },
): EventId | null {
  const by = BEYOND[step];
  const { feed, sight } = view.drawn();
  const line = itemAt(walkOf(feed, sight), here);
  if (by === undefined || !line) return null;
  const shown = new Set(feed.lines.map(({ id }) => id));
  return eventBeyond(source, shown, { lineId: line.lineId, sight, by });
}

/** What the keys go through. */
function walkOf({ lines, items, clusters }: Feed, sight: DayRange): Walk {
  const all = [
    ...items.map(({ id, lineId, first, last, eventId }) => ({ id, lineId, first, last, eventId })),
    ...clusters.map(({ id, lineId, days, last }) => ({ id, lineId, first: days.first, last, eventId: null })),
  ];
  return {
    lines,
    items: all.filter((item) => overlaps(item, sight)).sort((a, b) => a.first - b.first),
  };
}

/** The timeline as a widget without a framework: made in a container, fed with differences, destroyed cleanly. */
import { allTime } from '#shared/columns/whole-presence.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import { eventOfItem, itemOfEvent } from '#shared/derive/timeline.ts';
import { defaultDateFormat } from '#shared/lib/date-format.ts';
import type { Day } from '#shared/lib/day.ts';
import type { EventId } from '#shared/model/ids.ts';
import { createSettle } from '../../ui/settle.ts';
import { createStage } from '../../ui/stage.ts';
import { changeTogether } from './batched-items.ts';
import type { ClusterItem } from './cluster-item.ts';
import { type DragCallbacks, dragEvents } from './event-drag.ts';
import { listenToItems } from './item-clicks.ts';
import { applyMarks, applyPoint, applyWindow, type ItemMarks, noMarks, type Span } from './item-marks.ts';
import { fitLabels } from './label-fit.ts';
import { createLineLabels, type LineCallbacks, type LineLabels } from './line-labels.ts';
import { emptyFeed, type Feed, feedOf } from './timeline-feed.ts';
import { createRows } from './timeline-rows.ts';
import { movedTo, overlaps } from './timeline-sight.ts';
import { daysOfEvent, type TimelineSource } from './timeline-source.ts';
import { createWidget, type Widget } from './vis-widget.ts';
import { createWindowShade } from './window-shade.ts';

export interface TimelineCallbacks extends LineCallbacks, DragCallbacks {
  readonly onEvent: (eventId: EventId) => void;
  readonly onCluster: (cluster: ClusterItem) => void;
  readonly onNothing: () => void;
  /** What is in view has changed. */
  readonly onView: (range: DayRange, feed: Feed) => void;
}

export interface TimelineData {
  /** Null until the case has been read. */
  readonly source: TimelineSource | null;
  readonly published: readonly Day[];
}

export interface TimelineView {
  /** `range` is what it is to show from now on; null stays where it is. */
  setData(data: TimelineData, range: DayRange | null): void;
  setRange(range: DayRange): void;
  /** Marks what lies outside the time window; cheap enough for every step of a movement. */
  setWindow(window: TimeWindow): void;
  mark(marks: ItemMarks): void;
  /** Brings an event's item into view a moment later, when it is not and nothing else has been marked by then. */
  reveal(itemId: string): void;
  /** Marks the cluster that the keys have reached, and brings it into view. */
  point(clusterId: string | null): void;
  /** What is drawn, and the stretch that is in sight. */
  drawn(): { readonly feed: Feed; readonly sight: DayRange };
  /** Puts the focus on the name of a line. */
  focusLine(lineId: string): void;
  destroy(): void;
}

/** Milliseconds; later than the graph's, so that the two are not laid out in one frame. */
const SIZE_REST = 200;
/** Pixels of the names of the lines. */
const NAMES_WIDTH = 130;
/** Milliseconds: after the frame that shows the marks. */
const MARKS_REST = 32;

export function createTimelineView(container: HTMLElement, callbacks: TimelineCallbacks): TimelineView {
  const shown = newShown();
  const { feed, show, afterMarks, widget, shade, labels, destroy } = createParts(container, shown, callbacks);
  return {
    setData(data, range) {
      shown.data = data;
      if (range) show.range(range);
      else feed();
    },
    setRange: show.range,
    setWindow(window) {
      shown.window = window;
      applyWindow(container, shown.spans, window);
      shade.show(window);
    },
    mark(marks) {
      shown.marks = marks;
      applyMarks(container, marks);
      afterMarks.soon(null);
    },
    reveal: afterMarks.soon,
    point(clusterId) {
      shown.pointed = clusterId;
      applyPoint(container, clusterId);
      if (clusterId !== null) widget.scrollTo(clusterId);
    },
    drawn: () => ({ feed: shown.feed, sight: widget.range() }),
    focusLine: labels.focus,
    destroy,
  };
}

function createParts(container: HTMLElement, shown: Shown, callbacks: TimelineCallbacks) {
  const stage = createStage(container, { rest: SIZE_REST, onSize: () => widget.resize() });
  const rows = createRows();
  const feed = (sight = widget.range()) => {
    takeFeed(shown, sight);
    const { source, published } = shown.data;
    const dayWidth = (stage.element.clientWidth - NAMES_WIDTH) / (sight.last - sight.first + 1);
    const look = { published, sight, dayWidth, format: source?.format ?? defaultDateFormat };
    changeTogether(widget.vis, () => rows.apply(shown.feed, look));
    callbacks.onView(sight, shown.feed);
  };
  const show = createShow(shown, feed, () => widget);
  const onDrawn = () => dress(container, shown, labels);
  const widget = createWidget(stage.element, rows, { onRange: show.onRange, onDrawn });
  const shade = createWindowShade(stage.element, widget.vis);
  const labels = createLineLabels(widget.names, callbacks);
  const drag = dragEvents(stage.element, widget.vis, callbacks);
  const afterMarks = createAfterMarks((wanted) => {
    bringIntoRange(shown, widget, { wanted, show: show.range });
    if (wanted !== null || isMissing(shown)) feed();
    if (wanted !== null) widget.scrollTo(wanted);
    fitLabels(container);
  });
  const clusterOf = (id: string) => shown.feed.clusters.find((each) => each.id === id);
  const clicks = listenToItems(stage.element, widget.vis, { ...callbacks, clusterOf });
  const destroy = () => {
    for (const part of [clicks, drag, afterMarks, labels, shade, widget, stage]) part.destroy();
  };
  return { feed, show, afterMarks, widget, shade, labels, destroy };
}

/**
 * Another range redraws the widget at once: what it will need there is fed to it before, so that nothing is drawn twice. The range
 * that the widget then tells is fed only where it is another one.
 */
function createShow(shown: Shown, feed: (sight?: DayRange) => void, widget: () => Widget) {
  return {
    range(range: DayRange): void {
      feed(range);
      widget().show(range);
    },
    onRange(): void {
      const { first, last } = widget().range();
      if (shown.sight.first !== first || shown.sight.last !== last) feed();
    },
  };
}

/**
 * Measuring labels and bringing in an item that was left out cost more than a frame: marks are shown first, and `work`
 * follows with the item that is to be brought into view, if any.
 */
function createAfterMarks(work: (wanted: string | null) => void) {
  let wanted: string | null = null;
  const settle = createSettle(() => work(wanted), MARKS_REST);
  return {
    soon(itemId: string | null): void {
      wanted = itemId;
      settle.soon();
    },
    destroy: settle.cancel,
  };
}

/** What the widget was given last. */
interface Shown {
  data: TimelineData;
  feed: Feed;
  sight: DayRange;
  /** Days of what is drawn, by id of its item. */
  spans: ReadonlyMap<string, Span>;
  window: TimeWindow;
  marks: ItemMarks;
  pointed: string | null;
}

const newShown = (): Shown => ({
  ...{
    data: { source: null, published: [] },
    feed: emptyFeed,
    sight: { first: 0, last: 0 },
    spans: new Map(),
  },
  ...{ window: allTime, marks: noMarks, pointed: null },
});

function takeFeed(shown: Shown, sight: DayRange): void {
  const { source } = shown.data;
  shown.sight = sight;
  shown.feed = source ? feedOf(source, sight, shown.marks.selected) : emptyFeed;
  const { items, clusters } = shown.feed;
  shown.spans = new Map<string, Span>([
    ...items.map((item) => [item.id, item] as const),
    ...clusters.map(({ id, days }) => [id, { earliest: days.first, latest: days.last }] as const),
  ]);
}

interface Wanted {
  readonly wanted: string | null;
  readonly show: (range: DayRange) => void;
}

function bringIntoRange({ data: { source } }: Shown, widget: Widget, { wanted, show }: Wanted): void {
  const days = source && wanted !== null ? daysOfEvent(source, eventOfItem(wanted)) : null;
  const sight = widget.range();
  if (days && !overlaps(days, sight)) show(movedTo(days, sight));
}

/** Only where there are clusters can a selected event in sight be missing. */
function isMissing({ data: { source }, feed, sight, marks, spans }: Shown): boolean {
  if (!source || feed.clusters.length === 0) return false;
  return [...marks.selected].some((id) => {
    const days = daysOfEvent(source, id);
    return days !== null && overlaps(days, sight) && !spans.has(itemOfEvent(id));
  });
}

/** Everything that is put on the drawn items afterwards. */
function dress(container: HTMLElement, { spans, window, marks, pointed }: Shown, labels: LineLabels): void {
  applyMarks(container, marks);
  applyWindow(container, spans, window);
  applyPoint(container, pointed);
  fitLabels(container);
  labels.refresh();
}

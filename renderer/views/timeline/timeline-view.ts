/** The timeline as a widget without a framework: made in a container, fed with differences, destroyed cleanly. */
import type { Timeline as VisTimeline } from 'vis-timeline/esnext';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import { eventOfItem, type TimelineItem } from '#shared/derive/timeline.ts';
import type { EventId } from '#shared/model/ids.ts';
import { createSettle } from '../../ui/settle.ts';
import { createStage } from '../../ui/stage.ts';
import { applyMarks, applyWindow, type ItemMarks, noMarks } from './item-marks.ts';
import { fitLabels } from './label-fit.ts';
import { createLineLabels, type LineCallbacks, type LineLabels } from './line-labels.ts';
import { type Feed, MAX_ITEMS } from './timeline-feed.ts';
import { createRows, type Rows, type TimelineData } from './timeline-rows.ts';
import { movedTo, overlaps } from './timeline-sight.ts';
import { createWidget, type Widget } from './vis-widget.ts';
import { createWindowShade } from './window-shade.ts';

export interface TimelineCallbacks extends LineCallbacks {
  readonly onEvent: (eventId: EventId) => void;
  readonly onNothing: () => void;
  /** What is in view has changed. */
  readonly onView: (range: DayRange, feed: Omit<Feed, 'items'>) => void;
}

export interface TimelineView {
  setData(data: TimelineData): void;
  setRange(range: DayRange): void;
  /** Marks what lies outside the time window; cheap enough for every step of a movement. */
  setWindow(window: TimeWindow): void;
  mark(marks: ItemMarks): void;
  /** Brings an item into view a moment later, when it is not and nothing else has been marked by then. */
  reveal(itemId: string): void;
  /** Puts the focus on the name of a line. */
  focusLine(lineId: string): void;
  destroy(): void;
}

/** Milliseconds; later than the graph's, so that the two are not laid out in one frame. */
const SIZE_REST = 200;
/** Milliseconds: after the frame that shows the marks. */
const MARKS_REST = 32;

const allTime: TimeWindow = { from: null, to: null };
const nothing: TimelineData = { timeline: { lines: [], items: [], undated: [] }, published: [] };

export function createTimelineView(container: HTMLElement, callbacks: TimelineCallbacks): TimelineView {
  const stage = createStage(container, { rest: SIZE_REST, onSize: () => widget.resize() });
  const rows = createRows();
  const shown: Shown = { data: nothing, items: new Map(), window: allTime, marks: noMarks };
  const feed = (sight = widget.range()) =>
    callbacks.onView(sight, rows.apply(shown.data, selectedItems(shown), sight));
  const onDrawn = () => dress(container, shown, labels);
  const widget = createWidget(stage.element, rows, { onRange: () => feed(), onDrawn });
  const shade = createWindowShade(stage.element, widget.vis);
  const labels = createLineLabels(widget.names, callbacks);
  const afterMarks = createAfterMarks((wanted) => {
    bringIntoRange(widget, shown.items.get(wanted ?? ''));
    if (wanted !== null || isMissing(shown, rows)) feed();
    if (wanted !== null) widget.scrollTo(wanted);
    fitLabels(container);
  });
  listen(widget.vis, callbacks);
  return {
    setData(data) {
      take(shown, data);
      feed();
    },
    setRange: widget.show,
    setWindow(window) {
      shown.window = window;
      applyWindow(container, shown.items, window);
      shade.show(window);
    },
    mark(marks) {
      shown.marks = marks;
      applyMarks(container, marks);
      afterMarks.soon(null);
    },
    reveal: afterMarks.soon,
    focusLine: labels.focus,
    destroy() {
      for (const part of [afterMarks, labels, shade, widget, stage]) part.destroy();
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
  items: ReadonlyMap<string, TimelineItem>;
  window: TimeWindow;
  marks: ItemMarks;
}

function take(shown: Shown, data: TimelineData): void {
  shown.data = data;
  shown.items = new Map(data.timeline.items.map((item) => [item.id, item]));
}

function bringIntoRange(widget: Widget, item: TimelineItem | undefined): void {
  const sight = widget.range();
  if (item && !overlaps(item, sight)) widget.show(movedTo(item, sight));
}

/** All items of the selected events. */
const selectedItems = ({ data, marks }: Shown): ReadonlySet<string> =>
  new Set(
    marks.selected.size === 0
      ? []
      : data.timeline.items.filter(({ eventId }) => marks.selected.has(eventId)).map(({ id }) => id),
  );

/** Only where items are left out can a selected one be missing. */
const isMissing = (shown: Shown, rows: Rows): boolean =>
  shown.items.size > MAX_ITEMS && [...selectedItems(shown)].some((id) => rows.items.get(id) === null);

/** Everything that is put on the drawn items afterwards. */
function dress(container: HTMLElement, { items, window, marks }: Shown, labels: LineLabels): void {
  applyMarks(container, marks);
  applyWindow(container, items, window);
  fitLabels(container);
  labels.refresh();
}

function listen(vis: VisTimeline, callbacks: TimelineCallbacks): void {
  vis.on('click', ({ item, what }) => {
    if (typeof item === 'string' && item.startsWith('e')) callbacks.onEvent(eventOfItem(item));
    else if (what === 'background' || what === 'axis') callbacks.onNothing();
  });
}

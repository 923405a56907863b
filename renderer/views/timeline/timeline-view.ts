/** The timeline as a widget without a framework: made in a container, fed with differences, destroyed cleanly. */
import type { Timeline as VisTimeline } from 'vis-timeline/esnext';
import type { DayRange } from '#shared/derive/focus-range.ts';
import type { EventId } from '#shared/model/ids.ts';
import { applyMarks, type ItemMarks, noMarks } from './item-marks.ts';
import { fitLabels } from './label-fit.ts';
import { type Feed, MAX_ITEMS } from './timeline-feed.ts';
import { createRows, type TimelineData } from './timeline-rows.ts';
import { movedTo, overlaps } from './timeline-sight.ts';
import { createWidget } from './vis-widget.ts';

export interface TimelineCallbacks {
  readonly onEvent: (eventId: EventId) => void;
  readonly onLine: (lineId: string) => void;
  readonly onNothing: () => void;
  /** What is in view has changed. */
  readonly onView: (range: DayRange, feed: Omit<Feed, 'items'>) => void;
}

export interface TimelineView {
  setData(data: TimelineData): void;
  setRange(range: DayRange): void;
  mark(marks: ItemMarks): void;
  /** Brings an item into view when it is not. */
  reveal(itemId: string): void;
  destroy(): void;
}

const nothing: TimelineData = {
  timeline: { lines: [], items: [], undated: [] },
  window: { from: null, to: null },
  published: [],
};

export function createTimelineView(container: HTMLElement, callbacks: TimelineCallbacks): TimelineView {
  const rows = createRows();
  let data = nothing;
  let marks = noMarks;
  const feed = () => {
    const sight = widget.range();
    callbacks.onView(sight, rows.apply(data, marks.selected, sight));
  };
  const dress = () => {
    applyMarks(container, marks);
    fitLabels(container);
  };
  const widget = createWidget(container, rows, { onRange: feed, onDrawn: dress });
  listen(widget.vis, callbacks);
  return {
    setData(next) {
      data = next;
      feed();
    },
    setRange: widget.show,
    mark(next) {
      marks = next;
      dress();
      // Only where items are left out can a selected one be missing.
      if (data.timeline.items.length > MAX_ITEMS) feed();
    },
    reveal(itemId) {
      const item = data.timeline.items.find((each) => each.id === itemId);
      if (!item) return;
      const sight = widget.range();
      if (!overlaps(item, sight)) widget.show(movedTo(item, sight));
      feed();
      widget.scrollTo(itemId);
    },
    destroy: widget.destroy,
  };
}

function listen(vis: VisTimeline, callbacks: TimelineCallbacks): void {
  vis.on('click', ({ item, group, what }) => {
    if (typeof item === 'string' && item.startsWith('e')) callbacks.onEvent(Number(item.slice(1)) as EventId);
    else if (what === 'group-label' && group !== null) callbacks.onLine(String(group));
    else if (what === 'background' || what === 'axis') callbacks.onNothing();
  });
}

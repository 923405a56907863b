/** Mounts the timeline widget, and feeds it with the window's events, its range and the shared selection. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TimeWindow } from '#shared/contract/views.ts';
import { type DayRange, firmDays, focusRange } from '#shared/derive/focus-range.ts';
import type { Timeline } from '#shared/derive/timeline.ts';
import type { Day } from '#shared/lib/day.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { moveLine } from '../../state/lines.ts';
import { isAllTime } from '../../state/time-window.ts';
import { controlByKeys } from './controllers/keyboard-controller.ts';
import { selectionCallbacks, showSelection } from './controllers/selection-controller.ts';
import type { AskedLine } from './line-menus.tsx';
import type { Feed } from './timeline-feed.ts';
import { createTimelineView, type TimelineView } from './timeline-view.ts';

export interface InSight extends Omit<Feed, 'items'> {
  readonly range: DayRange;
}

interface Shown {
  readonly timeline: Timeline;
  /** Where the time window rests. */
  readonly window: TimeWindow;
  readonly published: readonly Day[];
}

export interface MountedTimeline {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly view: TimelineView | null;
  readonly sight: InSight | null;
  /** The line whose menu was asked for. */
  readonly asked: AskedLine | null;
  closeLineMenu(): void;
}

export function useTimelineView(shown: Shown): MountedTimeline {
  const { selection, player, panels, sight: inSight } = useWorkspace();
  const container = useRef<HTMLDivElement>(null);
  const current = useRef(shown.timeline);
  current.current = shown.timeline;
  const [view, setView] = useState<TimelineView | null>(null);
  const [sight, setSight] = useState<InSight | null>(null);
  const [asked, setAsked] = useState<AskedLine | null>(null);
  useEffect(() => {
    if (!container.current) return;
    const timeline = () => current.current;
    const made = createTimelineView(container.current, {
      ...selectionCallbacks(selection, timeline),
      onView(range, feed) {
        setSight({ range, ...feed });
        inSight.setState({ range });
      },
      onMoveLine: (move) => moveLine(panels, lineIds(current.current), move),
      onLineMenu: (lineId, at) => setAsked({ lineId, at }),
    });
    const stopKeys = controlByKeys(container.current, {
      ...{ view: made, selection, timeline },
      onPlay: player.toggle,
    });
    setView(made);
    return () => {
      stopKeys();
      inSight.setState({ range: null });
      made.destroy();
    };
  }, [selection, player, panels, inSight]);
  useFeeding(view, shown);
  useWindowMarks(view);
  const closeLineMenu = () => {
    setAsked(null);
    if (asked) view?.focusLine(asked.lineId);
  };
  return { container, view, sight, asked, closeLineMenu };
}

const lineIds = ({ lines }: Timeline): readonly string[] => lines.map(({ id }) => id);

function useFeeding(view: TimelineView | null, { timeline, window, published }: Shown): void {
  const { echo, selection } = useEcho();
  const own = selection.origin === 'timeline';
  const hasItems = timeline.items.length > 0;
  const latest = useRef(timeline);
  latest.current = timeline;
  const inSight = useWorkspace().sight;
  useEffect(() => view?.setData({ timeline, published }), [view, timeline, published]);
  useEffect(() => {
    const { range: seen } = inSight.getState();
    // The window was made from what the timeline shows: that stays as it is.
    if (seen && window.from === seen.first && window.to === seen.last) return;
    const range = hasItems ? rangeFor(window, latest.current) : null;
    if (range) view?.setRange(range);
  }, [view, window, hasItems, inSight]);
  useEffect(() => {
    if (view) showSelection(view, { echo, own });
  }, [view, echo, own]);
}

/** At every step of a moving window, without React in between. */
function useWindowMarks(view: TimelineView | null): void {
  const { window } = useWorkspace();
  useEffect(() => {
    if (!view) return;
    view.setWindow(window.getState());
    return window.subscribe((next) => view.setWindow(next));
  }, [view, window]);
}

/** A chosen window with a margin; without one, where most of the events are. */
function rangeFor(window: TimeWindow, timeline: Timeline): DayRange | null {
  if (isAllTime(window)) return focusRange(firmDays(timeline.items));
  const first = window.from ?? Math.min(...timeline.items.map((item) => item.first));
  const last = window.to ?? Math.max(...timeline.items.map((item) => item.last));
  const margin = Math.max(1, Math.ceil((last - first) * 0.06));
  // Labels run to the right of their bars.
  return { first: first - margin, last: last + margin * 4 };
}

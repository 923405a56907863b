/** Mounts the timeline widget, and feeds it with the window's events, its range and the shared selection. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TimeWindow } from '#shared/contract/views.ts';
import { type DayRange, firmDays, focusRange } from '#shared/derive/focus-range.ts';
import type { Day } from '#shared/lib/day.ts';
import { useEcho } from '../../app/use-echo.ts';
import type { Workspace } from '../../app/workspace.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { moveLine } from '../../state/lines.ts';
import { isAllTime } from '../../state/time-window.ts';
import { controlByKeys } from './controllers/keyboard-controller.ts';
import { selectionCallbacks, showSelection } from './controllers/selection-controller.ts';
import { timeCallbacks } from './controllers/time-controller.ts';
import type { AskedLine } from './line-menus.tsx';
import type { Feed } from './timeline-feed.ts';
import { extentOf, sampleOf, type TimelineSource } from './timeline-source.ts';
import { createTimelineView, type TimelineCallbacks, type TimelineView } from './timeline-view.ts';

export interface InSight {
  readonly range: DayRange;
  readonly feed: Feed;
}

interface Shown {
  readonly source: TimelineSource | null;
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
  /** What the keys have reached where it is no event, in words. */
  readonly pointed: string | null;
  closeLineMenu(): void;
}

export function useTimelineView(shown: Shown): MountedTimeline {
  const workspace = useWorkspace();
  const container = useRef<HTMLDivElement>(null);
  const current = useRef(shown.source);
  current.current = shown.source;
  const [view, setView] = useState<TimelineView | null>(null);
  const [sight, setSight] = useState<InSight | null>(null);
  const [asked, setAsked] = useState<AskedLine | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  useEffect(() => {
    if (!container.current) return;
    const { sight: inSight } = workspace;
    const made = mount(container.current, workspace, {
      source: () => current.current,
      onView(range, feed) {
        setSight({ range, feed });
        inSight.setState({ range });
      },
      onLineMenu: (lineId, at) => setAsked({ lineId, at }),
      onPoint: setPointed,
    });
    setView(made.view);
    return () => {
      inSight.setState({ range: null });
      made.destroy();
    };
  }, [workspace]);
  useFeeding(view, shown);
  useWindowMarks(view);
  const closeLineMenu = () => {
    setAsked(null);
    if (asked) view?.focusLine(asked.lineId);
  };
  return { container, view, sight, asked, pointed, closeLineMenu };
}

interface Mounting extends Pick<TimelineCallbacks, 'onView' | 'onLineMenu'> {
  readonly source: () => TimelineSource | null;
  readonly onPoint: (words: string | null) => void;
}

function mount(container: HTMLElement, workspace: Workspace, { source, onPoint, ...callbacks }: Mounting) {
  const { selection, player, panels } = workspace;
  const drawn = () => view.drawn();
  const choosing = selectionCallbacks({ selection, source, drawn, show: (range) => view.setRange(range) });
  const view: TimelineView = createTimelineView(container, {
    ...callbacks,
    ...choosing,
    ...timeCallbacks(workspace),
    onMoveLine: (move) => moveLine(panels, lineIds(view.drawn().feed), move),
  });
  const stopKeys = controlByKeys(container, {
    ...{ view, selection, source, onPoint, onCluster: choosing.onCluster, onPlay: player.toggle },
  });
  return {
    view,
    destroy() {
      stopKeys();
      view.destroy();
    },
  };
}

const lineIds = ({ lines }: Feed): readonly string[] => lines.map(({ id }) => id);

interface Fed extends Shown {
  readonly view: TimelineView;
  /** A case may come up empty and have its first events later. */
  readonly hasDays: boolean;
}

function useFeeding(view: TimelineView | null, { source, window, published }: Shown): void {
  const { echo, selection } = useEcho();
  const own = selection.origin === 'timeline';
  const inSight = useWorkspace().sight;
  const fed = useRef<Fed | null>(null);
  useEffect(() => {
    if (!view) return;
    const before = fed.current;
    const next = { view, source, window, published, hasDays: source !== null && hasDrawn(source) };
    fed.current = next;
    const range = isMoved(before, next) ? rangeFor(next, inSight.getState().range) : null;
    if (range || before?.view !== view || before.source !== source || before.published !== published)
      view.setData({ source, published }, range);
  }, [view, source, window, published, inSight]);
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

/** Whether anything is drawn; the first event tells, as a rule. */
const hasDrawn = ({ days: { from, to } }: TimelineSource): boolean =>
  from.some((first, place) => first <= to[place]!);

const isMoved = (before: Fed | null, { view, window, hasDays }: Fed): boolean =>
  before?.view !== view || before.window !== window || before.hasDays !== hasDays;

/**
 * A chosen window with a margin; without one, where most of the events are. Null where nothing has a day, and where the window was
 * made from what the timeline shows: that stays as it is.
 */
function rangeFor({ source, window, hasDays }: Fed, seen: DayRange | null): DayRange | null {
  if (!source || !hasDays || (seen && window.from === seen.first && window.to === seen.last)) return null;
  if (isAllTime(window)) return focusRange(firmDays(sampleOf(source)));
  const extent = window.from === null || window.to === null ? extentOf(source) : null;
  const first = window.from ?? extent?.first ?? window.to ?? 0;
  const last = window.to ?? extent?.last ?? first;
  const margin = Math.max(1, Math.ceil((last - first) * 0.06));
  // Labels run to the right of their bars.
  return { first: first - margin, last: last + margin * 4 };
}

/** The panel "Timeline": when it happened, with uncertain and missing dates shown as such. */
import { MoveHorizontal, ScanSearch, Table2 } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { WindowView } from '#shared/contract/views.ts';
import { windowText } from '#shared/derive/date-text.ts';
import { type DayRange, firmDays, focusRange } from '#shared/derive/focus-range.ts';
import { eventCountText } from '#shared/derive/summary.ts';
import { type Timeline, timeline } from '#shared/derive/timeline.ts';
import { undatedLane } from '#shared/derive/undated-lane.ts';
import type { Day } from '#shared/lib/day.ts';
import { figure } from '#shared/lib/figure.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useKnownNote } from '../../app/use-known-note.ts';
import { useShown } from '../../app/use-shown.ts';
import { useCase, usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { LineMenu, LinesMenu } from './line-menus.tsx';
import { RangeRecords, useCounts } from './range-records.tsx';
import type { TimelineView } from './timeline-view.ts';
import { UndatedPanel } from './undated-panel.tsx';
import { useLaneChoice } from './use-lane-choice.ts';
import { type InSight, useTimelineView } from './use-timeline-view.ts';
import { WindowControl } from './window-control.tsx';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import './timeline.css';
import './window-control.css';

const NOTHING: Timeline = { lines: [], items: [], undated: [] };

/** A drawing with its own keys: one widget that arrow keys move through. */
const WIDGET = {
  role: 'application',
  tabIndex: 0,
  'aria-label': 'Events by line and day. Left and right go along a line, up and down to the next line.',
} as const;

export function TimelinePanel() {
  const outside = usePanels((panels) => panels.outside);
  const lanes = useLaneChoice();
  const view = useShown((state) => state.view);
  const whole = useShown((state) => state.whole);
  const window = useStore(useWorkspace().window.settled);
  const published = usePublicationDays();
  // What is faint outside the window is drawn too.
  const data = outside === 'dim' && whole && !whole.truncated ? whole : view;
  const shown = useMemo(() => (data ? timeline(data, frameOf(data), lanes) : NOTHING), [data, lanes]);
  const lane = useMemo(() => (data ? undatedLane(shown.undated, data) : null), [data, shown]);
  const { view: widget, ...mounted } = useTimelineView({ timeline: shown, window, published });
  const { container, sight, asked } = mounted;
  return (
    <Panel
      title="Timeline"
      note={view ? <WindowNote undated={undatedIn(view, shown.undated.length)} /> : undefined}
      actions={<TimelineActions view={widget} timeline={shown} />}
    >
      <div className="timeline-layout">
        <div className="timeline-main">
          <div className="timeline-canvas" ref={container} data-outside={outside} {...WIDGET} />
          {published.length > 0 ? <span className="publication-key">published</span> : null}
          {sight ? <OutOfSight sight={sight} /> : null}
          {sight ? <RangeRecords range={sight.range} /> : null}
          {data === null ? (
            <Skeleton label="Reading the case" />
          ) : (
            <EmptyTimeline data={data} timeline={shown} />
          )}
        </div>
        {asked ? <LineMenu {...{ asked, timeline: shown }} onClose={mounted.closeLineMenu} /> : null}
        {data && lane && lane.items.length > 0 ? (
          <UndatedPanel lane={lane} total={undatedIn(data, lane.items.length)} />
        ) : null}
        <WindowControl />
      </div>
    </Panel>
  );
}

/** How many events have no date, also where only some records are held. */
const undatedIn = ({ truncated, counts }: WindowView, held: number): number =>
  truncated ? counts.undated : held;

/** "27 Jan – 10 Feb 2026 · 16 of 26 events, 4 partly", also while the window moves. */
function WindowNote({ undated }: { readonly undated: number }) {
  const { window, shown } = useWorkspace();
  const now = useStore(window);
  const format = useDateFormat();
  const known = useKnownNote();
  const live = useStore(shown.live);
  const view = useShown((state) => state.view);
  if (!view) return null;
  const counts = live?.window === now ? live.counts : view.counts;
  return `${windowText(now, format)} · ${eventCountText({ counts, total: view.total }, undated)}${known}`;
}

/** More columns than this would stripe the whole picture. */
const MAX_PUBLICATION_DAYS = 12;

function usePublicationDays(): readonly Day[] {
  const articles = useCase((state) => state.articles);
  return useMemo(() => {
    const days = [...new Set(articles.flatMap((article) => article.published ?? []))];
    return days.length > MAX_PUBLICATION_DAYS ? [] : days;
  }, [articles]);
}

/** Open ends are drawn a little beyond the first and the last day that the window holds. */
function frameOf(data: WindowView): DayRange {
  const days = data.events.flatMap(({ time }) => [time.earliest, time.latest]);
  const bounds = [...days, data.window.from, data.window.to].filter((day) => day !== null);
  if (bounds.length === 0) return { first: 0, last: 0 };
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  const beyond = Math.min(45, Math.max(5, Math.round((last - first) * 0.04)));
  return { first: first - beyond, last: last + beyond };
}

function EmptyTimeline({
  data,
  timeline: shown,
}: {
  readonly data: WindowView;
  readonly timeline: Timeline;
}) {
  if (shown.items.length > 0) return null;
  return (
    <div className="timeline-empty">
      {data.total === 0 ? (
        <EmptyState title="No events yet">Events appear here when you import an article.</EmptyState>
      ) : (
        <EmptyState title="No dated event in this stretch of time">Widen the time window below.</EmptyState>
      )}
    </div>
  );
}

/** What lies beyond the edges, so that the picture does not hide it. */
function OutOfSight({ sight }: { readonly sight: InSight }) {
  const { before, leftOut, after } = useCounts(sight);
  return (
    <div className="out-of-sight figures" role="status">
      {before > 0 ? <span>‹ {figure(before)} earlier</span> : null}
      {leftOut > 0 ? <span>{figure(leftOut)} more here, zoom in to see them</span> : null}
      {after > 0 ? <span>{figure(after)} later ›</span> : null}
    </div>
  );
}

interface TimelineActionsProps {
  readonly view: TimelineView | null;
  readonly timeline: Timeline;
}

function TimelineActions({ view, timeline: shown }: TimelineActionsProps) {
  const { panels } = useWorkspace();
  const focus = () => {
    const range = focusRange(firmDays(shown.items));
    if (range) view?.setRange(range);
  };
  const fit = () => {
    const first = Math.min(...shown.items.map((item) => item.first));
    const last = Math.max(...shown.items.map((item) => item.last));
    const margin = Math.max(3, Math.ceil((last - first) * 0.05));
    if (shown.items.length > 0) view?.setRange({ first: first - margin, last: last + margin * 3 });
  };
  return (
    <>
      <LinesMenu />
      <IconButton
        icon={Table2}
        label="Show tables instead"
        onPress={() => panels.setState({ lower: 'tables' })}
      />
      <IconButton icon={ScanSearch} label="Show where most events are" onPress={focus} />
      <IconButton icon={MoveHorizontal} label="Show all events" onPress={fit} />
    </>
  );
}

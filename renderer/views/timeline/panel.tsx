/** The panel "Timeline": when it happened, with uncertain and missing dates shown as such. */
import { MoveHorizontal, ScanSearch, Table2 } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { WindowView } from '#shared/contract/views.ts';
import { windowText } from '#shared/derive/date-text.ts';
import { firmDays, focusRange } from '#shared/derive/focus-range.ts';
import { eventCountText } from '#shared/derive/summary.ts';
import { firstUndated, type UndatedLane, undatedIn, undatedLane } from '#shared/derive/undated-lane.ts';
import { t } from '#shared/i18n/text.ts';
import type { Day } from '#shared/lib/day.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useKnownNote } from '../../app/use-known-note.ts';
import { useShown } from '../../app/use-shown.ts';
import { useCase, usePanels, useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { LineMenu, LinesMenu } from './line-menus.tsx';
import { RangeRecords } from './range-records.tsx';
import type { Feed } from './timeline-feed.ts';
import { extentOf, sampleOf, type TimelineSource } from './timeline-source.ts';
import type { TimelineView } from './timeline-view.ts';
import { UndatedPanel } from './undated-panel.tsx';
import { useTimelineSource } from './use-timeline-source.ts';
import { type MountedTimeline, useTimelineView } from './use-timeline-view.ts';
import { WindowControl } from './window-control.tsx';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import './timeline.css';
import './window-control.css';

/** A drawing with its own keys: one widget that arrow keys move through. */
const widget = () => ({ role: 'application', tabIndex: 0, 'aria-label': t('timeline.widget') }) as const;

export function TimelinePanel() {
  const view = useShown((state) => state.view);
  const whole = useShown((state) => state.whole);
  const window = useStore(useWorkspace().window.settled);
  const published = usePublicationDays();
  const source = useTimelineSource(whole);
  const data = useDrawnRecords();
  const undated = useMemo(() => (data ? undatedIn(data) : []), [data]);
  const lane = useUndatedLane(undated, data);
  const mounted = useTimelineView({ source, window, published });
  const { sight, asked } = mounted;
  return (
    <Panel
      title={t('timeline.title')}
      note={view ? <WindowNote undated={undatedCount(view, undated.length)} /> : undefined}
      actions={<TimelineActions view={mounted.view} source={source} />}
    >
      <div className="timeline-layout">
        <TimelineMain mounted={mounted} hasKey={published.length > 0}>
          {data ? <EmptyTimeline data={data} source={source} /> : <Skeleton label={t('timeline.reading')} />}
        </TimelineMain>
        {asked && sight ? (
          <LineMenu asked={asked} lines={sight.feed.lines} onClose={mounted.closeLineMenu} />
        ) : null}
        {data && lane && lane.items.length > 0 ? (
          <UndatedPanel lane={lane} total={undatedCount(data, undated.length)} />
        ) : null}
        <WindowControl />
      </div>
    </Panel>
  );
}

/** A large case holds thousands of events without a date: as many rows as somebody looks through, and what is selected. */
const MAX_UNDATED = 100;

function useUndatedLane(undated: ReturnType<typeof undatedIn>, data: WindowView | null): UndatedLane | null {
  const { selected } = useEcho().echo;
  const shown = useMemo(
    () => firstUndated(undated, MAX_UNDATED, (id) => selected.has(`event:${id}`)),
    [undated, selected],
  );
  return useMemo(() => data && undatedLane(shown, data), [data, shown]);
}

/** What is faint outside the window is drawn too. Null until the case has been read. */
function useDrawnRecords(): WindowView | null {
  const outside = usePanels((panels) => panels.outside);
  return useShown(({ view, whole }) => (outside === 'dim' && whole && !whole.truncated ? whole : view));
}

interface TimelineMainProps {
  readonly mounted: MountedTimeline;
  /** Whether days of publication are drawn. */
  readonly hasKey: boolean;
  /** What stands there where nothing is drawn. */
  readonly children: ReactNode;
}

function TimelineMain({ mounted, hasKey, children }: TimelineMainProps) {
  const { container, sight, pointed } = mounted;
  const outside = usePanels((panels) => panels.outside);
  const writable = useWritable();
  return (
    <div className="timeline-main">
      <div
        className="timeline-canvas"
        ref={container}
        data-outside={outside}
        data-writable={writable}
        {...widget()}
      />
      {hasKey ? <span className="publication-key">{t('timeline.published')}</span> : null}
      <output className="visually-hidden">{pointed}</output>
      {sight ? <OutOfSight {...sight.feed} /> : null}
      {sight ? <RangeRecords missing={sight.feed.missing} /> : null}
      {children}
    </div>
  );
}

/** How many events have no date, also where only some records are held. */
const undatedCount = ({ truncated, counts }: WindowView, held: number): number =>
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
const NO_DAYS: readonly Day[] = [];

function usePublicationDays(): readonly Day[] {
  const articles = useCase((state) => state.articles);
  return useMemo(() => {
    if (articles.length === 0) return NO_DAYS;
    const days = [...new Set(articles.flatMap((article) => article.published ?? []))];
    return days.length > MAX_PUBLICATION_DAYS ? NO_DAYS : days;
  }, [articles]);
}

interface EmptyTimelineProps {
  readonly data: WindowView;
  readonly source: TimelineSource | null;
}

function EmptyTimeline({ data, source }: EmptyTimelineProps) {
  const isEmpty = useMemo(() => source !== null && extentOf(source) === null, [source]);
  if (!isEmpty) return null;
  return (
    <div className="timeline-empty">
      {data.total === 0 ? (
        <EmptyState title={t('timeline.noEvents')}>{t('timeline.noEventsAdvice')}</EmptyState>
      ) : (
        <EmptyState title={t('timeline.noneHere')}>{t('timeline.noneHereAdvice')}</EmptyState>
      )}
    </div>
  );
}

/** What lies beyond the edges and in clusters, so that the picture does not hide it. */
function OutOfSight({ before, inClusters, after }: Pick<Feed, 'before' | 'inClusters' | 'after'>) {
  return (
    <div className="out-of-sight figures" role="status">
      {before > 0 ? <span>{t('timeline.outOfSight.earlier', { events: before })}</span> : null}
      {inClusters > 0 ? <span>{t('timeline.outOfSight.inGroups', { events: inClusters })}</span> : null}
      {after > 0 ? <span>{t('timeline.outOfSight.later', { events: after })}</span> : null}
    </div>
  );
}

interface TimelineActionsProps {
  readonly view: TimelineView | null;
  readonly source: TimelineSource | null;
}

function TimelineActions({ view, source }: TimelineActionsProps) {
  const { panels } = useWorkspace();
  const focus = () => {
    const range = source && focusRange(firmDays(sampleOf(source)));
    if (range) view?.setRange(range);
  };
  const fit = () => {
    const extent = source && extentOf(source);
    if (!extent) return;
    const margin = Math.max(3, Math.ceil((extent.last - extent.first) * 0.05));
    view?.setRange({ first: extent.first - margin, last: extent.last + margin * 3 });
  };
  return (
    <>
      <LinesMenu />
      <IconButton
        icon={Table2}
        label={t('timeline.showTables')}
        onPress={() => panels.setState({ lower: 'tables' })}
      />
      <IconButton icon={ScanSearch} label={t('timeline.showMost')} onPress={focus} />
      <IconButton icon={MoveHorizontal} label={t('timeline.showAll')} onPress={fit} />
    </>
  );
}

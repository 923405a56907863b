/** What vis-timeline is given: the lines in sight, and events and clusters in view and a little beyond, never more than it can draw at once. */
import { type Clustered, clustered, type Single } from '#shared/columns/clusters.ts';
import { laneLines } from '#shared/columns/lane-lines.ts';
import { REST } from '#shared/columns/lanes-in-sight.ts';
import { DAWN, DUSK, NOBODY } from '#shared/columns/no-place.ts';
import { type Placement, placementOf } from '#shared/derive/event-time.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import { REST_LINE } from '#shared/derive/line-ids.ts';
import { lineOf } from '#shared/derive/marks.ts';
import { itemOf, itemOfEvent, type TimelineItem } from '#shared/derive/timeline.ts';
import { plainLine, type ThemeLine } from '#shared/derive/timeline-lines.ts';
import { typeWord } from '#shared/derive/words.ts';
import { t } from '#shared/i18n/text.ts';
import { byNumber } from '#shared/lib/compare.ts';
import type { EventId } from '#shared/model/ids.ts';
import { PloverType, quadOf } from '#shared/model/plover.ts';
import { EventStatus, RelationStatus } from '#shared/model/vocabulary.ts';
import { type ClusterItem, clusterItem } from './cluster-item.ts';
import { eventAt, type TimelineSource } from './timeline-source.ts';

/** vis-timeline's cost follows the items in view; beyond this panning is no longer smooth. */
export const MAX_ITEMS = 150;
/** As many lines say whose time it is where nothing is in sight. */
const LINES_OF_NOTHING = 6;

export interface Feed {
  /** In the order in which they are drawn. */
  readonly lines: readonly ThemeLine[];
  /** By first day. */
  readonly items: readonly TimelineItem[];
  readonly clusters: readonly ClusterItem[];
  /** Events in sight that clusters stand for, on whatever line. */
  readonly inClusters: number;
  /** Events that lie wholly before or after the view. */
  readonly before: number;
  readonly after: number;
  /** Single events whose records are not held: they have no title yet. */
  readonly missing: readonly EventId[];
}

export const emptyFeed: Feed = {
  ...{ lines: [], items: [], clusters: [], missing: [] },
  ...{ inClusters: 0, before: 0, after: 0 },
};

/** `selected` events stand alone whatever happens. */
export function feedOf(source: TimelineSource, sight: DayRange, selected: ReadonlySet<EventId>): Feed {
  const keep = [...selected].map(source.at.event).filter((place) => place !== NOBODY);
  const found = clusteredOnce(source, sight, keep.sort(byNumber((place) => place)));
  const clusters = found.clusters.map((each) => clusterItem(each, lineId(source, each.lane)));
  const inSight = clusters.filter(({ first, last }) => last >= sight.first && first <= sight.last);
  return {
    lines: linesFor(source, found),
    items: itemsFor(source, found.singles),
    clusters,
    inClusters: inSight.reduce((sum, { count }) => sum + count, 0),
    ...{ before: found.before, after: found.after },
    missing: found.singles.map(({ place }) => eventAt(source, place)).filter((id) => !source.records.has(id)),
  };
}

interface Made extends Pick<TimelineSource, 'lanes' | 'ranks'> {
  /** The stretch in sight, then what is kept. */
  readonly key: string;
  readonly found: Clustered;
}

const made = new WeakMap<TimelineSource['days'], Made>();

/** Records that come for what is drawn change its words: of a million events it is not chosen anew. */
function clusteredOnce(source: TimelineSource, sight: DayRange, keep: readonly number[]): Clustered {
  const { days, lanes, ranks } = source;
  const key = [sight.first, sight.last, ...keep].join();
  const known = made.get(days);
  if (known?.lanes === lanes && known.ranks === ranks && known.key === key) return known.found;
  const found = clustered(source, { sight, most: MAX_ITEMS, ranks, keep });
  made.set(days, { lanes, ranks, key, found });
  return found;
}

const lineId = ({ lanes }: TimelineSource, lane: number): string =>
  lane === REST ? REST_LINE : lanes.ids[lane]!;

function linesFor(source: TimelineSource, { lanes, sharing }: Clustered): readonly ThemeLine[] {
  const { columns, choice, counts } = source;
  const shown = lanes.length > 0 ? lanes.map(({ lane }) => lane) : firstLanes(source);
  const own = shown.filter((lane) => lane !== REST);
  const lines = laneLines(columns, new Map(own.map((lane) => [lineId(source, lane), counts[lane]!])), choice);
  const rest = lanes.at(-1);
  if (rest?.lane !== REST) return lines;
  const name = t(`timeline.lines.rest.${choice.lanes}`, { count: sharing });
  return [...lines, plainLine(REST_LINE, name, rest.count)];
}

function firstLanes({ counts, ranks }: TimelineSource): readonly number[] {
  const used: number[] = [];
  for (let lane = 0; lane < counts.length; lane += 1) if (counts[lane]! > 0) used.push(lane);
  return used.sort(byNumber((lane) => ranks[lane]!)).slice(0, LINES_OF_NOTHING);
}

/** An event that stands on two lines which have no room of their own is one item there. */
function itemsFor(source: TimelineSource, singles: readonly Single[]): readonly TimelineItem[] {
  const items = new Map<string, TimelineItem>();
  for (const single of singles) {
    const item = itemFor(source, single);
    items.set(item.id, item);
  }
  return [...items.values()].sort(byNumber(({ first }) => first));
}

function itemFor(source: TimelineSource, { place, lane }: Single): TimelineItem {
  const eventId = eventAt(source, place);
  const line = lineId(source, lane);
  const { starts, items } = source.lanes.of;
  const isFirst = lane === REST || items[starts[place]!] === lane;
  const own = itemOfEvent(eventId);
  return {
    ...eventItem(source, place),
    lineId: line,
    id: isFirst ? own : `${own}-${line}`,
    contradicted: source.contradicted.has(eventId),
  };
}

/** In a large case the record comes a moment later: until then the columns say what kind of event it is, and when. */
function eventItem(source: TimelineSource, place: number): Omit<TimelineItem, 'lineId' | 'contradicted'> {
  const record = source.records.get(eventAt(source, place));
  const placement = record && placementOf(record, source.days.frame);
  if (record && placement) return itemOf(record, placement);
  const { types, statuses, first, last } = source.columns.events;
  const type = PloverType.options[types[place]!]!;
  const id = eventAt(source, place);
  return {
    ...placementByColumns(source, place),
    ...{ id: itemOfEvent(id), eventId: id, partly: false, about: false },
    title: typeWord(type),
    quad: quadOf(type),
    line: lineOf(RelationStatus.options[statuses[place]!]!),
    earliest: first[place] === DAWN ? null : first[place]!,
    latest: last[place] === DUSK ? null : last[place]!,
  };
}

function placementByColumns({ columns, days }: TimelineSource, place: number): Placement {
  const { first, last, statuses } = columns.events;
  const isOngoing = RelationStatus.options[statuses[place]!] === EventStatus.enum.ongoing;
  return {
    ...{ first: days.from[place]!, last: days.to[place]! },
    start: first[place] === DAWN ? 'open' : 'sure',
    end: last[place] === DUSK || isOngoing ? 'open' : 'sure',
  };
}

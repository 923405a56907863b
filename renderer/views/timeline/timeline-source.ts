/** What the timeline is drawn from: the whole case as columns, and the records of the events that are held. */
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import type { ClusterSource } from '#shared/columns/cluster-grid.ts';
import type { LaneRanks } from '#shared/columns/lane-lines.ts';
import type { PlacesById } from '#shared/columns/records-in.ts';
import type { WindowView } from '#shared/contract/views.ts';
import type { Placement } from '#shared/derive/event-time.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import { REST_LINE } from '#shared/derive/line-ids.ts';
import type { LaneChoice } from '#shared/derive/timeline-lines.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { EventId } from '#shared/model/ids.ts';
import { RelationStatus } from '#shared/model/vocabulary.ts';

export interface TimelineSource extends ClusterSource, LaneRanks {
  readonly columns: CaseColumns;
  readonly at: PlacesById;
  readonly choice: LaneChoice;
  readonly records: ReadonlyMap<EventId, WindowView['events'][number]>;
  /** Events whose dates contradict the order that the text gives. */
  readonly contradicted: ReadonlySet<EventId>;
  readonly format: DateFormat;
}

export const eventAt = ({ columns }: Pick<TimelineSource, 'columns'>, place: number): EventId =>
  columns.events.ids[place] as EventId;

/** Null where the event has no day, or is not shown. */
export function daysOfEvent({ at, days }: TimelineSource, id: EventId): DayRange | null {
  const place = at.event(id);
  const first = days.from[place];
  const last = days.to[place];
  return first === undefined || last === undefined || first > last ? null : { first, last };
}

/** From the first to the last day of everything that is drawn; null where nothing is. */
export function extentOf({ days: { from, to } }: Pick<TimelineSource, 'days'>): DayRange | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < from.length; place += 1) {
    if (from[place]! > to[place]!) continue;
    first = Math.min(first, from[place]!);
    last = Math.max(last, to[place]!);
  }
  return first > last ? null : { first, last };
}

const ONGOING = RelationStatus.options.indexOf('ongoing');
/** So many events show where most of them are. */
const SAMPLE = 4000;

/** Days of the drawn events, of very many some that are spread over all of them. */
export function sampleOf({ columns, days: { from, to } }: TimelineSource): readonly Placement[] {
  let drawn = 0;
  for (let place = 0; place < from.length; place += 1) if (from[place]! <= to[place]!) drawn += 1;
  const step = Math.max(1, Math.floor(drawn / SAMPLE));
  const { first, last, statuses } = columns.events;
  const sample: Placement[] = [];
  for (let [place, index] = [0, 0]; place < from.length; place += 1) {
    if (from[place]! > to[place]!) continue;
    if (index % step === 0)
      sample.push({
        first: from[place]!,
        last: to[place]!,
        start: first[place] === from[place] ? 'sure' : 'open',
        end: last[place] === to[place] && statuses[place] !== ONGOING ? 'sure' : 'open',
      });
    index += 1;
  }
  return sample;
}

/** Whether an event stands on a line. `shown` are the ids of the lines that have room of their own. */
export function standsOn(
  { lanes: { ids, of } }: TimelineSource,
  lineId: string,
  shown: ReadonlySet<string>,
): (place: number) => boolean {
  const isIt = Uint8Array.from(ids, (id) =>
    (lineId === REST_LINE ? !shown.has(id) : id === lineId) ? 1 : 0,
  );
  return (place) => {
    for (let at = of.starts[place]!; at < of.starts[place + 1]!; at += 1)
      if (isIt[of.items[at]!] === 1) return true;
    return false;
  };
}

/** view.*: what the graph and the timeline show of a stretch of time. */
import type { TimeWindow, WindowView } from '#shared/contract/views.ts';
import type { Event } from '#shared/model/event.ts';
import { isUndated } from '#shared/model/time-span.ts';
import type { QueryHandler } from '../handler.ts';
import { actorRows, actorsOfRows } from '../store/actors.ts';
import type { Connection } from '../store/connection.ts';
import { eventsOfRows } from '../store/events.ts';
import { isInside } from '../store/overlap.ts';
import { readPlaces } from '../store/places.ts';
import { linkOfRow, type RelationRow, relationsOfRows } from '../store/relations.ts';
import { chosenEvents, countWindow, eventsInWindow } from '../store/window.ts';
import {
  chosenRelations,
  datedRelations,
  linksAmong,
  relationsAmong,
  undatedRelations,
} from '../store/window-relations.ts';

export const viewWindow: QueryHandler<'view.window'> = ({ connection }, { window, limit }) => {
  const { total, ...counts } = countWindow(connection, window);
  const events = eventsOfRows(connection, eventsInWindow(connection, window, limit));
  const truncated = events.length < counts.inside + counts.partly + counts.undated;
  const people = actorIdsOf(events);
  const relations = relationsInView(connection, { window, limit, truncated, people });
  return { window, counts, total, truncated, ...recordsOf(connection, { window, events, relations }) };
};

export const viewRecords: QueryHandler<'view.records'> = ({ connection }, { events, relations }) =>
  recordsOf(connection, {
    window: { from: null, to: null },
    events: eventsOfRows(connection, chosenEvents(connection, events)),
    relations: chosenRelations(connection, relations),
  });

interface Chosen {
  readonly window: TimeWindow;
  readonly events: readonly Event[];
  readonly relations: readonly RelationRow[];
}

/** Events and relations with everything that belongs to them. */
function recordsOf(connection: Connection, { window, events, relations }: Chosen) {
  const ends = relations.flatMap((row) => [row.subject_id, row.object_id]);
  return {
    events: events.map((event) => ({ ...event, overlap: overlapOf(event, window) })),
    actors: shownActors(connection, [...actorIdsOf(events), ...ends]),
    places: readPlaces(connection, placeIdsOf(events)),
    relations: [...relationsOfRows(connection, relations)],
    links: linksAmong(
      connection,
      events.map((event) => event.id),
    ).map(linkOfRow),
  };
}

export const viewColumns: QueryHandler<'view.columns'> = ({ columns }) => columns.read();

type Overlap = WindowView['events'][number]['overlap'];

function overlapOf({ time }: Event, window: TimeWindow): Overlap {
  if (isUndated(time)) return 'undated';
  return isInside(time, window) ? 'inside' : 'partly';
}

/** Who takes part, and whose word it is. */
const actorIdsOf = (events: readonly Event[]): readonly number[] => [
  ...new Set(
    events
      .flatMap((event) => [event.claimant, ...event.participants.map((participant) => participant.actorId)])
      .filter((id) => id !== null),
  ),
];

const placeIdsOf = (events: readonly Event[]): readonly number[] => [
  ...new Set(
    events
      .flatMap((event) => [
        ...event.placeIds,
        ...event.participants.map((participant) => participant.placeId),
      ])
      .filter((id) => id !== null),
  ),
];

const shownActors = (connection: Connection, ids: readonly number[]) =>
  actorsOfRows(
    connection,
    actorRows(connection, [...new Set(ids)]).filter((row) => row.review !== 'rejected'),
  );

interface Scope {
  readonly window: TimeWindow;
  readonly limit: number;
  readonly truncated: boolean;
  /** Actors of the events in view. */
  readonly people: readonly number[];
}

/**
 * Dated relations by their own time; undated ones between actors in view, or all when the window is the whole case.
 * When events had to be left out, only relations between the actors that are left.
 */
function relationsInView(
  connection: Connection,
  { window, limit, truncated, people }: Scope,
): readonly RelationRow[] {
  if (truncated) return relationsAmong(connection, window, { actorIds: people, limit });
  const dated = datedRelations(connection, window, limit);
  const isWhole = window.from === null && window.to === null;
  const ends = dated.flatMap((row) => [row.subject_id, row.object_id]);
  const room = limit - dated.length;
  return [
    ...dated,
    ...undatedRelations(connection, isWhole ? null : [...new Set([...people, ...ends])], room),
  ];
}

/** Events read whole: with their participants, places and evidence. */
import type { Event, Participant } from '#shared/model/event.ts';
import type { ActorId, ArticleId, EventId, PlaceId } from '#shared/model/ids.ts';
import type { PloverType } from '#shared/model/plover.ts';
import type { Author, ReviewState } from '#shared/model/review.ts';
import type { EventStatus, Role } from '#shared/model/vocabulary.ts';
import type { Connection } from './connection.ts';
import { evidenceOfItems } from './evidence.ts';
import { groupBy } from './group-by.ts';
import { rejectedActors } from './overlap.ts';
import { type TimeRow, timeOf } from './time-columns.ts';

export interface EventRow extends TimeRow {
  readonly id: EventId;
  readonly article_id: ArticleId;
  readonly ord: number;
  readonly trigger_start: number;
  readonly trigger_end: number;
  readonly title: string;
  readonly type: PloverType;
  readonly subtype: string | null;
  readonly status: EventStatus;
  readonly claimant: ActorId | null;
  readonly origin: Author;
  readonly confidence: number;
  readonly rule: string;
  readonly review: ReviewState;
  /** JSON list of the fields that an analyst has set. */
  readonly edited: string;
}

interface ParticipantRow {
  readonly event_id: EventId;
  readonly actor_id: ActorId | null;
  readonly place_id: PlaceId | null;
  readonly role: Role;
  readonly inferred: number;
}

/** Rejected actors take no part in anything that is shown. */
const PARTICIPANTS = `SELECT p.event_id, p.actor_id, p.place_id, p.role, p.inferred
  FROM participant p
  WHERE p.event_id IN (SELECT value FROM json_each(?)) AND coalesce(p.actor_id, 0) NOT IN (${rejectedActors})
  ORDER BY p.event_id, p.ord`;

const PLACES = `SELECT event_id, place_id FROM event_place
  WHERE event_id IN (SELECT value FROM json_each(?)) ORDER BY event_id, ord`;

const participantOf = (row: ParticipantRow): Participant => ({
  actorId: row.actor_id,
  placeId: row.place_id,
  role: row.role,
  inferred: row.inferred !== 0,
});

/** Whole events for rows, in the rows' order. */
export function eventsOfRows(connection: Connection, rows: readonly EventRow[]): readonly Event[] {
  const ids = rows.map((row) => row.id);
  const list = JSON.stringify(ids);
  const participants = groupBy(
    connection.all<ParticipantRow>(PARTICIPANTS, list),
    (row) => row.event_id,
    participantOf,
  );
  const places = groupBy(
    connection.all<{ event_id: EventId; place_id: PlaceId }>(PLACES, list),
    (row) => row.event_id,
    (row) => row.place_id,
  );
  const evidence = evidenceOfItems(connection, 'event', ids);
  return rows.map((row) => ({
    ...ownFields(row),
    placeIds: [...(places.get(row.id) ?? [])],
    participants: [...(participants.get(row.id) ?? [])],
    evidence: [...(evidence.get(row.id) ?? [])],
  }));
}

const ownFields = (row: EventRow): Omit<Event, 'placeIds' | 'participants' | 'evidence'> => ({
  id: row.id,
  title: row.title,
  type: row.type,
  subtype: row.subtype,
  status: row.status,
  time: timeOf(row),
  anchorEvent: row.anchor_event,
  claimant: row.claimant,
  origin: row.origin,
  confidence: row.confidence,
  review: row.review,
});

export const eventRow = (connection: Connection, id: number): EventRow | null =>
  connection.get<EventRow>('SELECT * FROM event WHERE id = ?', id) ?? null;

/** Reads the whole case as columns: one pass over each table, rows as tuples (SPEC.md, ST-14). */
import { buildColumns, type CaseRows } from '#shared/columns/build-columns.ts';
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import { shippedSpotsOfNames } from '../geo/name-spots.ts';
import type { Connection } from './connection.ts';
import { days, shown } from './overlap.ts';

const ITEM = 'id, earliest, latest, status, review, confidence';
const DATED = `WHERE ${days.dated} AND ${shown} ORDER BY ${days.first}, ${days.last}, review, id`;
const UNDATED = `WHERE ${days.undated} AND ${shown} ORDER BY id`;
const EVENT = `SELECT ${ITEM}, type, claimant FROM event`;
const RELATION = `SELECT ${ITEM}, subject_id, object_id, directed, family, predicate FROM relation`;

const ACTORS = `SELECT id, name, kind FROM actor WHERE ${shown} ORDER BY id`;
const PLACES = 'SELECT id, name FROM place ORDER BY id';
const EVENT_PLACES = 'SELECT event_id, place_id FROM event_place ORDER BY event_id, ord';
/** Rejected actors take no part in anything that is shown: they are in no list, so their rows are passed over. */
const PARTICIPANTS = `SELECT event_id, actor_id, role FROM participant WHERE actor_id IS NOT NULL
  ORDER BY event_id, ord`;
const SENTENCES = 'SELECT item_id, article_id, sentence_id FROM evidence WHERE item_kind = ?';
const LINKS = `SELECT from_id, to_id, kind FROM event_link WHERE ${shown} ORDER BY id`;
const NEWEST = 'SELECT coalesce(max(id), 0) FROM change_set';

function* each<R>(connection: Connection, ...statements: readonly string[]): Iterable<R> {
  for (const sql of statements) yield* connection.rows<R>(sql);
}

export function readColumns(connection: Connection): CaseColumns {
  const rows: CaseRows = {
    spots: shippedSpotsOfNames,
    changeSetId: [...connection.rows<readonly [number]>(NEWEST)][0]?.[0] ?? 0,
    actors: connection.rows(ACTORS),
    events: each(connection, `${EVENT} ${DATED}`, `${EVENT} ${UNDATED}`),
    places: connection.rows(PLACES),
    eventPlaces: connection.rows(EVENT_PLACES),
    participants: connection.rows(PARTICIPANTS),
    relations: each(connection, `${RELATION} ${DATED}`, `${RELATION} ${UNDATED}`),
    relationSentences: connection.rows(SENTENCES, 'relation'),
    eventSentences: connection.rows(SENTENCES, 'event'),
    links: connection.rows(LINKS),
  };
  return buildColumns(rows);
}

/** Which relations and links belong to what a window shows. */
import type { TimeWindow } from '#shared/contract/views.ts';
import type { Connection } from './connection.ts';
import { boundsOf, days, overlaps, rejectedActors, shown } from './overlap.ts';
import type { LinkRow, RelationRow } from './relations.ts';

const BOTH_ENDS_SHOWN = `subject_id NOT IN (${rejectedActors}) AND object_id NOT IN (${rejectedActors})`;
const DATED = `SELECT * FROM relation WHERE ${overlaps} AND ${BOTH_ENDS_SHOWN}
  ORDER BY ${days.first}, ${days.last}, review, id LIMIT ?`;
const UNDATED = `SELECT * FROM relation WHERE ${days.undated} AND ${shown} AND ${BOTH_ENDS_SHOWN} ORDER BY id LIMIT ?`;
/** Parameters: actor ids as JSON, twice. */
const AMONG = `subject_id IN (SELECT value FROM json_each(?)) AND object_id IN (SELECT value FROM json_each(?))`;
/** Ids are sorted and cut before whole rows are read. */
const among = (condition: string): string => `SELECT * FROM relation WHERE id IN (
    SELECT id FROM relation WHERE ${AMONG} AND ${condition} AND ${shown} AND ${BOTH_ENDS_SHOWN} ORDER BY id LIMIT ?
  ) ORDER BY id`;
const UNDATED_AMONG = among(days.undated);
const ALL_AMONG = among(`(${days.undated} OR (${overlaps}))`);

export function datedRelations(
  connection: Connection,
  window: TimeWindow,
  limit: number,
): readonly RelationRow[] {
  const [first, last] = boundsOf(window);
  return connection.all<RelationRow>(DATED, last, first, limit);
}

/** Undated relations between two of the given actors, or all of them for `null`. */
export function undatedRelations(
  connection: Connection,
  actorIds: readonly number[] | null,
  limit: number,
): readonly RelationRow[] {
  if (actorIds === null) return connection.all<RelationRow>(UNDATED, limit);
  const ids = JSON.stringify(actorIds);
  return connection.all<RelationRow>(UNDATED_AMONG, ids, ids, limit);
}

/** Relations of the window, dated or not, between two of the given actors. */
export function relationsAmong(
  connection: Connection,
  window: TimeWindow,
  { actorIds, limit }: { readonly actorIds: readonly number[]; readonly limit: number },
): readonly RelationRow[] {
  const ids = JSON.stringify(actorIds);
  const [first, last] = boundsOf(window);
  return connection.all<RelationRow>(ALL_AMONG, ids, ids, last, first, limit);
}

const LINKS = `SELECT * FROM event_link WHERE from_id IN (SELECT value FROM json_each(?))
  AND to_id IN (SELECT value FROM json_each(?)) AND ${shown} ORDER BY id`;

/** Links whose two events are both among the given ones. */
export function linksAmong(connection: Connection, eventIds: readonly number[]): readonly LinkRow[] {
  const ids = JSON.stringify(eventIds);
  return connection.all<LinkRow>(LINKS, ids, ids);
}

const CHOSEN = `SELECT * FROM relation WHERE id IN (SELECT value FROM json_each(?)) AND ${shown} AND ${BOTH_ENDS_SHOWN}
  ORDER BY ${days.undated}, ${days.first}, ${days.last}, review, id`;

/** Chosen relations in the order of a window. */
export const chosenRelations = (connection: Connection, ids: readonly number[]): readonly RelationRow[] =>
  connection.all<RelationRow>(CHOSEN, JSON.stringify(ids));

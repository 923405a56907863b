/** Where the graph's actors stand, by view; not tracked by the history. */
import type { GraphPlace } from '#shared/contract/graph.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { Connection } from './connection.ts';

interface PlaceRow {
  readonly actorId: ActorId;
  readonly x: number;
  readonly y: number;
  readonly pinned: number;
}

const LIST = 'SELECT actor_id AS actorId, x, y, pinned FROM graph_place WHERE view = ? ORDER BY actor_id';

export const readGraphPlaces = (connection: Connection, view: string): readonly GraphPlace[] =>
  connection.all<PlaceRow>(LIST, view).map((row) => ({ ...row, pinned: row.pinned !== 0 }));

const SAVE = `INSERT INTO graph_place (view, actor_id, x, y, pinned)
  SELECT ?, id, ?, ?, ? FROM actor WHERE id = ?
  ON CONFLICT (view, actor_id) DO UPDATE SET x = excluded.x, y = excluded.y, pinned = excluded.pinned`;

/** Returns how many were saved: those of actors that the case has. */
export function saveGraphPlaces(connection: Connection, view: string, places: readonly GraphPlace[]): number {
  let saved = 0;
  for (const { x, y, pinned, actorId } of places)
    saved += connection.run(SAVE, view, x, y, pinned ? 1 : 0, actorId).changes;
  return saved;
}

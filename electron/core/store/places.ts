/** Places read whole, with the names that all articles give them. */
import type { Place, PlaceKind } from '#shared/model/actor.ts';
import type { PlaceId } from '#shared/model/ids.ts';
import { otherNames } from './aliases.ts';
import type { Connection } from './connection.ts';

interface PlaceRow {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
}

const BY_IDS = 'SELECT id, name, kind FROM place WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id';

/** The places with the given ids, by id. */
export function readPlaces(connection: Connection, ids: readonly number[]): readonly Place[] {
  const names = otherNames(connection, 'place', ids);
  return connection
    .all<PlaceRow>(BY_IDS, JSON.stringify(ids))
    .map((row) => ({ ...row, aliases: [...(names.get(row.id) ?? [])] }));
}

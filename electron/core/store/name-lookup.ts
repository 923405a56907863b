/** Who or what goes by a name in the case, by the stored keys of names. */
import type { PlaceKind } from '#shared/model/actor.ts';
import type { ActorId, PlaceId } from '#shared/model/ids.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import type { Connection } from './connection.ts';

export interface NamedActor {
  readonly id: ActorId;
  /** The kind under which that name is known, which need not be the one that an analyst has given the actor. */
  readonly kind: ActorKind;
  /** The key is that of a name that the actor goes by, in the case or in an article; else of an alias. */
  readonly goesBy: boolean;
}

const ACTORS = `SELECT id, kind, 1 AS goesBy FROM actor WHERE key = ?
  UNION SELECT a.id, coalesce(l.kind, a.kind), l.ord = 0 FROM alias l JOIN actor a ON a.id = l.actor_id WHERE l.key = ?
  ORDER BY goesBy DESC, id`;

/** Actors by the key of a name, those that go by it first. */
export const actorsByKey = (connection: Connection, key: string): readonly NamedActor[] =>
  connection
    .all<{ id: ActorId; kind: ActorKind; goesBy: number }>(ACTORS, key, key)
    .map((row) => ({ ...row, goesBy: row.goesBy !== 0 }));

const PLACE = 'SELECT id FROM place WHERE key = ? AND kind = ? ORDER BY id LIMIT 1';

export const placeByKey = (connection: Connection, key: string, kind: PlaceKind): PlaceId | null =>
  connection.get<{ id: PlaceId }>(PLACE, key, kind)?.id ?? null;

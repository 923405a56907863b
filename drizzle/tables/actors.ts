/** Actors and places, each once in a case however many articles speak of it. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { PlaceKind } from '../../shared/model/actor.ts';
import type { ActorId, PlaceId } from '../../shared/model/ids.ts';
import { ActorKind } from '../../shared/model/vocabulary.ts';
import { oneOf, reviewChecks } from '../checks.ts';
import { editedColumn, reviewColumns, visibleId } from '../columns.ts';

/** `key` is the name as matching compares it; empty for a description, which nothing is matched by. */
export const actor = sqliteTable(
  'actor',
  {
    id: visibleId().$type<ActorId>(),
    name: text().notNull(),
    key: text().notNull(),
    kind: text().$type<ActorKind>().notNull(),
    ...reviewColumns(),
    edited: editedColumn(),
  },
  (t) => [
    index('actor_key').on(t.key),
    index('actor_rejected').on(t.review).where(sql`${t.review} = 'rejected'`),
    oneOf('actor_kind', t.kind, ActorKind.options),
    ...reviewChecks('actor', t),
  ],
);

export const place = sqliteTable(
  'place',
  {
    id: visibleId().$type<PlaceId>(),
    name: text().notNull(),
    key: text().notNull(),
    kind: text().$type<PlaceKind>().notNull(),
  },
  (t) => [index('place_key').on(t.key), oneOf('place_kind', t.kind, PlaceKind.options)],
);

export const actorRef = (name = 'actor_id') =>
  integer(name)
    .$type<ActorId>()
    .references(() => actor.id, { onDelete: 'cascade' });

export const placeRef = () =>
  integer('place_id')
    .$type<PlaceId>()
    .references(() => place.id, { onDelete: 'cascade' });

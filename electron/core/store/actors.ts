/** Actors read whole, with the names and attributes that all articles give them. */
import type { Actor } from '#shared/model/actor.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { Author, ReviewState } from '#shared/model/review.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { otherNames } from './aliases.ts';
import type { Connection } from './connection.ts';
import { groupBy } from './group-by.ts';

export interface ActorRow {
  readonly id: ActorId;
  readonly name: string;
  readonly key: string;
  readonly kind: ActorKind;
  readonly origin: Author;
  readonly confidence: number;
  readonly rule: string;
  readonly review: ReviewState;
  /** JSON list of the fields that an analyst has set. */
  readonly edited: string;
}

const ATTRIBUTES = `SELECT actor_id, name, value, origin FROM attribute
  WHERE actor_id IN (SELECT value FROM json_each(?)) ORDER BY actor_id, article_id, id`;

interface AttributeRow {
  readonly actor_id: ActorId;
  readonly name: string;
  readonly value: string;
  readonly origin: Author;
}

/** In `edited`: an analyst has set this fact, so what articles say of it does not count. */
export const attributeField = (name: string): string => `attribute:${name}`;

/** The earliest article's word stands where articles differ, and an analyst's in place of all. */
function attributesOf(edited: string, rows: readonly AttributeRow[] = []): Record<string, string> {
  const fixed = new Set(edited === '[]' ? [] : (JSON.parse(edited) as readonly string[]));
  const shown = rows.filter(({ name, origin }) => origin === 'analyst' || !fixed.has(attributeField(name)));
  return Object.fromEntries(shown.map(({ name, value }) => [name, value] as const).reverse());
}

/** Whole actors for rows, in the rows' order. */
export function actorsOfRows(connection: Connection, rows: readonly ActorRow[]): readonly Actor[] {
  const ids = rows.map((row) => row.id);
  const names = otherNames(connection, 'actor', ids);
  const attributes = groupBy(
    connection.all<AttributeRow>(ATTRIBUTES, JSON.stringify(ids)),
    (row) => row.actor_id,
    (row) => row,
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    aliases: [...(names.get(row.id) ?? [])],
    attributes: attributesOf(row.edited, attributes.get(row.id)),
    origin: row.origin,
    confidence: row.confidence,
    review: row.review,
  }));
}

export const actorRow = (connection: Connection, id: number): ActorRow | null =>
  connection.get<ActorRow>('SELECT * FROM actor WHERE id = ?', id) ?? null;

export const actorRows = (connection: Connection, ids: readonly number[]): readonly ActorRow[] =>
  connection.all<ActorRow>(
    'SELECT * FROM actor WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
    JSON.stringify(ids),
  );

/** Actors and places to pick from: filtered by words of their names, those with the most events first, page by page. */
import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import type { PlaceKind } from '#shared/model/actor.ts';
import type { ActorId, PlaceId } from '#shared/model/ids.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { otherNames } from './aliases.ts';
import type { Connection } from './connection.ts';
import { shown } from './overlap.ts';
import { wordsMatch } from './search-match.ts';

type Page = ParsedInputOf<'case.actors'>;

/** The pieces of a list's SQL; `named` has one parameter, the FTS5 query. */
interface ListSql {
  readonly table: 'actor' | 'place';
  readonly where: string;
  readonly named: string;
  /** Pairs of owner and event, each once. */
  readonly inEvents: string;
}

const ACTORS: ListSql = {
  table: 'actor',
  where: shown,
  named: `SELECT rowid FROM actor_fts WHERE actor_fts MATCH ?
    UNION SELECT actor_id FROM alias WHERE id IN (SELECT rowid FROM alias_fts WHERE alias_fts MATCH ?)`,
  inEvents: 'SELECT actor_id AS owner, event_id FROM participant WHERE actor_id IS NOT NULL',
};
const PLACES: ListSql = {
  table: 'place',
  where: 'true',
  named: 'SELECT place_id FROM alias WHERE id IN (SELECT rowid FROM alias_fts WHERE alias_fts MATCH ?)',
  inEvents: `SELECT place_id AS owner, event_id FROM event_place
    UNION SELECT place_id, event_id FROM participant WHERE place_id IS NOT NULL`,
};

interface Listed<Id, Kind> {
  readonly id: Id;
  readonly name: string;
  readonly kind: Kind;
  readonly eventCount: number;
}

/** Rejected events are not counted. A text without any word in it matches nothing, no text everything. */
function readPage<Id extends number, Kind>(connection: Connection, sql: ListSql, page: Page) {
  const query = wordsMatch(page.text);
  if (query === null && page.text.trim() !== '') return { items: [], total: 0 };
  const { table, named, inEvents } = sql;
  const where = query === null ? sql.where : `${sql.where} AND o.id IN (${named})`;
  const parameters =
    query === null
      ? []
      : named
          .split('?')
          .slice(1)
          .map(() => query);
  const list = `SELECT o.id, o.name, o.kind, coalesce(n.events, 0) AS eventCount FROM ${table} o LEFT JOIN (
      SELECT i.owner, count(DISTINCT i.event_id) AS events FROM (${inEvents}) i JOIN event e ON e.id = i.event_id
      WHERE e.${shown} GROUP BY i.owner
    ) n ON n.owner = o.id WHERE ${where} ORDER BY eventCount DESC, o.name, o.id LIMIT ? OFFSET ?`;
  const rows = connection.all<Listed<Id, Kind>>(list, ...parameters, page.limit, page.offset);
  const count = `SELECT count(*) AS total FROM ${table} o WHERE ${where}`;
  const names = otherNames(
    connection,
    table,
    rows.map((row) => row.id),
  );
  return {
    items: rows.map((row) => ({ ...row, aliases: [...(names.get(row.id) ?? [])] })),
    total: connection.get<{ total: number }>(count, ...parameters)?.total ?? 0,
  };
}

export const listActors = (connection: Connection, page: Page): OutputOf<'case.actors'> =>
  readPage<ActorId, ActorKind>(connection, ACTORS, page);

export const listPlaces = (connection: Connection, page: Page): OutputOf<'case.places'> =>
  readPage<PlaceId, PlaceKind>(connection, PLACES, page);

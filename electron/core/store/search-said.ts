/** Everything that has the words of a query: in its name, in a sentence that says it, or in the name of who takes part. */
import type { OutputOf } from '#shared/contract/index.ts';
import type { SearchField, SearchQuery } from '#shared/derive/search-query.ts';
import type { EventId, RelationId } from '#shared/model/ids.ts';
import type { Connection } from './connection.ts';
import { NAMED_ACTORS } from './search.ts';
import { matchOf } from './search-match.ts';

interface Way {
  readonly field: SearchField;
  readonly sql: string;
  /** How often the FTS5 query stands in it. */
  readonly queries: number;
}

const saidBySentence = (kind: 'event' | 'relation'): Way => ({
  field: 'text',
  sql: `SELECT DISTINCT item_id AS id FROM evidence WHERE item_kind = '${kind}'
    AND sentence_id IN (SELECT rowid FROM sentence_fts WHERE sentence_fts MATCH ?)`,
  queries: 1,
});

const EVENTS: readonly Way[] = [
  { field: 'event', sql: 'SELECT rowid AS id FROM event_fts WHERE event_fts MATCH ?', queries: 1 },
  saidBySentence('event'),
  {
    field: 'actor',
    sql: `SELECT DISTINCT event_id AS id FROM participant WHERE actor_id IN (${NAMED_ACTORS})`,
    queries: 2,
  },
];
const RELATIONS: readonly Way[] = [
  saidBySentence('relation'),
  {
    field: 'actor',
    sql: `WITH named AS (${NAMED_ACTORS}) SELECT id FROM relation
      WHERE subject_id IN (SELECT id FROM named) OR object_id IN (SELECT id FROM named)`,
    queries: 2,
  },
];

export function findSaid(connection: Connection, query: SearchQuery): OutputOf<'search.said'> {
  const ids = <Id extends number>(ways: readonly Way[]): Id[] => {
    const found = ways.flatMap(({ field, sql, queries }) => {
      const match = matchOf(query, field);
      return match === null ? [] : connection.all<{ id: Id }>(sql, ...Array<string>(queries).fill(match));
    });
    return [...new Set(found.map(({ id }) => id))];
  };
  return { events: ids<EventId>(EVENTS), relations: ids<RelationId>(RELATIONS) };
}

/** Everything that has the words of a query: in its name, in a sentence that says it, or in the name of who takes part. */
import type { OutputOf } from '#shared/contract/index.ts';
import type { SearchField, SearchQuery } from '#shared/derive/search-query.ts';
import type { EventId, RelationId } from '#shared/model/ids.ts';
import type { Connection } from './connection.ts';
import { matchOf } from './search-match.ts';

const TITLED = 'SELECT rowid AS id FROM event_fts WHERE event_fts MATCH ?';
const saidBySentence = (kind: 'event' | 'relation'): string =>
  `SELECT DISTINCT item_id AS id FROM evidence WHERE item_kind = '${kind}'
    AND sentence_id IN (SELECT rowid FROM sentence_fts WHERE sentence_fts MATCH ?)`;
/** By a name or by another name. */
const NAMED = `SELECT rowid FROM actor_fts WHERE actor_fts MATCH ? UNION
  SELECT l.actor_id FROM alias_fts JOIN alias l ON l.id = alias_fts.rowid WHERE alias_fts MATCH ? AND l.actor_id IS NOT NULL`;
const TAKEN_PART = `SELECT DISTINCT event_id AS id FROM participant WHERE actor_id IN (${NAMED})`;
const RELATED = `SELECT id FROM relation WHERE subject_id IN (${NAMED}) OR object_id IN (${NAMED})`;

const EVENTS: readonly (readonly [SearchField, string])[] = [
  ['event', TITLED],
  ['text', saidBySentence('event')],
  ['actor', TAKEN_PART],
];
const RELATIONS: readonly (readonly [SearchField, string])[] = [
  ['text', saidBySentence('relation')],
  ['actor', RELATED],
];

export function findSaid(connection: Connection, query: SearchQuery): OutputOf<'search.said'> {
  const ids = <Id extends number>(ways: typeof EVENTS): Id[] => {
    const found = ways.flatMap(([field, sql]) => {
      const match = matchOf(query, field);
      if (match === null) return [];
      return connection.all<{ id: Id }>(sql, ...Array<string>(sql.split('?').length - 1).fill(match));
    });
    return [...new Set(found.map(({ id }) => id))];
  };
  return { events: ids<EventId>(EVENTS), relations: ids<RelationId>(RELATIONS) };
}

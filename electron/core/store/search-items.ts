/** What a query finds for all views: actors, events and relations, by their names and by the sentences that say them. */
import type { OutputOf } from '#shared/contract/index.ts';
import type { SearchQuery } from '#shared/derive/search-query.ts';
import type { ActorId, EventId, RelationId } from '#shared/model/ids.ts';
import type { Connection } from './connection.ts';
import { shown } from './overlap.ts';
import { bestMatches } from './search.ts';

/** More actors than can be told apart would crowd the graph, which draws each that is selected. */
const MOST_ACTORS = 100;

const EVENTS_SAID = `SELECT DISTINCT v.item_id AS id FROM json_each(?) j
  JOIN evidence v ON v.sentence_id = j.value AND v.item_kind = 'event' JOIN event e ON e.id = v.item_id WHERE e.${shown}`;
/** Of sentences that say an event, the event is enough. */
const RELATIONS_SAID = `SELECT DISTINCT v.item_id AS id FROM json_each(?) j
  JOIN evidence v ON v.sentence_id = j.value AND v.item_kind = 'relation' JOIN relation r ON r.id = v.item_id
  WHERE r.${shown} AND NOT EXISTS (SELECT 1 FROM evidence o JOIN event e ON e.id = o.item_id
    WHERE o.sentence_id = j.value AND o.item_kind = 'event' AND e.${shown})`;

export function findItems(
  connection: Connection,
  query: SearchQuery,
  limit: number,
): OutputOf<'search.items'> {
  const find = (field: 'actor' | 'event' | 'text', most: number): Taken =>
    taken(bestMatches(connection, { query, field, limit: most + 1 }), most);
  const said = (sql: string, sentences: readonly number[]): readonly number[] =>
    connection.all<{ id: number }>(sql, JSON.stringify(sentences)).map(({ id }) => id);
  const actors = find('actor', Math.min(MOST_ACTORS, limit));
  const titles = find('event', limit);
  const sentences = find('text', limit);
  const named = new Set([...titles.ids, ...said(EVENTS_SAID, sentences.ids)]);
  const events = taken([...named], limit - actors.ids.length);
  const relations = taken(said(RELATIONS_SAID, sentences.ids), limit - actors.ids.length - events.ids.length);
  const inOrder = <Id extends number>({ ids }: Taken): Id[] =>
    [...(ids as readonly Id[])].sort((a, b) => a - b);
  return {
    actors: inOrder<ActorId>(actors),
    events: inOrder<EventId>(events),
    relations: inOrder<RelationId>(relations),
    more: [actors, titles, sentences, events, relations].some((each) => each.more),
  };
}

interface Taken {
  readonly ids: readonly number[];
  readonly more: boolean;
}

const taken = (ids: readonly number[], most: number): Taken => ({
  ids: ids.slice(0, most),
  more: ids.length > most,
});

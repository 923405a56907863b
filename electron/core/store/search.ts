/** Full-text search over actors, events and sentences: the best matches of each (ST-14). */
import type { SearchHit } from '#shared/contract/search.ts';
import { foundRanges } from '#shared/derive/search-fits.ts';
import type { SearchField, SearchQuery } from '#shared/derive/search-query.ts';
import { byNumber, inOrder } from '#shared/lib/compare.ts';
import type { ActorId, ArticleId, EventId, SentenceId } from '#shared/model/ids.ts';
import type { Connection } from './connection.ts';
import { matchOf } from './search-match.ts';

/**
 * Of so many matches the shortest come first: names that are little more than what was typed, sentences that say little else.
 * BM25 would look at all that each word matches: 10 to 40 ms for a word of 100,000 sentences, however few fit the whole query.
 */
const MOST_RANKED = 500;

/** How a kind is searched: ids and lengths of matches as they come. */
interface KindSql {
  /** Has the FTS5 query as its first parameters, and how many at most as its last. */
  readonly some: string;
  /** How often the FTS5 query stands in it. */
  readonly queries: number;
}

/** Actors by a name or an alias; has the FTS5 query twice. */
export const NAMED_ACTORS = `SELECT rowid AS id FROM actor_fts WHERE actor_fts MATCH ?
        UNION ALL SELECT l.actor_id FROM alias_fts JOIN alias l ON l.id = alias_fts.rowid
          WHERE alias_fts MATCH ? AND l.actor_id IS NOT NULL`;

const KINDS: Readonly<Record<SearchField, KindSql>> = {
  // A name or an alias may match; an actor comes once.
  actor: {
    queries: 2,
    some: `SELECT DISTINCT a.id, length(a.name) AS length FROM (
        ${NAMED_ACTORS}
      ) m JOIN actor a ON a.id = m.id WHERE a.review <> 'rejected' LIMIT ?`,
  },
  event: {
    queries: 1,
    some: `SELECT e.id, length(e.title) AS length FROM event_fts JOIN event e ON e.id = event_fts.rowid
      WHERE event_fts MATCH ? AND e.review <> 'rejected' LIMIT ?`,
  },
  text: {
    queries: 1,
    some: `SELECT s.id, s."end" - s.start AS length FROM sentence_fts JOIN sentence s ON s.id = sentence_fts.rowid
      WHERE sentence_fts MATCH ? LIMIT ?`,
  },
};

export interface Asked {
  readonly query: SearchQuery;
  readonly field: SearchField;
  readonly limit: number;
}

interface Match {
  readonly id: number;
  readonly length: number;
}

/** What matches, as it comes. */
function matches(connection: Connection, { query, field, limit }: Asked): readonly Match[] {
  const match = matchOf(query, field);
  if (match === null) return [];
  const { queries, some } = KINDS[field];
  return connection.all<Match>(some, ...Array<string>(queries).fill(match), limit);
}

/** Ids of what matches best, best first. */
export function bestMatches(connection: Connection, asked: Asked): readonly number[] {
  const limit = Math.max(MOST_RANKED, asked.limit);
  const found = [...matches(connection, { ...asked, limit })].sort(BEST_FIRST);
  return found.slice(0, Math.max(0, asked.limit)).map(({ id }) => id);
}

const BEST_FIRST = inOrder<Match>(
  byNumber(({ length }) => length),
  byNumber(({ id }) => id),
);

/** Rows in the order of the ids, which come as a JSON list. */
const rowsOf = (columns: string, table: string): string =>
  `SELECT ${columns} FROM json_each(?) j JOIN ${table} ON ${table}.id = j.value ORDER BY j.key`;
const ACTORS = rowsOf('actor.id AS actorId, name', 'actor');
const EVENTS = rowsOf('event.id AS eventId, title', 'event');
const SENTENCES = rowsOf('article_id AS articleId, sentence.id AS sentenceId, text', 'sentence');

/** Actors and events may take up to a third of the hits each, sentences what is left; a query of one kind takes them all. */
export function findText(connection: Connection, query: SearchQuery, limit: number): readonly SearchHit[] {
  const kinds = (['actor', 'event', 'text'] as const).filter((field) => matchOf(query, field) !== null);
  const third = kinds.length === 1 ? limit : Math.ceil(limit / 3);
  const find = <R>(field: SearchField, most: number, sql: string): readonly R[] => {
    const ids = bestMatches(connection, { query, field, limit: most });
    return ids.length === 0 ? [] : connection.all<R>(sql, JSON.stringify(ids));
  };
  const actors = find<{ actorId: ActorId; name: string }>('actor', third, ACTORS);
  const events = find<{ eventId: EventId; title: string }>('event', third, EVENTS);
  const room = limit - actors.length - events.length;
  const sentences = find<{ articleId: ArticleId; sentenceId: SentenceId; text: string }>(
    'text',
    room,
    SENTENCES,
  );
  const hits: readonly SearchHit[] = [
    ...actors.map((row) => ({ kind: 'actor' as const, ...row })),
    ...events.map((row) => ({ kind: 'event' as const, ...row })),
    ...sentences.map((row) => ({
      kind: 'sentence' as const,
      ...row,
      found: [...foundRanges(row.text, query, 'text')],
    })),
  ];
  return hits.slice(0, limit);
}

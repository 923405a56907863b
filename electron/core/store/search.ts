/** Full-text search over actors, events and sentences: words as prefixes, case and accents apart. */
import type { SearchHit } from '#shared/contract/search.ts';
import { ftsExpression, parseSearch } from '#shared/derive/search-query.ts';
import type { ActorId, ArticleId, EventId, SentenceId } from '#shared/model/ids.ts';
import type { Connection } from './connection.ts';

/** A name or an alias may match; an actor comes once, with its best match. */
const ACTORS = `SELECT a.id AS actorId, a.name FROM (
    SELECT rowid AS actor_id, rank FROM actor_fts WHERE actor_fts MATCH ?
    UNION ALL
    SELECT l.actor_id, alias_fts.rank FROM alias_fts JOIN alias l ON l.id = alias_fts.rowid
      WHERE alias_fts MATCH ? AND l.actor_id IS NOT NULL
  ) m JOIN actor a ON a.id = m.actor_id
  WHERE a.review <> 'rejected' GROUP BY a.id ORDER BY min(m.rank), a.id LIMIT ?`;
const EVENTS = `SELECT e.id AS eventId, e.title FROM event_fts JOIN event e ON e.id = event_fts.rowid
  WHERE event_fts MATCH ? AND e.review <> 'rejected' ORDER BY event_fts.rank, e.id LIMIT ?`;
const SENTENCES = `SELECT s.article_id AS articleId, s.id AS sentenceId, s.text
  FROM sentence_fts JOIN sentence s ON s.id = sentence_fts.rowid
  WHERE sentence_fts MATCH ? ORDER BY sentence_fts.rank, s.id LIMIT ?`;

interface Asked {
  /** An FTS5 expression. */
  readonly match: string;
  readonly limit: number;
}

const actorsFound = (connection: Connection, { match, limit }: Asked) =>
  connection
    .all<{ actorId: ActorId; name: string }>(ACTORS, match, match, limit)
    .map((row) => ({ kind: 'actor' as const, ...row }));

const eventsFound = (connection: Connection, { match, limit }: Asked) =>
  connection
    .all<{ eventId: EventId; title: string }>(EVENTS, match, limit)
    .map((row) => ({ kind: 'event' as const, ...row }));

const sentencesFound = (connection: Connection, { match, limit }: Asked) =>
  connection
    .all<{ articleId: ArticleId; sentenceId: SentenceId; text: string }>(SENTENCES, match, limit)
    .map((row) => ({ kind: 'sentence' as const, ...row }));

const FINDERS = { actor: actorsFound, event: eventsFound, text: sentencesFound } as const;

/** Actors and events may take up to a third of the hits each, sentences what is left; a query of one kind takes them all. */
export function findText(connection: Connection, text: string, limit: number): readonly SearchHit[] {
  const query = parseSearch(text);
  if (query === null) return [];
  const match = ftsExpression(query);
  if (query.kind !== null) return FINDERS[query.kind](connection, { match, limit });
  const third = Math.ceil(limit / 3);
  const actors = actorsFound(connection, { match, limit: third });
  const events = eventsFound(connection, { match, limit: third });
  const room = Math.max(0, limit - actors.length - events.length);
  return [...actors, ...events, ...sentencesFound(connection, { match, limit: room })].slice(0, limit);
}

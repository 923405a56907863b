/** Full-text search over actors, events and sentences: words as prefixes, case and accents apart. */
import type { SearchHit } from '#shared/contract/search.ts';
import type { ActorId, ArticleId, EventId, SentenceId } from '#shared/model/ids.ts';
import type { Connection } from './connection.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const MAX_WORDS = 12;

/** An FTS5 query that every word of `text` must match as a prefix; null when there is no word in it. */
export function ftsQuery(text: string): string | null {
  const words = text.match(WORD)?.slice(0, MAX_WORDS) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}

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

/** Actors and events may take up to a third of the hits each; sentences fill what is left. */
export function findText(connection: Connection, text: string, limit: number): readonly SearchHit[] {
  const query = ftsQuery(text);
  if (query === null) return [];
  const third = Math.ceil(limit / 3);
  const actors = connection.all<{ actorId: ActorId; name: string }>(ACTORS, query, query, third);
  const events = connection.all<{ eventId: EventId; title: string }>(EVENTS, query, third);
  const room = limit - actors.length - events.length;
  const sentences = connection.all<{ articleId: ArticleId; sentenceId: SentenceId; text: string }>(
    SENTENCES,
    query,
    Math.max(0, room),
  );
  const hits: readonly SearchHit[] = [
    ...actors.map((row) => ({ kind: 'actor' as const, ...row })),
    ...events.map((row) => ({ kind: 'event' as const, ...row })),
    ...sentences.map((row) => ({ kind: 'sentence' as const, ...row })),
  ];
  return hits.slice(0, limit);
}

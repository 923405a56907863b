/** The article that an actor belongs to first: what an analyst adds to the actor is kept with it. */
import type { ArticleId } from '#shared/model/ids.ts';
import type { Connection } from './connection.ts';

/** Parameters: the actor's id six times, then an article to leave out (0 for none). */
const HOME = `SELECT article_id AS id FROM (
    SELECT 0 AS rank, article_id, start AS at FROM mention WHERE actor_id = ?
    UNION ALL SELECT 1, article_id, ord FROM alias WHERE actor_id = ?
    UNION ALL SELECT 2, e.article_id, e.ord FROM participant p JOIN event e ON e.id = p.event_id WHERE p.actor_id = ?
    UNION ALL SELECT 3, article_id, id FROM relation WHERE subject_id = ? OR object_id = ?
    UNION ALL SELECT 4, article_id, ord FROM event WHERE claimant = ?
  ) WHERE article_id <> ? ORDER BY rank, article_id, at LIMIT 1`;

/** Where it is first spoken of, else where it first takes part; null when no article but `except` speaks of it. */
export function homeArticle(connection: Connection, actorId: number, except = 0): ArticleId | null {
  const six = [actorId, actorId, actorId, actorId, actorId, actorId];
  return connection.get<{ id: ArticleId }>(HOME, ...six, except)?.id ?? null;
}

/** Full-text search over sentences, actors and events. */
import { z } from 'zod';
import { ActorId, ArticleId, EventId, RelationId, SentenceId } from '../model/ids.ts';
import { query } from './procedure.ts';

const Hit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('actor'), actorId: ActorId, name: z.string() }),
  z.object({ kind: z.literal('event'), eventId: EventId, title: z.string() }),
  z.object({
    kind: z.literal('sentence'),
    articleId: ArticleId,
    sentenceId: SentenceId,
    text: z.string(),
    /** Where the words of `text` stand that were looked for: in order, without overlap. */
    found: z.array(z.object({ start: z.number().int().min(0), end: z.number().int().min(1) })),
  }),
]);
export type SearchHit = z.infer<typeof Hit>;

/** As many items of a search are taken at most: what a selection holds. */
const MAX_FOUND = 2000;

const Text = z.string().max(200);

export const searchProcedures = {
  /**
   * A query as shared/derive/search-query.ts reads it; words are beginnings, without regard to case and accents. Actors come
   * before events and sentences, of each kind the shortest first.
   */
  'search.find': query(
    z.strictObject({ text: Text, limit: z.number().int().min(1).max(200).default(50) }),
    z.array(Hit),
  ),
  /**
   * What a query finds for all views: actors (a hundred at most) and events by their names, the events that found sentences say, and the relations
   * of sentences that say no event. Rejected ones are left out; `more` when `limit` left others out.
   */
  'search.items': query(
    z.strictObject({ text: Text, limit: z.number().int().min(1).max(MAX_FOUND).default(MAX_FOUND) }),
    z.object({
      actors: z.array(ActorId),
      events: z.array(EventId),
      relations: z.array(RelationId),
      more: z.boolean(),
    }),
  ),
  /**
   * All events and relations that have the words of a query, without order: in their name, in a sentence that says them, or in
   * the name of somebody who takes part. Rejected ones may be among them.
   */
  'search.said': query(
    z.strictObject({ text: Text }),
    z.object({ events: z.array(EventId), relations: z.array(RelationId) }),
  ),
};

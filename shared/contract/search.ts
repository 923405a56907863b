/** Full-text search over sentences, actors and events. */
import { z } from 'zod';
import { ActorId, ArticleId, EventId, SentenceId } from '../model/ids.ts';
import { query } from './procedure.ts';

const Hit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('actor'), actorId: ActorId, name: z.string() }),
  z.object({ kind: z.literal('event'), eventId: EventId, title: z.string() }),
  z.object({
    kind: z.literal('sentence'),
    articleId: ArticleId,
    sentenceId: SentenceId,
    text: z.string(),
  }),
]);
export type SearchHit = z.infer<typeof Hit>;

export const searchProcedures = {
  /** Words are matched as prefixes, without regard to case and accents; best matches first. */
  'search.find': query(
    z.strictObject({ text: z.string().max(200), limit: z.number().int().min(1).max(200).default(50) }),
    z.array(Hit),
  ),
};

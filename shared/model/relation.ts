/** What holds between two actors, read from subject to object. */
import { z } from 'zod';
import { Evidence } from './event.ts';
import { ActorId, RelationId } from './ids.ts';
import { Author, ReviewState } from './review.ts';
import { TimeSpan } from './time-span.ts';
import { RelationStatus } from './vocabulary.ts';

export const Relation = z.object({
  id: RelationId,
  subject: ActorId,
  /** A verb phrase, e.g. "is Secretary-General of". */
  predicate: z.string().min(1),
  /** The coarse kind of the predicate, e.g. `head-of`, `attack`, `aid`. */
  family: z.string(),
  object: ActorId,
  /** False for what holds both ways: talks, a war. */
  directed: z.boolean(),
  status: RelationStatus,
  time: TimeSpan,
  evidence: z.array(Evidence),
  origin: Author,
  confidence: z.number().min(0).max(1),
  review: ReviewState,
});
export type Relation = z.infer<typeof Relation>;

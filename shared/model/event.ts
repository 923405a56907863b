/** Events with their participants, and the links between events. */
import { z } from 'zod';
import { ActorId, ArticleId, EventId, PlaceId, SentenceId } from './ids.ts';
import { PloverType } from './plover.ts';
import { Author, ReviewState } from './review.ts';
import { TimeSpan } from './time-span.ts';
import { EventStatus, LinkKind, Role } from './vocabulary.ts';

/** Who or what takes part: exactly one of `actorId` and `placeId` is set. */
export const Participant = z.object({
  actorId: ActorId.nullable(),
  placeId: PlaceId.nullable(),
  role: Role,
  /** The sentence does not say it; the reading concluded it. */
  inferred: z.boolean(),
});
export type Participant = z.infer<typeof Participant>;

/** The characters of an article that say an item, and what found them. */
export const Evidence = z.object({
  articleId: ArticleId,
  sentenceId: SentenceId,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  rule: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Event = z.object({
  id: EventId,
  title: z.string().min(1),
  type: PloverType,
  /** A finer kind below the type, e.g. `election` below OTHER; null when there is none. */
  subtype: z.string().nullable(),
  status: EventStatus,
  time: TimeSpan,
  /** The event that `time.anchor === 'event'` counts from. */
  anchorEvent: EventId.nullable(),
  placeIds: z.array(PlaceId),
  /** Whose word it is; null is the article itself. */
  claimant: ActorId.nullable(),
  participants: z.array(Participant),
  evidence: z.array(Evidence),
  origin: Author,
  confidence: z.number().min(0).max(1),
  review: ReviewState,
});
export type Event = z.infer<typeof Event>;

export const EventLink = z.object({
  id: z.number().int().positive(),
  from: EventId,
  to: EventId,
  kind: LinkKind,
  confidence: z.number().min(0).max(1),
  review: ReviewState,
});
export type EventLink = z.infer<typeof EventLink>;

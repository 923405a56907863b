/** Actors, places, and the words in the text that speak of them. */
import { z } from 'zod';
import { ActorId, PlaceId, SentenceId } from './ids.ts';
import { Author, ReviewState } from './review.ts';
import { ActorKind } from './vocabulary.ts';

export const Actor = z.object({
  id: ActorId,
  name: z.string().min(1),
  kind: ActorKind,
  aliases: z.array(z.string()),
  /** Free facts such as `office`, `title`, `nationality`. */
  attributes: z.record(z.string(), z.string()),
  origin: Author,
  confidence: z.number().min(0).max(1),
  review: ReviewState,
});
export type Actor = z.infer<typeof Actor>;

export const PlaceKind = z.enum(['country', 'region', 'city', 'venue', 'site', 'water', 'other']);
export type PlaceKind = z.infer<typeof PlaceKind>;

export const Place = z.object({
  id: PlaceId,
  name: z.string().min(1),
  kind: PlaceKind,
  aliases: z.array(z.string()),
});
export type Place = z.infer<typeof Place>;

/** `name`; `nominal` a description; `pronoun`; `adjectival` as in "Ukrainian lawmakers". */
export const MentionKind = z.enum(['name', 'nominal', 'pronoun', 'adjectival']);
export type MentionKind = z.infer<typeof MentionKind>;

/** Words that speak of an actor or a place: exactly one of `actorId` and `placeId` is set. */
export const Mention = z.object({
  sentenceId: SentenceId,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  kind: MentionKind,
  actorId: ActorId.nullable(),
  placeId: PlaceId.nullable(),
});
export type Mention = z.infer<typeof Mention>;

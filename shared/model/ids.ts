/** Branded record ids: whole numbers given by the case file, one brand a kind so that they can't be mixed up. */
import { z } from 'zod';

const wholeNumber = z.number().int().positive();

export const ArticleId = wholeNumber.brand<'ArticleId'>();
export type ArticleId = z.infer<typeof ArticleId>;

export const SentenceId = wholeNumber.brand<'SentenceId'>();
export type SentenceId = z.infer<typeof SentenceId>;

export const ActorId = wholeNumber.brand<'ActorId'>();
export type ActorId = z.infer<typeof ActorId>;

export const PlaceId = wholeNumber.brand<'PlaceId'>();
export type PlaceId = z.infer<typeof PlaceId>;

export const EventId = wholeNumber.brand<'EventId'>();
export type EventId = z.infer<typeof EventId>;

export const RelationId = wholeNumber.brand<'RelationId'>();
export type RelationId = z.infer<typeof RelationId>;

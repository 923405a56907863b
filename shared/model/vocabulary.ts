/** Closed word lists that several records share. */
import { z } from 'zod';

/** Who or what acts; `other` is an actor of none of these kinds. */
export const ActorKind = z.enum([
  'person',
  'organization',
  'government-body',
  'state',
  'group',
  'armed-force',
  'population',
  'coalition',
  'other',
]);
export type ActorKind = z.infer<typeof ActorKind>;

/** From the article's standpoint on its publication day. */
export const EventStatus = z.enum([
  'occurred',
  'ongoing',
  'planned',
  'conditional',
  'hypothetical',
  'negated',
]);
export type EventStatus = z.infer<typeof EventStatus>;

/** An event's statuses, and `current` for offices and memberships. */
export const RelationStatus = z.enum(['current', ...EventStatus.options]);
export type RelationStatus = z.infer<typeof RelationStatus>;

export const Role = z.enum([
  'agent',
  'recipient',
  'speaker',
  'audience',
  'attacker',
  'target',
  'supplier',
  'party',
  'mediator',
  'host',
  'visitor',
  'affected',
  'other',
]);
export type Role = z.infer<typeof Role>;

/** Read from the first event to the second: `condition` means that the first is the condition of the second. */
export const LinkKind = z.enum(['condition', 'before', 'during', 'causes', 'part-of', 'same-as']);
export type LinkKind = z.infer<typeof LinkKind>;

export const SentenceKind = z.enum(['title', 'heading', 'body', 'dateline', 'caption', 'boilerplate']);
export type SentenceKind = z.infer<typeof SentenceKind>;

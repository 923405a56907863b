/** The extractor's times and events; ids (`e1`) are local to one article. */
import type { TextRange } from '../lib/text-range.ts';
import type { PloverType } from './plover.ts';
import type { Provenance } from './review.ts';
import type { TimeSpan } from './time-span.ts';
import type { EventStatus, Role } from './vocabulary.ts';

/** A time expression with its TIMEX3 type and value (TimeML 1.2.1) beside the EDTF reading. */
export interface TimeFinding extends TextRange, Provenance {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2026-02-03`, `2025-Q3`, `P1Y`, `PAST_REF`, … */
  readonly value: string;
  /** The stretch of days that the expression stands for; null bounds where it gives none (durations, sets). */
  readonly span: TimeSpan;
}

/** Exactly one of `actorId` and `placeId`. */
export interface ParticipantFinding {
  readonly actorId?: string;
  readonly placeId?: string;
  readonly role: Role;
  readonly inferred: boolean;
}

/** Whose word an event is: the article's own, or an actor's. */
export type ClaimantFinding =
  | { readonly kind: 'narrator' }
  | { readonly kind: 'actor'; readonly actorId: string };

export interface EventFinding extends Provenance {
  readonly id: string;
  /** A short phrase, not the whole sentence. */
  readonly title: string;
  readonly type: PloverType;
  readonly subtype: string | null;
  readonly status: EventStatus;
  readonly time: TimeSpan;
  /** The event that the time is counted from, when `time.anchor` is `event`. */
  readonly anchorEvent: string | null;
  readonly placeIds: readonly string[];
  readonly participants: readonly ParticipantFinding[];
  readonly claimant: ClaimantFinding;
  /** The decisive words first; never empty. */
  readonly evidence: readonly TextRange[];
  /** The word that names the event. */
  readonly trigger: TextRange;
}

/** Every word that names an event, restatements and minor events included. */
export interface EventMentionFinding extends TextRange {
  readonly status: EventStatus;
  readonly type: PloverType | null;
  readonly eventId: string | null;
}

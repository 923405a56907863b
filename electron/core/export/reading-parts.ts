/** The small parts of a reading: spans, mentions, times, participants. */
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { TextRange } from '#shared/lib/text-range.ts';
import type { MentionKind } from '#shared/model/actor.ts';
import { isUndated, type TimeSpan } from '#shared/model/time-span.ts';
import type { Role } from '#shared/model/vocabulary.ts';

export interface ReadingSpan extends TextRange {
  /** `text.slice(start, end)` */
  readonly text: string;
}

export interface ReadingMention extends ReadingSpan {
  readonly kind: MentionKind;
}

export interface ReadingTime {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate: boolean;
  readonly expression?: string;
  /** `publication`, or the id of the event that the expression is counted from. */
  readonly anchor?: string;
  readonly basis?: string;
}

export interface ReadingParticipant {
  readonly actor_id?: string;
  readonly place_id?: string;
  readonly role: Role;
  readonly inferred: boolean;
}

/** A maker of spans of one text. */
export const spanIn =
  (text: string) =>
  ({ start, end }: TextRange): ReadingSpan => ({ start, end, text: text.slice(start, end) });

/** Null when nothing at all is known; `anchorEvent` is the event's id in the reading. */
export function readingTime(time: TimeSpan, anchorEvent: string | null): ReadingTime | null {
  if (isUndated(time) && time.edtf === null && time.expression === null) return null;
  const anchor = time.anchor === 'event' ? anchorEvent : time.anchor === 'publication' ? 'publication' : null;
  return {
    edtf: time.edtf,
    earliest: time.earliest === null ? null : formatIsoDay(time.earliest),
    latest: time.latest === null ? null : formatIsoDay(time.latest),
    approximate: time.approximate,
    ...(time.expression === null ? {} : { expression: time.expression }),
    ...(anchor === null ? {} : { anchor }),
    ...(time.basis === null ? {} : { basis: time.basis }),
  };
}

/** The reading: the JSON form `reading/1` in which one article's findings are printed and exchanged. */
import type { FlagKind } from '#shared/model/flag.ts';
import type { PloverType } from '#shared/model/plover.ts';
import type { ActorKind, EventStatus, LinkKind, RelationStatus } from '#shared/model/vocabulary.ts';
import type { ReadingMention, ReadingParticipant, ReadingSpan, ReadingTime } from './reading-parts.ts';

/** Keys are in snake case as the form has them; dates are ISO 8601 days, spans UTF-16 code units. */
export interface Reading {
  readonly format: 'reading/1';
  readonly article: {
    readonly title: string;
    /** Null only where no publication day is known. */
    readonly published: string | null;
    readonly text_sha256: string;
    readonly length: number;
    readonly language?: string;
  };
  readonly extractor: string;
  readonly actors: readonly (Item & {
    readonly name: string;
    readonly type: ActorKind;
    readonly aliases: readonly string[];
    readonly attributes: Readonly<Record<string, string>>;
    readonly mentions: readonly ReadingMention[];
  })[];
  readonly places: readonly (Item & {
    readonly name: string;
    readonly kind: string;
    readonly aliases: readonly string[];
    readonly mentions: readonly ReadingMention[];
  })[];
  readonly events: readonly ReadingEvent[];
  readonly relations: readonly ReadingRelation[];
  readonly links: readonly {
    readonly from_event: string;
    readonly to_event: string;
    readonly kind: LinkKind;
    readonly evidence: readonly ReadingSpan[];
    readonly confidence?: number;
  }[];
  readonly flags: readonly {
    readonly kind: FlagKind;
    readonly note: string;
    readonly evidence: readonly ReadingSpan[];
  }[];
  /** Every time expression; left out where only the case's records are known. */
  readonly times?: readonly (ReadingSpan & {
    readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
    /** TIMEX3 value. */
    readonly value: string;
    readonly edtf: string | null;
  })[];
  /** Every word that names an event; left out likewise. */
  readonly event_mentions?: readonly (ReadingSpan & {
    readonly status: EventStatus;
    readonly type?: PloverType;
    readonly event_id?: string;
  })[];
}

interface Item {
  readonly id: string;
  readonly confidence?: number;
  readonly rule?: string;
}

export interface ReadingEvent extends Item {
  readonly title: string;
  readonly type: PloverType;
  readonly subtype?: string;
  readonly status: EventStatus;
  readonly time: ReadingTime | null;
  readonly place_ids: readonly string[];
  readonly participants: readonly ReadingParticipant[];
  readonly claimant: { readonly kind: 'narrator' } | { readonly kind: 'actor'; readonly actor_id: string };
  readonly evidence: readonly ReadingSpan[];
  readonly trigger?: ReadingSpan;
}

export interface ReadingRelation extends Item {
  readonly subject_id: string;
  readonly predicate: string;
  readonly family: string;
  readonly object_id: string;
  readonly directed: boolean;
  readonly status: RelationStatus;
  readonly time: ReadingTime | null;
  readonly evidence: readonly ReadingSpan[];
}

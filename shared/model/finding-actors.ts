/** The extractor's actors, places and their mentions; ids (`a1`, `p1`) are local to one article. */
import type { TextRange } from '../lib/text-range.ts';
import type { MentionKind, PlaceKind } from './actor.ts';
import type { Provenance } from './review.ts';
import type { ActorKind } from './vocabulary.ts';

export interface MentionFinding extends TextRange {
  readonly kind: MentionKind;
}

export interface ActorFinding extends Provenance {
  readonly id: string;
  /** The fullest useful name that the text gives. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names and descriptions, without duplicates, in order of first use. */
  readonly aliases: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** In text order; never empty. */
  readonly mentions: readonly MentionFinding[];
}

export interface PlaceFinding extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionFinding[];
}

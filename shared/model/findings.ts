/**
 * What the extractor says of one article: plain data, offsets in UTF-16 code units of the text as given.
 * The JSON that `throughline read` prints is made from it, and so are the rows of the case file.
 */
import type { TextRange } from '../lib/text-range.ts';
import type { ActorFinding, PlaceFinding } from './finding-actors.ts';
import type { EventFinding, EventMentionFinding, TimeFinding } from './finding-events.ts';
import type { FlagKind } from './flag.ts';
import type { Provenance } from './review.ts';
import type { TimeSpan } from './time-span.ts';
import type { LinkKind, RelationStatus, SentenceKind } from './vocabulary.ts';

export interface SentenceFinding extends TextRange {
  readonly kind: SentenceKind;
}

export interface RelationFinding extends Provenance {
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: string;
  /** The coarse kind of the predicate, e.g. `head-of`, `attack`, `aid`. */
  readonly family: string;
  readonly objectId: string;
  readonly directed: boolean;
  readonly status: RelationStatus;
  readonly time: TimeSpan;
  readonly evidence: readonly TextRange[];
}

export interface LinkFinding extends Provenance {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  readonly evidence: readonly TextRange[];
}

export interface FlagFinding extends Provenance {
  readonly kind: FlagKind;
  readonly note: string;
  readonly evidence: readonly TextRange[];
}

export interface Findings {
  /** The extractor's version, e.g. `1.0.0`. */
  readonly extractor: string;
  /** ISO 639-1 code of the text's language, or `und`. */
  readonly language: string;
  /** The article's title as found in the text or given; empty when there is none. */
  readonly title: string;
  readonly sentences: readonly SentenceFinding[];
  readonly actors: readonly ActorFinding[];
  readonly places: readonly PlaceFinding[];
  readonly times: readonly TimeFinding[];
  /** The article's main event first. */
  readonly events: readonly EventFinding[];
  readonly eventMentions: readonly EventMentionFinding[];
  readonly relations: readonly RelationFinding[];
  readonly links: readonly LinkFinding[];
  readonly flags: readonly FlagFinding[];
}

/** Relations between entities before they are given out: from offices and owners, and from events. */
import type { TextRange } from '#shared/lib/text-range.ts';
import type { RelationStatus } from '#shared/model/vocabulary.ts';

export interface DraftRelation {
  readonly subject: number;
  readonly predicate: string;
  readonly family: string;
  readonly object: number;
  readonly directed: boolean;
  readonly status: RelationStatus;
  /** Position of the event that it comes from; null for offices and memberships. */
  readonly event: number | null;
  readonly evidence: readonly TextRange[];
  readonly rule: string;
  readonly confidence: number;
}

/** Relations, links and flags as rows, and relations read whole. */
import type { EventLink } from '#shared/model/event.ts';
import type { ActorId, ArticleId, EventId, RelationId } from '#shared/model/ids.ts';
import type { Relation } from '#shared/model/relation.ts';
import type { Author, ReviewState } from '#shared/model/review.ts';
import type { LinkKind, RelationStatus } from '#shared/model/vocabulary.ts';
import type { Connection } from './connection.ts';
import { evidenceOfItems } from './evidence.ts';
import { type TimeRow, timeOf } from './time-columns.ts';

interface ReviewRow {
  readonly article_id: ArticleId;
  readonly origin: Author;
  readonly confidence: number;
  readonly rule: string;
  readonly review: ReviewState;
}

export interface RelationRow extends TimeRow, ReviewRow {
  readonly id: RelationId;
  readonly subject_id: ActorId;
  readonly predicate: string;
  readonly family: string;
  readonly object_id: ActorId;
  readonly directed: number;
  readonly status: RelationStatus;
  readonly edited: string;
}

export interface LinkRow extends ReviewRow {
  readonly id: number;
  readonly from_id: EventId;
  readonly to_id: EventId;
  readonly kind: LinkKind;
}

/** Whole relations for rows, in the rows' order. */
export function relationsOfRows(connection: Connection, rows: readonly RelationRow[]): readonly Relation[] {
  const evidence = evidenceOfItems(
    connection,
    'relation',
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject_id,
    predicate: row.predicate,
    family: row.family,
    object: row.object_id,
    directed: row.directed !== 0,
    status: row.status,
    time: timeOf(row),
    evidence: [...(evidence.get(row.id) ?? [])],
    origin: row.origin,
    confidence: row.confidence,
    review: row.review,
  }));
}

export const relationRow = (connection: Connection, id: number): RelationRow | null =>
  connection.get<RelationRow>('SELECT * FROM relation WHERE id = ?', id) ?? null;

export const linkOfRow = (row: LinkRow): EventLink => ({
  id: row.id,
  from: row.from_id,
  to: row.to_id,
  kind: row.kind,
  confidence: row.confidence,
  review: row.review,
});

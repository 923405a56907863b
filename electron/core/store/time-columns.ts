/** The time columns of events and relations as a TimeSpan and back. */
import type { EventId } from '#shared/model/ids.ts';
import type { TimeSpan } from '#shared/model/time-span.ts';

export interface TimeRow {
  readonly edtf: string | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly approximate: number;
  readonly expression: string | null;
  readonly anchor: TimeSpan['anchor'];
  readonly anchor_event: EventId | null;
  readonly basis: string | null;
}

export const timeOf = (row: TimeRow): TimeSpan => ({
  edtf: row.edtf,
  earliest: row.earliest,
  latest: row.latest,
  approximate: row.approximate !== 0,
  expression: row.expression,
  anchor: row.anchor,
  basis: row.basis,
});

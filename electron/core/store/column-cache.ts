/** The case as packed columns: kept in the file once they were worked out of a large case, as long as nothing has changed (ST-15). */
import { pack } from '#shared/columns/pack.ts';
import { tied } from '#shared/network/communities-in.ts';
import { readColumns } from './case-columns.ts';
import type { Connection } from './connection.ts';

/** Of the packed columns; a change of their form makes the kept ones worthless. */
const FORMAT = 5;

const NEWEST = 'SELECT coalesce(max(id), 0) AS id FROM change_set';
const KEPT = 'SELECT bytes FROM column_cache WHERE change_set_id = ? AND format = ?';
const KEEP = `INSERT INTO column_cache (id, change_set_id, format, bytes) VALUES (1, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET change_set_id = excluded.change_set_id, format = excluded.format, bytes = excluded.bytes`;

export interface PackedColumns {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly changeSetId: number;
}

/** Zero before the first one. */
export const newestChangeSet = (connection: Connection): number =>
  connection.get<{ readonly id: number }>(NEWEST)?.id ?? 0;

/** Null where they stand for another state of the case, or none are kept. */
export function keptColumns(connection: Connection): Uint8Array<ArrayBuffer> | null {
  const kept = connection.get<{ readonly bytes: Buffer }>(KEPT, newestChangeSet(connection), FORMAT);
  return kept ? (kept.bytes as Buffer<ArrayBuffer>) : null;
}

/** Worked out of the rows. */
export function packedColumns(connection: Connection): PackedColumns {
  const changeSetId = newestChangeSet(connection);
  const columns = readColumns(connection);
  return { bytes: pack(tied(columns)), changeSetId };
}

export function keepColumns(connection: Connection, { bytes, changeSetId }: PackedColumns): void {
  const { buffer, byteOffset, byteLength } = bytes;
  connection.run(KEEP, changeSetId, FORMAT, Buffer.from(buffer, byteOffset, byteLength));
}

/** Change-sets in the case file: saved with the rows that they describe, and read back for undo and redo. */
import type { Change } from '#shared/changes/change.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { Author } from '#shared/model/review.ts';
import { decodeRun, encodeRun, runsOf } from './change-codec.ts';
import type { Connection } from './connection.ts';
import { readRow } from './row-sql.ts';
import { tableInfo } from './tables.ts';

export interface ChangeSetHeader {
  readonly label: string;
  readonly subject: string;
  readonly author: Author;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** The change-set that this one takes back, and the edit at the end of that chain; null for an edit. */
  readonly chain: { readonly reverses: number; readonly edit: number } | null;
  readonly schemaVersion: number;
}

const INSERT_SET = `INSERT INTO change_set (label, subject, author, at, reverses, edit, state, "rows", schema_version)
  VALUES (?, ?, ?, ?, ?, ?, 'done', ?, ?)`;
const INSERT_RUN = `INSERT INTO change (change_set_id, ord, operation, table_name, "rows", data) VALUES (?, ?, ?, ?, ?, ?)`;
const DROP_UNDONE = `UPDATE change_set SET state = 'dropped' WHERE state = 'undone' AND edit IS NULL`;
const FLIP = `UPDATE change_set SET state = CASE state WHEN 'done' THEN 'undone' ELSE 'done' END WHERE id = ?`;

/** Saves a squashed list of changes inside the caller's transaction and returns the set's id. */
export function saveChangeSet(
  connection: Connection,
  header: ChangeSetHeader,
  changes: readonly Change[],
): number {
  const { label, subject, author, at, chain, schemaVersion } = header;
  if (chain) connection.run(FLIP, chain.edit);
  else connection.run(DROP_UNDONE);
  const links = [chain?.reverses ?? null, chain?.edit ?? null] as const;
  const { id } = connection.run(
    INSERT_SET,
    label,
    subject,
    author,
    at,
    ...links,
    changes.length,
    schemaVersion,
  );
  runsOf(changes).forEach((run, ord) => {
    connection.run(INSERT_RUN, id, ord, run.kind, run.table, run.changes.length, encodeRun(run));
  });
  return id;
}

interface StoredChange {
  readonly operation: Change['kind'];
  readonly table_name: string;
  readonly data: Buffer;
}

/**
 * The changes of a set. Rows of inserts are read where they stand, which holds for the set that undo or redo takes
 * next (CH-9); throws `conflict` when one is missing.
 */
export function loadChanges(connection: Connection, changeSetId: number): readonly Change[] {
  const sql = 'SELECT operation, table_name, data FROM change WHERE change_set_id = ? ORDER BY ord';
  return connection.all<StoredChange>(sql, changeSetId).flatMap((stored) =>
    decodeRun({ kind: stored.operation, table: stored.table_name, data: stored.data }, (table, id) => {
      const row = readRow(connection, tableInfo(table), id);
      if (!row) throw new ContractError('conflict', 'The case has changed since this step.', { table });
      return row;
    }),
  );
}

export interface Reversible {
  /** The edit that undo or redo is about. */
  readonly edit: number;
  /** The newest set of its chain: what is to be reversed. */
  readonly reverses: number;
  readonly label: string;
  readonly subject: string;
}

const CHAIN_END = `SELECT e.id AS edit, e.label, e.subject,
    coalesce((SELECT max(c.id) FROM change_set c WHERE c.edit = e.id), e.id) AS reverses
  FROM change_set e WHERE e.edit IS NULL AND e.state = `;

/** CH-9: the newest edit that holds; null when there is none. */
export const nextUndo = (connection: Connection): Reversible | null =>
  connection.get<Reversible>(`${CHAIN_END} 'done' ORDER BY e.id DESC LIMIT 1`) ?? null;

/** CH-9: the oldest edit that is undone and can come again; null when there is none. */
export const nextRedo = (connection: Connection): Reversible | null =>
  connection.get<Reversible>(`${CHAIN_END} 'undone' ORDER BY e.id LIMIT 1`) ?? null;

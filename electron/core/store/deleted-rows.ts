/** What an analyst has deleted, from the audit trail. */
import type { Row } from '#shared/changes/change.ts';
import { decodeRun } from './change-codec.ts';
import type { Connection } from './connection.ts';

const DELETED = `SELECT c.table_name, c.data FROM change c JOIN change_set s ON s.id = c.change_set_id
  WHERE s.edit IS NULL AND s.state = 'done' AND s.author = 'analyst' AND c.operation = 'delete' ORDER BY c.id`;

/** Rows by table that an analyst has deleted in edits that hold. */
export function deletedRows(connection: Connection): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const { table_name: table, data } of connection.all<{ table_name: string; data: Buffer }>(DELETED)) {
    const list = rows.get(table) ?? [];
    for (const change of decodeRun({ kind: 'delete', table, data }, () => ({}))) {
      if (change.kind === 'delete') list.push(change.row);
    }
    rows.set(table, list);
  }
  return rows;
}

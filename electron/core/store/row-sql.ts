/** The four statements a tracked table needs, made once from its columns and prepared by the connection. */
import type { Row, Update } from '#shared/changes/change.ts';
import type { Connection } from './connection.ts';
import type { TableInfo } from './tables.ts';

const quoted = (name: string): string => `"${name}"`;

const inserts = new Map<string, string>();

export function insertSql(info: TableInfo): string {
  const known = inserts.get(info.name);
  if (known) return known;
  const names = info.columns.map((column) => quoted(column.name)).join(', ');
  const made = `INSERT INTO ${quoted(info.name)} (${names}) VALUES (${info.columns.map(() => '?').join(', ')})`;
  inserts.set(info.name, made);
  return made;
}

/** Returns the row's id: the given one, or a new one when `row.id` is null. Columns that `row` lacks get their default. */
export function insertRow(connection: Connection, info: TableInfo, row: Row): number {
  const values = info.columns.map(
    ({ name, encode }) => row[name] ?? (name in row ? null : encode(undefined)),
  );
  return connection.run(insertSql(info), ...values).id;
}

export function updateRow(connection: Connection, info: TableInfo, { id, after }: Update): void {
  const columns = info.columns.map((column) => column.name).filter((name) => name in after);
  const sets = columns.map((name) => `${quoted(name)} = ?`).join(', ');
  const sql = `UPDATE ${quoted(info.name)} SET ${sets} WHERE id = ?`;
  connection.run(sql, ...columns.map((name) => after[name] ?? null), id);
}

export const deleteRow = (connection: Connection, info: TableInfo, id: number): void => {
  connection.run(`DELETE FROM ${quoted(info.name)} WHERE id = ?`, id);
};

export const readRow = (connection: Connection, info: TableInfo, id: number): Row | undefined =>
  connection.get<Row>(`SELECT * FROM ${quoted(info.name)} WHERE id = ?`, id);

/** The rows of a table whose `column` holds `parent`; `where` is a further condition in SQL. */
export const readChildren = (
  connection: Connection,
  info: TableInfo,
  { column, parent, where }: { readonly column: string; readonly parent: number; readonly where: string },
): readonly (Row & { readonly id: number })[] =>
  connection.all(`SELECT * FROM ${quoted(info.name)} WHERE ${quoted(column)} = ?${where}`, parent);

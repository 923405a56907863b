/** Whole tracked rows as the schema's types have them, for readers that compare what is with what should be. */
import type { Row } from '#shared/changes/change.ts';
import { assert } from '#shared/lib/assert.ts';
import type { Connection } from './connection.ts';
import { type RowOf, type TableInfo, type TableName, tableInfo } from './tables.ts';

/** The columns come from the same schema as the type, so the row is what the type says. */
const decodeRow = <N extends TableName>(info: TableInfo, row: Row): RowOf<N> =>
  Object.fromEntries(
    info.columns.map(({ name, property, decode }) => [property, decode(row[name] ?? null)]),
  ) as RowOf<N>;

/** All rows of a table in which `column` (a property of the row) is `value`, by id. */
export const selectRows = <N extends TableName>(
  connection: Connection,
  name: N,
  where: { readonly column: keyof RowOf<N> & string; readonly values: readonly number[] },
): readonly RowOf<N>[] => {
  const info = tableInfo(name);
  const column = info.columns.find(({ property }) => property === where.column);
  assert(column, `no column ${where.column} in ${name}`);
  const sql = `SELECT * FROM "${name}" WHERE "${column.name}" IN (SELECT value FROM json_each(?)) ORDER BY id`;
  return connection.all<Row>(sql, JSON.stringify(where.values)).map((row) => decodeRow<N>(info, row));
};

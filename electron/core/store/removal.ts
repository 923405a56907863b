/** Everything that goes when a row goes, found before anything is written so that every row is reported. */
import type { Change, Delete, Row } from '#shared/changes/change.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { byNumber } from '#shared/lib/compare.ts';
import type { Connection } from './connection.ts';
import { readChildren, readRow } from './row-sql.ts';
import { type ChildInfo, type TableInfo, tableInfo } from './tables.ts';

/** The changes that remove a row: references set to null first, then the rows, children before parents. */
export function removalOf(connection: Connection, info: TableInfo, id: number): readonly Change[] {
  const row = readRow(connection, info, id);
  if (!row) throw new ContractError('not-found', `There is no ${info.name} ${id}.`);
  const going = new Map<string, Delete>();
  collect(connection, { kind: 'delete', table: info.name, id, row }, going);
  const rows = [...going.values()];
  const rank = (change: Delete): number => -tableInfo(change.table).rank;
  return [...rows.flatMap((gone) => loosen(connection, gone, going)), ...rows.sort(byNumber(rank))];
}

const keyOf = (table: string, id: number): string => `${table}:${id}`;

function collect(connection: Connection, root: Delete, going: Map<string, Delete>): void {
  const open = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    const key = keyOf(next.table, next.id);
    if (going.has(key)) continue;
    going.set(key, next);
    for (const child of tableInfo(next.table).children) {
      if (child.onDelete !== 'cascade') continue;
      for (const row of childRows(connection, child, next.id))
        open.push({ kind: 'delete', table: child.table, id: row.id, row });
    }
  }
}

const childRows = (connection: Connection, child: ChildInfo, parent: number) =>
  readChildren(connection, tableInfo(child.table), { column: child.column, parent, where: child.where });

/** Rows that stay but point at one that goes. */
function loosen(connection: Connection, gone: Delete, going: ReadonlyMap<string, Delete>): readonly Change[] {
  return tableInfo(gone.table).children.flatMap((child) => {
    if (child.onDelete !== 'set null') return [];
    return childRows(connection, child, gone.id)
      .filter((row) => !going.has(keyOf(child.table, row.id)))
      .map((row) => pointNowhere(child, row));
  });
}

const pointNowhere = (child: ChildInfo, row: Row & { readonly id: number }): Change => ({
  kind: 'update',
  table: child.table,
  id: row.id,
  before: { [child.column]: row[child.column] ?? null },
  after: { [child.column]: null },
});

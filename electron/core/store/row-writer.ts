/** The only way to change tracked rows: writes them and reports what became of each (shared/changes/SPEC.md). */
import { fits } from '#shared/changes/apply.ts';
import type { Change, Row, Value } from '#shared/changes/change.ts';
import { difference } from '#shared/changes/rows.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { byNumber } from '#shared/lib/compare.ts';
import type { Connection } from './connection.ts';
import { removalOf } from './removal.ts';
import { deleteRow, insertRow, readRow, updateRow } from './row-sql.ts';
import { type NewRowOf, type TableInfo, type TableName, tableInfo } from './tables.ts';

export interface RowWriter {
  readonly connection: Connection;
  /** Inserts a row and returns its id. */
  insert<N extends TableName>(table: N, values: NewRowOf<N>): number;
  /** Sets the given columns of a row; what is equal already is not reported. */
  update<N extends TableName>(table: N, id: number, values: Partial<NewRowOf<N>>): void;
  /** Removes a row with everything that has no life without it; references elsewhere become null. */
  remove(table: TableName, id: number): void;
  /** Carries out recorded changes, at most one a row; throws `conflict` before any effect when one does not fit. */
  apply(changes: readonly Change[]): void;
  /** What has been written so far, in order. */
  readonly changes: readonly Change[];
}

export function createRowWriter(connection: Connection): RowWriter {
  const changes: Change[] = [];
  const write = (change: Change): void => {
    const info = tableInfo(change.table);
    if (change.kind === 'insert') insertRow(connection, info, change.row);
    else if (change.kind === 'delete') deleteRow(connection, info, change.id);
    else updateRow(connection, info, change);
    changes.push(change);
  };
  return {
    connection,
    changes,
    insert: (table, values) => {
      const info = tableInfo(table);
      const row = encodeAll(info, values);
      const id = insertRow(connection, info, row);
      changes.push({ kind: 'insert', table: info.name, id, row: { ...row, id } });
      return id;
    },
    update: (table, id, values) => {
      const change = updateOf(connection, tableInfo(table), { id, values });
      if (change) write(change);
    },
    remove: (table, id) => {
      for (const change of removalOf(connection, tableInfo(table), id)) write(change);
    },
    apply: (list) => {
      for (const change of inWritingOrder(connection, list)) write(change);
    },
  };
}

function encodeAll(info: TableInfo, values: Readonly<Record<string, unknown>>): Row {
  const row: Record<string, Value> = {};
  for (const { name, property, encode } of info.columns) row[name] = encode(values[property]);
  return row;
}

function updateOf(
  connection: Connection,
  info: TableInfo,
  { id, values }: { readonly id: number; readonly values: Readonly<Record<string, unknown>> },
): Change | null {
  const present = readRow(connection, info, id);
  if (!present) throw new ContractError('not-found', `There is no ${info.name} ${id}.`);
  const after: Record<string, Value> = {};
  for (const { name, property, encode } of info.columns) {
    if (values[property] !== undefined) after[name] = encode(values[property]);
  }
  const changed = difference(present, after);
  return changed && { kind: 'update', table: info.name, id, ...changed };
}

const PHASE: Readonly<Record<Change['kind'], number>> = { update: 0, delete: 1, insert: 2 };

/** CH-7: updates, deletes (children first), inserts (parents first); all checked against the rows beforehand. */
function inWritingOrder(connection: Connection, changes: readonly Change[]): readonly Change[] {
  connection.db.pragma('defer_foreign_keys = ON');
  for (const change of changes) {
    if (!fits(change, readRow(connection, tableInfo(change.table), change.id)))
      throw new ContractError('conflict', 'The case has changed since this step.', { table: change.table });
  }
  const order = (change: Change): number => {
    const { rank } = tableInfo(change.table);
    return PHASE[change.kind] * 100 + (change.kind === 'delete' ? -rank : rank);
  };
  return [...changes].sort(byNumber(order));
}

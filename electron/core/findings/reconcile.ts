/** Makes the rows of a table what they should be, keeping those that are there already. */
import type { RowWriter } from '../store/row-writer.ts';
import type { NewRowOf, RowOf, TableName } from '../store/tables.ts';

interface Rows<N extends TableName> {
  readonly existing: readonly (RowOf<N> & { readonly id: number })[];
  readonly wanted: readonly NewRowOf<N>[];
  /** Rows with the same key are the same thing; several of one key are taken in order. */
  readonly keyOf: (row: RowOf<N> | NewRowOf<N>) => string;
}

/** Inserts what is missing, updates what differs, removes the rest. For rows that have no review of their own. */
export function reconcile<N extends TableName>(writer: RowWriter, table: N, rows: Rows<N>): void {
  const free = queues(rows.existing, rows.keyOf);
  for (const row of rows.wanted) {
    const present = free.get(rows.keyOf(row))?.shift();
    if (present) writer.update(table, present.id, row);
    else writer.insert(table, row);
  }
  for (const queue of free.values()) for (const row of queue) writer.remove(table, row.id);
}

/** Items by key, each key's in order, to be taken one by one. */
export function queues<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const queue = byKey.get(key);
    if (queue) queue.push(item);
    else byKey.set(key, [item]);
  }
  return byKey;
}

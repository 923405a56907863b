/** Numbers of records by their ids, and lists of ids looked up in them. */
import type { Lists } from './case-columns.ts';

/** By id a number of each record, `other` for ids between that there are none of. Ids are given in order, so it is about as long as the list. */
export function tableById<T extends { readonly id: number }>(
  records: readonly T[],
  numberOf: (record: T) => number,
  other: number,
): Int32Array {
  const highest = records.reduce((most, { id }) => Math.max(most, id), 0);
  const table = new Int32Array(highest + 1).fill(other);
  for (const record of records) table[record.id] = numberOf(record);
  return table;
}

/** The same lists with what a table has for each item, 0 beyond its end. A loop, not a callback: of a million items this is felt. */
export function mapped({ starts, items }: Lists, table: Int32Array | Uint8Array): Lists {
  const found = new Int32Array(items.length);
  for (let at = 0; at < found.length; at += 1) found[at] = table[items[at]!] ?? 0;
  return { starts, items: found };
}

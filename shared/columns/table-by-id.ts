/** Numbers of records by their ids. */

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

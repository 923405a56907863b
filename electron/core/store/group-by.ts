/** Rows gathered by a key, each turned into what its reader wants. */

export function groupBy<R, K, V>(
  rows: readonly R[],
  keyOf: (row: R) => K,
  toValue: (row: R) => V,
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(toValue(row));
    else groups.set(key, [toValue(row)]);
  }
  return groups;
}

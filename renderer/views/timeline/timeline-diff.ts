/** Brings a vis DataSet to a wanted state with the fewest changes. */
import type { DataSet } from 'vis-data/esnext';

interface Row {
  id?: string | number | undefined;
}

/** Rows that are equal field by field are left alone: a touched row is measured and drawn again. */
export function applyRows<T extends Row>(set: DataSet<T>, wanted: readonly T[]): void {
  const ids = new Set(wanted.map((row) => row.id));
  const gone = set.getIds().filter((id) => !ids.has(id));
  const changed = wanted.filter((row) => {
    const before = row.id === undefined ? null : set.get(row.id);
    return !before || !sameRow(before, row);
  });
  if (gone.length > 0) set.remove(gone);
  if (changed.length > 0) set.update(changed as never[]);
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);

function sameRow(before: object, after: object): boolean {
  const old = new Map(Object.entries(before));
  return Object.entries(after).every(
    ([key, value]) => key === 'event' || plain(old.get(key)) === plain(value),
  );
}

/** Comparing rows column by column. */
import type { Row, Value } from './change.ts';

const columnOf = (row: Row, column: string): Value => row[column] ?? null;

export const sameRow = (a: Row, b: Row): boolean => {
  const columns = Object.keys(a);
  return (
    columns.length === Object.keys(b).length && columns.every((column) => columnOf(a, column) === b[column])
  );
};

/** Whether `row` has every value of `part`. */
export const hasValues = (row: Row, part: Row): boolean =>
  Object.keys(part).every((column) => columnOf(row, column) === columnOf(part, column));

/** The columns of `after` that differ from `before`, on both sides; null when none does. */
export function difference(before: Row, after: Row): { readonly before: Row; readonly after: Row } | null {
  const columns = Object.keys(after).filter((column) => columnOf(before, column) !== columnOf(after, column));
  if (columns.length === 0) return null;
  const pick = (row: Row): Row =>
    Object.fromEntries(columns.map((column) => [column, columnOf(row, column)]));
  return { before: pick(before), after: pick(after) };
}

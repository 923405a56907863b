/** Rows as a table for a terminal: columns as wide as their widest cell, control characters made harmless. */

const MAX_CELL = 60;

/** Line ends and terminal escapes in a name must not reach the terminal. */
const plain = (cell: string): string => cell.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');

const clip = (cell: string): string => (cell.length > MAX_CELL ? `${cell.slice(0, MAX_CELL - 1)}…` : cell);

/** A heading line and one line a row; the last column is neither clipped nor padded. */
export function tableLines(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const last = heading.length - 1;
  const cells = [heading, ...rows].map((row) =>
    row.map((cell, column) => (column === last ? plain(cell) : clip(plain(cell)))),
  );
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === last ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

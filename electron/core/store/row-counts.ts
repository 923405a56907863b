/** Rows a table, to see whether a backup is whole and whether a migration lost anything. */
import type Database from 'better-sqlite3';

export type RowCounts = Readonly<Record<string, number>>;

/** Of every ordinary table; SQLite's own and the inner tables of the full-text index are left out. */
export function countRows(db: Database.Database): RowCounts {
  const names = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'`,
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names.map((name) => [name, Number(db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]),
  );
}

/** The first table of `before` whose number of rows is not as declared in `after`; null when all are. */
export function unexpectedCount(
  before: RowCounts,
  after: RowCounts,
  declared: Readonly<Record<string, number>>,
): string | null {
  const wrong = Object.entries(before).find(([name, count]) => after[name] !== count + (declared[name] ?? 0));
  return wrong ? wrong[0] : null;
}

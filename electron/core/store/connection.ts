/** One open SQLite connection: raw prepared statements for hot paths, Drizzle for the rest. */
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';

type Parameter = string | number | null | Buffer;

export interface Connection {
  readonly db: Database.Database;
  readonly orm: BetterSQLite3Database;
  /** All rows; the statement is prepared once for each SQL text. */
  all<R>(sql: string, ...parameters: readonly Parameter[]): readonly R[];
  get<R>(sql: string, ...parameters: readonly Parameter[]): R | undefined;
  /** Rows one by one as tuples, for reading whole tables; nothing may be written before the last one has come. */
  rows<R>(sql: string, ...parameters: readonly Parameter[]): Iterable<R>;
  run(sql: string, ...parameters: readonly Parameter[]): { readonly id: number; readonly changes: number };
}

export interface ConnectOptions {
  readonly readOnly: boolean;
  /** How long a statement waits for another program's lock. */
  readonly busyMilliseconds: number;
}

/** Opens a file (or `:memory:`); throws better-sqlite3's errors, see errors.ts. */
export function connect(path: string, options: ConnectOptions): Connection {
  const db = new Database(path, { readonly: options.readOnly, timeout: options.busyMilliseconds });
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = db.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    db,
    orm: drizzle(db),
    all: <R>(sql: string, ...parameters: readonly Parameter[]) => statement(sql).all(...parameters) as R[],
    get: <R>(sql: string, ...parameters: readonly Parameter[]) =>
      statement(sql).get(...parameters) as R | undefined,
    // A statement that gives tuples is not one that gives objects; whole tables are read seldom enough to prepare it anew.
    *rows<R>(sql: string, ...parameters: readonly Parameter[]) {
      yield* db
        .prepare(sql)
        .raw()
        .iterate(...parameters) as IterableIterator<R>;
    },
    run: (sql, ...parameters) => {
      const { lastInsertRowid, changes } = statement(sql).run(...parameters);
      return { id: Number(lastInsertRowid), changes };
    },
  };
}

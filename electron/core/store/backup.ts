/** Copies of a case file that are known to be whole: written by SQLite's backup, synced, opened and counted. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { checkIntegrity } from './pragmas.ts';
import { countRows, type RowCounts } from './row-counts.ts';

/** Writes the case to `target`, which appears only once it is whole, and returns the rows of the copy. */
export async function backUp(db: Database.Database, target: string): Promise<RowCounts> {
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  await db.backup(partial);
  const counts = withDatabase(partial, { readonly: false }, (copy) => {
    // A copy of a WAL file is one too: as a plain file it can be read without leaving others beside it.
    copy.pragma('journal_mode = DELETE');
    checkIntegrity(copy, 'quick');
    return countRows(copy);
  });
  syncFile(partial);
  renameSync(partial, target);
  return counts;
}

export function withDatabase<T>(
  path: string,
  options: Database.Options,
  look: (db: Database.Database) => T,
): T {
  const db = new Database(path, options);
  try {
    return look(db);
  } finally {
    db.close();
  }
}

/** Waits until the file is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Of the names of its backups: tells two cases of the same name apart in one folder of backups. */
export const prefixOf = (casePath: string): string => {
  const digest = createHash('sha256').update(resolve(casePath)).digest('hex').slice(0, 8);
  return `${basename(casePath, extname(casePath))}-${digest}-`;
};

export const migrationBackupPath = (folder: string, casePath: string, version: number): string =>
  join(folder, `${prefixOf(casePath)}pre-v${version}.db`);

/** Copies of a case file that are known to be whole: written by SQLite's backup, synced, opened and counted. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { expiredBackups, stampOf } from './backup-rotation.ts';
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

function withDatabase<T>(path: string, options: Database.Options, look: (db: Database.Database) => T): T {
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

/** Tells two cases of the same name apart in one folder of backups. */
const prefixOf = (casePath: string): string => {
  const digest = createHash('sha256').update(resolve(casePath)).digest('hex').slice(0, 8);
  return `${basename(casePath, extname(casePath))}-${digest}-`;
};

export const migrationBackupPath = (folder: string, casePath: string, version: number): string =>
  join(folder, `${prefixOf(casePath)}pre-v${version}.db`);

/** One more backup in `folder`, and those removed that the rotation no longer keeps; none when nothing has changed. */
export async function backUpAtStart(
  db: Database.Database,
  options: { readonly folder: string; readonly casePath: string; readonly now: number },
): Promise<void> {
  const { folder, now } = options;
  mkdirSync(folder, { recursive: true });
  const prefix = prefixOf(options.casePath);
  const pathOf = (stamp: string): string => join(folder, `${prefix}${stamp}.db`);
  const newest = stampsIn(folder, prefix).at(-1);
  if (newest && withDatabase(pathOf(newest), { readonly: true }, lastChange) === lastChange(db)) return;
  await backUp(db, pathOf(stampOf(now)));
  for (const stamp of expiredBackups(stampsIn(folder, prefix))) rmSync(pathOf(stamp));
}

/** The path of the last backup at a start of this case; null when there is none. */
export function newestBackup(folder: string | null, casePath: string): string | null {
  if (folder === null || !existsSync(folder)) return null;
  const prefix = prefixOf(casePath);
  const newest = stampsIn(folder, prefix).at(-1);
  return newest === undefined ? null : join(folder, `${prefix}${newest}.db`);
}

/** Every correction has a change-set: two files of one case with the same last one differ at most in how the graph lies. */
const lastChange = (db: Database.Database): unknown =>
  db.prepare('SELECT max(id) FROM change_set').pluck().get();

const stampsIn = (folder: string, prefix: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && /^\d{8}-\d{6}\.db$/.test(name.slice(prefix.length)))
    .map((name) => name.slice(prefix.length, -'.db'.length))
    .sort();

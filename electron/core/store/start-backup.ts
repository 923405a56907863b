/** The backups that are made when a case is opened: whether there is anything new, one more of them, which to keep. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { backUp, prefixOf, withDatabase } from './backup.ts';
import { expiredBackups, stampOf } from './backup-rotation.ts';
import { BUSY_MILLISECONDS } from './pragmas.ts';

export interface StartBackup {
  readonly databasePath: string;
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** False when nothing has changed since the newest backup at a start. Makes the folder. */
export function needsBackup(db: Database.Database, { databasePath, folder }: StartBackup): boolean {
  mkdirSync(folder, { recursive: true });
  const newest = newestBackup(folder, databasePath);
  return newest === null || withDatabase(newest, { readonly: true }, lastChange) !== lastChange(db);
}

/**
 * One more backup in `folder`, over a connection of its own, and those removed that the rotation no longer keeps. The copy
 * is of one moment: with WAL a reading transaction holds it, so that no change makes SQLite begin anew.
 */
export async function backUpAtStart({ databasePath, folder, now }: StartBackup): Promise<void> {
  const prefix = prefixOf(databasePath);
  const pathOf = (stamp: string): string => join(folder, `${prefix}${stamp}.db`);
  const db = new Database(databasePath, { readonly: true, timeout: BUSY_MILLISECONDS });
  try {
    const isWal = db.pragma('journal_mode', { simple: true }) === 'wal';
    if (isWal) db.exec('BEGIN; SELECT 1 FROM sqlite_schema');
    await backUp(db, pathOf(stampOf(now)));
    if (isWal) db.exec('COMMIT');
  } finally {
    db.close();
  }
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

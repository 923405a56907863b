/** A damaged case file: the failure that names its newest backup, and the backup put in its place. */
import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ContractError } from '#shared/contract/errors.ts';
import { syncFile } from './backup.ts';
import { storeFailure } from './errors.ts';
import { newestBackup } from './start-backup.ts';

interface Place {
  readonly databasePath: string;
  readonly backups: string | null;
}

/**
 * The failure to report for an error of opening. `case-corrupt` gets the newest backup in its words and its path in
 * `details.backup`; a file that is no database any more counts as damaged when there is a backup of it.
 */
export function openingFailure(error: unknown, place: Place): unknown {
  const failure = storeFailure(error);
  const backup = newestBackup(place.backups, place.databasePath);
  if (failure === null || backup === null) return error;
  const { code, details = {} } = failure.failure;
  const isDamaged = code === 'case-corrupt' || details.sqlite === 'SQLITE_NOTADB';
  return isDamaged ? damaged(backup, details) : error;
}

const damaged = (backup: string, details: object): ContractError =>
  new ContractError('case-corrupt', `The case file is damaged. Its newest backup is ${basename(backup)}.`, {
    ...details,
    backup,
  });

/** A file without a byte would pass for a new case; one that has backups has been one, and was cut off. */
export function refuseEmptied({ databasePath, backups }: Place): void {
  if (statSync(databasePath, { throwIfNoEntry: false })?.size !== 0) return;
  const backup = newestBackup(backups, databasePath);
  if (backup !== null) throw damaged(backup, {});
}

/** Puts the newest backup in place of the file; throws `not-found` when there is none. */
export function restoreNewest({ databasePath, backups }: Place): void {
  const backup = newestBackup(backups, databasePath);
  if (backup === null) throw new ContractError('not-found', 'There is no backup of this case.');
  putBack(databasePath, backup);
}

/** Moves the file aside and puts the backup in its place; returns where the old file is kept now. */
export function putBack(path: string, backup: string): string {
  const partial = `${path}.restored`;
  copyFileSync(backup, partial);
  syncFile(partial);
  const kept = freeName(path);
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(path + ending)) renameSync(path + ending, kept + ending);
  }
  try {
    renameSync(partial, path);
  } catch (error) {
    renameSync(kept, path);
    rmSync(partial, { force: true });
    throw error;
  }
  return kept;
}

/** `CASE.broken`, or the first of `CASE.broken-2`, … that is free. */
function freeName(path: string): string {
  const name = (count: number): string => `${path}.broken${count === 1 ? '' : `-${count}`}`;
  let count = 1;
  while (existsSync(name(count))) count += 1;
  return name(count);
}

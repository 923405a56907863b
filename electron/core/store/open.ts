/** Opens a case file: whose it is, which version, upgrade, settings, check after an unclean end, backup. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CaseSummary } from '#shared/contract/cases.ts';
import type { Logger } from '../core.ts';
import { type Connection, connect } from './connection.ts';
import { openingFailure, refuseEmptied, restoreNewest } from './damage.ts';
import type { FileJobs } from './file-jobs.ts';
import { runMigrations, upgradeFile } from './migrate.ts';
import { type Migration, readMigrations } from './migrations.ts';
import { applySettings, BUSY_MILLISECONDS, checkIntegrity, readIdentity } from './pragmas.ts';
import { needsBackup } from './start-backup.ts';

export type ReadOnlyReason = CaseSummary['readOnly'];

export interface CaseFile {
  readonly connection: Connection;
  readonly readOnly: ReadOnlyReason;
  /** Of the file: the number of migrations that it has seen. */
  readonly schemaVersion: number;
  /** Waits for the backup at start, then closes the file; safe to call twice. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly databasePath: string;
  readonly resources: string;
  readonly backups: string | null;
  readonly clock: () => number;
  readonly log: Logger;
  /** Writes the backup at start. */
  readonly fileWork: Pick<FileJobs, 'backUpAtStart'>;
  /** Puts the newest backup in place of the file first. */
  readonly restoreBackup?: boolean;
}

const MEMORY = ':memory:';

/**
 * Throws a ContractError (`not-a-case`, `case-corrupt`, `busy`, `disk-full`, `file-error`) or SQLite's own error; the
 * failure of a damaged file names its newest backup.
 */
export async function openCaseFile(options: OpenOptions): Promise<CaseFile> {
  const migrations = readMigrations(options.resources);
  if (options.databasePath === MEMORY) return openInMemory(migrations);
  try {
    if (options.restoreBackup) restoreNewest(options);
    refuseEmptied(options);
    return await openOnDisk(options, migrations);
  } catch (error) {
    throw openingFailure(error, options);
  }
}

async function openOnDisk(options: OpenOptions, migrations: readonly Migration[]): Promise<CaseFile> {
  const { databasePath: path } = options;
  const unclean = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
  const readOnly = await prepareFile(path, migrations, options);
  const connection = connect(path, { readOnly: readOnly !== null, busyMilliseconds: BUSY_MILLISECONDS });
  try {
    applySettings(connection.db, readOnly !== null);
    if (unclean) checkAfterUncleanEnd(connection, options.log);
    const backup = readOnly === null ? startBackup(connection, options) : Promise.resolve();
    return caseFile(connection, readOnly, backup);
  } catch (error) {
    connection.db.close();
    throw error;
  }
}

function openInMemory(migrations: readonly Migration[]): CaseFile {
  const connection = connect(MEMORY, { readOnly: false, busyMilliseconds: 0 });
  runMigrations(connection.db, migrations);
  applySettings(connection.db, false);
  return caseFile(connection, null, Promise.resolve());
}

/** Upgrades the file when it is older; says why it may only be read, if so. */
async function prepareFile(
  path: string,
  migrations: readonly Migration[],
  { backups }: OpenOptions,
): Promise<ReadOnlyReason> {
  const writable = mayWrite(path);
  const { db } = connect(path, { readOnly: !writable, busyMilliseconds: BUSY_MILLISECONDS });
  try {
    const { isNew, version } = readIdentity(db);
    if (version > migrations.length) return 'newer-version';
    if (!writable) return 'no-permission';
    if (isNew || version < migrations.length) await upgradeFile(db, { path, migrations, backups });
    return null;
  } finally {
    db.close();
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
    return true;
  } catch {
    return !existsSync(path);
  }
}

function checkAfterUncleanEnd(connection: Connection, log: Logger): void {
  checkIntegrity(connection.db, 'quick');
  log.info('case-recovered');
}

/** Runs beside the first queries; its failure is logged, because it must not keep anybody from working. */
async function startBackup(connection: Connection, options: OpenOptions): Promise<void> {
  const { backups: folder, databasePath, fileWork } = options;
  if (folder === null) return;
  const backup = { databasePath, folder, now: options.clock() };
  try {
    if (needsBackup(connection.db, backup)) await fileWork.backUpAtStart(backup);
  } catch (error) {
    options.log.error('backup-failed', { error: error instanceof Error ? error.name : 'unknown' });
  }
}

function caseFile(connection: Connection, readOnly: ReadOnlyReason, backup: Promise<void>): CaseFile {
  return {
    connection,
    readOnly,
    schemaVersion: readIdentity(connection.db).version,
    close: async () => {
      await backup;
      connection.db.close();
    },
  };
}

/** Brings a case file to today's schema by the procedure of reliability.md §6: whole afterwards, or as it was. */
import { mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { migrationReviews } from '#drizzle/reviews.ts';
import { ContractError } from '#shared/contract/errors.ts';
import { backUp, migrationBackupPath } from './backup.ts';
import { putBack } from './damage.ts';
import type { Migration } from './migrations.ts';
import { APPLICATION_ID, checkIntegrity, readIdentity } from './pragmas.ts';
import { countRows, type RowCounts, unexpectedCount } from './row-counts.ts';

const SPACE_FACTOR = 2.5;

/** Runs what `db` lacks in one transaction, with its checks; throws and leaves no trace when one fails. */
export function runMigrations(db: Database.Database, migrations: readonly Migration[]): void {
  // A rebuilt table would take its children along; inside a transaction this setting has no effect.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      const { isNew, version } = readIdentity(db);
      if (isNew) db.pragma(`application_id = ${APPLICATION_ID}`);
      for (const migration of migrations.slice(version)) runOne(db, migration);
      checkForeignKeys(db);
      checkIntegrity(db, 'full');
      db.pragma(`user_version = ${migrations.length}`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function runOne(db: Database.Database, migration: Migration): void {
  const before = countRows(db);
  for (const statement of migration.statements) db.exec(statement);
  recordMigration(db, migration);
  const review = migrationReviews[migration.tag];
  const kept = Object.fromEntries(
    Object.entries(before).filter(([name]) => name !== JOURNAL && !isGone(db, name, review?.drops ?? [])),
  );
  const table = unexpectedCount(kept, countRows(db), review?.rows ?? {});
  if (table)
    throw new ContractError('case-corrupt', 'An upgrade of the case would lose rows.', {
      table,
      migration: migration.tag,
    });
}

const isGone = (db: Database.Database, name: string, drops: readonly string[]): boolean =>
  drops.includes(name) && !db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name);

const JOURNAL = '__drizzle_migrations';

/** The same record that Drizzle's own migrator keeps, so that its tools know the file too. */
function recordMigration(db: Database.Database, migration: Migration): void {
  db.exec(
    `CREATE TABLE IF NOT EXISTS ${JOURNAL} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`,
  );
  db.prepare(`INSERT INTO ${JOURNAL} (hash, created_at) VALUES (?, ?)`).run(migration.hash, migration.made);
}

function checkForeignKeys(db: Database.Database): void {
  const faults = db.prepare('PRAGMA foreign_key_check').all();
  if (faults.length > 0)
    throw new ContractError('case-corrupt', 'An upgrade of the case would break its references.', {
      faults: faults.length,
    });
}

export interface UpgradeOptions {
  readonly path: string;
  readonly migrations: readonly Migration[];
  /** Where the backup goes; null makes none. */
  readonly backups: string | null;
}

/**
 * Upgrades a file under the exclusive lock of `db`, which it closes. On failure the broken file is kept aside and
 * the backup put in its place; the failure's details name both.
 */
export async function upgradeFile(db: Database.Database, options: UpgradeOptions): Promise<void> {
  let backup: string | null = null;
  try {
    takeExclusiveLock(db);
    const { isNew, version } = readIdentity(db);
    if (!isNew) checkIntegrity(db, 'full');
    if (!isNew && version < options.migrations.length) backup = await backUpBefore(db, version, options);
    runMigrations(db, options.migrations);
  } catch (error) {
    db.close();
    throw backup ? restore(options.path, backup, error) : error;
  }
  db.close();
}

/** Held until the connection closes; fails with `busy` while another program has the file open. */
function takeExclusiveLock(db: Database.Database): void {
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec('BEGIN EXCLUSIVE; COMMIT');
}

async function backUpBefore(
  db: Database.Database,
  version: number,
  { path, backups }: UpgradeOptions,
): Promise<string | null> {
  if (backups === null) return null;
  mkdirSync(backups, { recursive: true });
  refuseWithoutSpace(path, backups);
  const target = migrationBackupPath(backups, path, version);
  const copied: RowCounts = await backUp(db, target);
  const table = unexpectedCount(countRows(db), copied, {});
  if (table) throw new ContractError('file-error', 'The backup of the case is not whole.', { table });
  return target;
}

function refuseWithoutSpace(path: string, backups: string): void {
  const needed = Math.ceil(statSync(path).size * SPACE_FACTOR);
  for (const folder of [dirname(path), backups]) {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < needed)
      throw new ContractError('disk-full', 'There is too little space to upgrade the case.', { needed });
  }
}

/** The failure to report, after the backup has been put in place of the broken file. */
function restore(path: string, backup: string, cause: unknown): ContractError {
  const kept = putBack(path, backup);
  const failure = new ContractError('file-error', 'The case could not be upgraded; it is as it was before.', {
    kept,
    backup,
  });
  failure.cause = cause;
  return failure;
}

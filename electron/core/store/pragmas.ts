/** How every case file is opened: reliability.md §5, each setting read back before the first query. */
import type Database from 'better-sqlite3';
import { ContractError } from '#shared/contract/errors.ts';

/** "Thrl" in ASCII: marks a SQLite file as a case of ours. */
export const APPLICATION_ID = 0x5468726c;

export const BUSY_MILLISECONDS = 5000;

type Setting = readonly [name: string, value: string, readBack: string | number];

/** `synchronous` comes after WAL, because a reopened WAL file starts at NORMAL. */
const SETTINGS: readonly Setting[] = [
  ['busy_timeout', String(BUSY_MILLISECONDS), BUSY_MILLISECONDS],
  ['foreign_keys', 'ON', 1],
  ['synchronous', 'FULL', 2],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['wal_autocheckpoint', '1000', 1000],
];

const readPragma = (db: Database.Database, name: string): unknown => db.pragma(name, { simple: true });

/** Applies all settings to a file that is known to be ours; throws `file-error` when one does not hold. */
export function applySettings(db: Database.Database, readOnly: boolean): void {
  if (!readOnly) enterWal(db);
  for (const [name, value, expected] of SETTINGS) {
    db.pragma(`${name} = ${value}`);
    refuseUnless(readPragma(db, name) === expected, name);
  }
  db.pragma('mmap_size = 0');
  const mapped = readPragma(db, 'mmap_size');
  refuseUnless(mapped === 0 || mapped === undefined, 'mmap_size');
  if (readOnly) db.pragma('query_only = ON');
}

/** WAL where the file system allows it, else the rollback journal; memory has neither. */
function enterWal(db: Database.Database): void {
  const mode = db.pragma('journal_mode = WAL', { simple: true });
  if (mode === 'wal' || mode === 'memory') return;
  refuseUnless(db.pragma('journal_mode = DELETE', { simple: true }) === 'delete', 'journal_mode');
}

function refuseUnless(holds: boolean, name: string): void {
  if (!holds) throw new ContractError('file-error', `The setting ${name} of the case file did not hold.`);
}

/** The file's mark and schema version; throws `not-a-case` for somebody else's file. */
export function readIdentity(db: Database.Database): { readonly isNew: boolean; readonly version: number } {
  const mark = readPragma(db, 'application_id');
  const objects = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  const isNew = mark === 0 && objects === 0;
  if (!isNew && mark !== APPLICATION_ID)
    throw new ContractError('not-a-case', 'The file is not a case file.');
  return { isNew, version: Number(readPragma(db, 'user_version')) };
}

/** Throws `case-corrupt` when SQLite finds a fault; `quick` leaves out the comparison of indexes with tables. */
export function checkIntegrity(db: Database.Database, kind: 'quick' | 'full'): void {
  const faults = db
    .prepare(`PRAGMA ${kind === 'quick' ? 'quick_check' : 'integrity_check'}(3)`)
    .pluck()
    .all();
  if (faults.length === 1 && faults[0] === 'ok') return;
  throw new ContractError('case-corrupt', 'The case file is damaged.', { faults: faults.length });
}

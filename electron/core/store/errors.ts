/** SQLite's result codes as the contract's failures. */
import Database from 'better-sqlite3';
import { ContractError, type ErrorCode } from '#shared/contract/errors.ts';

interface Meaning {
  readonly code: ErrorCode;
  readonly message: string;
}

/** By the primary result code (https://sqlite.org/rescode.html): extended codes begin with it. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  SQLITE_BUSY: { code: 'busy', message: 'Another program is writing to this case.' },
  SQLITE_LOCKED: { code: 'busy', message: 'Another program is writing to this case.' },
  SQLITE_FULL: { code: 'disk-full', message: 'The disk is full; nothing of this step was kept.' },
  SQLITE_READONLY: { code: 'read-only', message: 'The case file may not be written.' },
  SQLITE_CORRUPT: { code: 'case-corrupt', message: 'The case file is damaged.' },
  SQLITE_NOTADB: { code: 'not-a-case', message: 'The file is not a case file.' },
  SQLITE_CANTOPEN: { code: 'file-error', message: 'The case file could not be opened.' },
  SQLITE_IOERR: { code: 'file-error', message: 'The case file could not be read or written.' },
  SQLITE_PERM: { code: 'file-error', message: 'The case file may not be opened.' },
};

/** The failure that a SQLite error means to a caller; null for a bug and for any other error. */
export function storeFailure(error: unknown): ContractError | null {
  if (error instanceof ContractError) return error;
  if (!(error instanceof Database.SqliteError)) return null;
  const primary = error.code.split('_').slice(0, 2).join('_');
  const meaning = MEANINGS[primary];
  return meaning ? new ContractError(meaning.code, meaning.message, { sqlite: error.code }) : null;
}

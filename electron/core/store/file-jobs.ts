/** What takes long on a case file, each job over a connection of its own: another thread can do it, and nobody waits. */

import { type PackedColumns, packedColumns } from './column-cache.ts';
import { connect } from './connection.ts';
import { BUSY_MILLISECONDS } from './pragmas.ts';
import { backUpAtStart, type StartBackup } from './start-backup.ts';

export interface FileJobs {
  /** Of one moment, whatever is written meanwhile. */
  readColumns(databasePath: string): Promise<PackedColumns>;
  backUpAtStart(backup: StartBackup): Promise<void>;
}

/** On the calling thread. */
export const fileJobs: FileJobs = { readColumns, backUpAtStart };

async function readColumns(databasePath: string): Promise<PackedColumns> {
  const connection = connect(databasePath, { readOnly: true, busyMilliseconds: BUSY_MILLISECONDS });
  try {
    connection.db.exec('BEGIN');
    const packed = packedColumns(connection);
    connection.db.exec('COMMIT');
    return packed;
  } finally {
    connection.db.close();
  }
}

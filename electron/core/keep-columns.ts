/** Gives the packed columns of the case, and keeps those of a large case in its file a while later, when nobody waits. */
import type { Logger } from './core.ts';
import { describeError } from './describe-error.ts';
import {
  keepColumns,
  keptColumns,
  newestChangeSet,
  type PackedColumns,
  packedColumns,
} from './store/column-cache.ts';
import type { Connection } from './store/connection.ts';
import type { FileJobs } from './store/file-jobs.ts';

export interface CaseColumnsService {
  read(): Promise<Uint8Array<ArrayBuffer>>;
  /** Keeps what has not been kept yet; before the file is closed. */
  close(): void;
}

interface Options {
  readonly connection: Connection;
  readonly databasePath: string;
  readonly readOnly: boolean;
  readonly log: Logger;
  readonly fileWork: Pick<FileJobs, 'readColumns'>;
  /** Columns of fewer events are worked out faster than they are read. */
  readonly least?: number;
}

const LEAST = 20_000;
/** Milliseconds without another question. */
const REST = 3000;
/** Roughly how many events there are, without counting them. */
const HIGHEST = 'SELECT coalesce(max(id), 0) AS id FROM event';

export function createCaseColumns(options: Options): CaseColumnsService {
  const { connection, readOnly, least = LEAST } = options;
  const keeper = createKeeper(options);
  const newest = createNewest(options);
  const isLarge = (): boolean => (connection.get<{ readonly id: number }>(HIGHEST)?.id ?? 0) >= least;
  return {
    async read() {
      const kept = keptColumns(connection);
      if (kept) return kept;
      if (!isLarge()) return packedColumns(connection).bytes;
      const packed = await newest();
      if (!readOnly) keeper.soon(packed);
      return packed.bytes;
    },
    close: keeper.now,
  };
}

/** Off this thread where a reader of the file keeps nobody from writing; asked again meanwhile, it is the same answer. */
function createNewest({ connection, databasePath, fileWork }: Options): () => Promise<PackedColumns> {
  const canShare = connection.db.pragma('journal_mode', { simple: true }) === 'wal';
  let reading: { readonly changeSetId: number; readonly packed: Promise<PackedColumns> } | null = null;
  return async () => {
    if (!canShare) return packedColumns(connection);
    const changeSetId = newestChangeSet(connection);
    if (reading?.changeSetId !== changeSetId)
      reading = { changeSetId, packed: fileWork.readColumns(databasePath) };
    const mine = reading;
    try {
      return await mine.packed;
    } finally {
      if (reading === mine) reading = null;
    }
  };
}

function createKeeper({ connection, log }: Options) {
  let waiting: PackedColumns | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    const packed = waiting;
    waiting = null;
    if (!packed) return;
    try {
      keepColumns(connection, packed);
    } catch (error) {
      // A full disk or a lock of another program: the columns are worked out again next time.
      log.error('columns-not-kept', describeError(error));
    }
  };
  const soon = (packed: PackedColumns) => {
    waiting = packed;
    clearTimeout(timer);
    timer = setTimeout(now, REST);
    timer.unref();
  };
  return { now, soon };
}

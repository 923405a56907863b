/** Gives the packed columns of the case, and keeps those of a large case in its file a while later, when nobody waits. */
import type { Logger } from './core.ts';
import { describeError } from './describe-error.ts';
import { keepColumns, type PackedColumns, packedColumns } from './store/column-cache.ts';
import type { Connection } from './store/connection.ts';

export interface CaseColumnsService {
  read(): Uint8Array<ArrayBuffer>;
  /** Keeps what has not been kept yet; before the file is closed. */
  close(): void;
}

interface Options {
  readonly connection: Connection;
  readonly readOnly: boolean;
  readonly log: Logger;
  /** Columns of fewer events are worked out faster than they are read. */
  readonly least?: number;
}

const LEAST = 20_000;
/** Milliseconds without another question. */
const REST = 3000;

export function createCaseColumns({ connection, readOnly, log, least = LEAST }: Options): CaseColumnsService {
  let waiting: PackedColumns | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
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
  return {
    read() {
      const packed = packedColumns(connection);
      if (!packed.isKept && !readOnly && packed.events >= least) {
        waiting = packed;
        clearTimeout(timer);
        timer = setTimeout(keep, REST);
        timer.unref();
      }
      return packed.bytes;
    },
    close: keep,
  };
}

/** Long jobs on a case file in worker threads, one thread a job: questions are answered meanwhile. */
import { Worker } from 'node:worker_threads';
import type { FileWork } from '../core.ts';
import type { ProjectPaths } from '../project-paths.ts';
import type { PackedColumns } from '../store/column-cache.ts';
import type { StartBackup } from '../store/start-backup.ts';
import { answerOf } from './thread-answer.ts';

export type FileJob =
  | { readonly kind: 'columns'; readonly databasePath: string }
  | { readonly kind: 'backup'; readonly backup: StartBackup };

/** Milliseconds; a case of a million events takes some fifteen seconds on a busy machine. */
const TIME_LIMIT = 600_000;

/** Both reject with a ContractError when their thread fails. */
export function createFileWork({ fileWorkerUrl }: Pick<ProjectPaths, 'fileWorkerUrl'>): FileWork {
  const running = new Set<Worker>();
  const work = async <T>(job: FileJob): Promise<T> => {
    const worker = new Worker(fileWorkerUrl, { workerData: job });
    running.add(worker);
    try {
      return await answerOf<T>(worker, { what: 'work on the case file', timeLimit: TIME_LIMIT });
    } finally {
      running.delete(worker);
      await worker.terminate();
    }
  };
  return {
    readColumns: (databasePath) => work<PackedColumns>({ kind: 'columns', databasePath }),
    backUpAtStart: (backup) => work<void>({ kind: 'backup', backup }),
    async close() {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}

/** Extraction in worker threads: a queue, a time limit per article, and a fresh worker after one that died. */
import type { ExtractionInput } from '#extract/extractor.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { Findings } from '#shared/model/findings.ts';
import type { ExtractionService } from '../core.ts';
import { createPoolWorker, type PoolWorker } from './pool-worker.ts';

export interface ExtractionPoolOptions {
  /** The worker's entry: `extract-worker.ts` from source, `extract-worker.js` in a bundle. */
  readonly workerUrl: URL;
  readonly modelsFolder: string;
  /** Threads; each holds the models once more. */
  readonly size: number;
  /** The version that the workers' extractor must have. */
  readonly version: string;
  /** Milliseconds an article may take, counted from when a loaded worker gets it; 30 s by default. */
  readonly timeLimit?: number;
}

interface Job {
  readonly input: ExtractionInput;
  readonly resolve: (findings: Findings) => void;
  readonly reject: (error: Error) => void;
}

const DEFAULT_TIME_LIMIT = 30_000;

/** Threads start with the first article. `read` rejects with a ContractError; `close` may be called twice. */
export function createExtractionPool(options: ExtractionPoolOptions): ExtractionService {
  const queue: Job[] = [];
  const workers = createWorkerSet(options);
  let closed = false;

  const runNext = (): void => {
    const worker = closed || queue.length === 0 ? null : workers.take();
    const job = worker && queue.shift();
    if (!worker || !job) return;
    void worker
      .read(job.input)
      .then(job.resolve, job.reject)
      .finally(() => {
        workers.giveBack(worker);
        runNext();
      });
  };
  return {
    version: options.version,
    read(input) {
      if (closed) return Promise.reject(cancelled());
      return new Promise((resolve, reject) => {
        queue.push({ input, resolve, reject });
        runNext();
      });
    },
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.reject(cancelled());
      await workers.stop();
    },
  };
}

interface WorkerSet {
  /** An idle worker, or a new one; null when all are at work. */
  take(): PoolWorker | null;
  giveBack(worker: PoolWorker): void;
  stop(): Promise<void>;
}

function createWorkerSet(options: ExtractionPoolOptions): WorkerSet {
  const idle: PoolWorker[] = [];
  const all = new Set<PoolWorker>();
  return {
    take() {
      for (let worker = idle.pop(); worker; worker = idle.pop()) {
        if (worker.alive) return worker;
        all.delete(worker);
      }
      if (all.size >= options.size) return null;
      const worker = createPoolWorker({ timeLimit: DEFAULT_TIME_LIMIT, ...options });
      all.add(worker);
      return worker;
    },
    giveBack(worker) {
      if (worker.alive) idle.push(worker);
      else all.delete(worker);
    },
    async stop() {
      await Promise.all([...all].map((worker) => worker.stop()));
      all.clear();
    },
  };
}

const cancelled = (): ContractError => new ContractError('cancelled', 'The extraction was stopped.');

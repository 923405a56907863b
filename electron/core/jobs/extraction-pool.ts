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
  readonly signal: AbortSignal | undefined;
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
    void runOn(worker, job).then(() => {
      workers.giveBack(worker);
      if (job.signal?.aborted && !closed) workers.prepare();
      runNext();
    });
  };
  /** The caller hears at once, whether the job waits or runs. */
  const leave = (job: Job): void => {
    const at = queue.indexOf(job);
    if (at >= 0) queue.splice(at, 1);
    job.reject(cancelled());
  };
  return {
    version: options.version,
    read(input, signal) {
      if (closed || signal?.aborted) return Promise.reject(cancelled());
      return new Promise((resolve, reject) => {
        const job = { input, signal, resolve, reject };
        signal?.addEventListener('abort', () => leave(job), { once: true });
        queue.push(job);
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

/** Settles the job. A thread at work on an article hears nothing: one that is cancelled is ended. Never rejects. */
async function runOn(worker: PoolWorker, { input, signal, resolve, reject }: Job): Promise<void> {
  const stop = (): void => void worker.stop();
  signal?.addEventListener('abort', stop);
  await worker.read(input).then(resolve, reject);
  signal?.removeEventListener('abort', stop);
}

interface WorkerSet {
  /** An idle worker, or a new one; null when all are at work. */
  take(): PoolWorker | null;
  giveBack(worker: PoolWorker): void;
  /** Starts a worker that is idle, unless there are as many as may be. */
  prepare(): void;
  stop(): Promise<void>;
}

function createWorkerSet(options: ExtractionPoolOptions): WorkerSet {
  const idle: PoolWorker[] = [];
  const all = new Set<PoolWorker>();
  const start = (): PoolWorker | null => {
    if (all.size >= options.size) return null;
    const worker = createPoolWorker({ timeLimit: DEFAULT_TIME_LIMIT, ...options });
    all.add(worker);
    return worker;
  };
  return {
    take() {
      for (let worker = idle.pop(); worker; worker = idle.pop()) {
        if (worker.alive) return worker;
        all.delete(worker);
      }
      return start();
    },
    giveBack(worker) {
      if (worker.alive) idle.push(worker);
      else all.delete(worker);
    },
    prepare() {
      const worker = start();
      if (worker) idle.push(worker);
    },
    async stop() {
      await Promise.all([...all].map((worker) => worker.stop()));
      all.clear();
    },
  };
}

const cancelled = (): ContractError => new ContractError('cancelled', 'The extraction was stopped.');

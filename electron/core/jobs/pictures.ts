/** Pictures in worker threads: one thread a picture, so that its memory is given back when it is drawn. */
import { Worker } from 'node:worker_threads';
import { ContractError } from '#shared/contract/errors.ts';
import type { PictureService } from '../core.ts';
import type { DrawnPicture, PictureJob } from '../pictures/draw-picture.ts';
import type { ProjectPaths } from '../project-paths.ts';

export interface PictureServiceOptions {
  readonly paths: Pick<ProjectPaths, 'pictureWorkerUrl'>;
  /** Milliseconds that a picture may take; two minutes by default. */
  readonly timeLimit?: number;
}

const DEFAULT_TIME_LIMIT = 120_000;
/** Megabytes of JavaScript; the pixels lie outside it. */
const MAX_HEAP_MB = 2048;

/** Pictures wait for each other; `draw` rejects with a ContractError, `close` may be called twice. */
export function createPictures({
  paths,
  timeLimit = DEFAULT_TIME_LIMIT,
}: PictureServiceOptions): PictureService {
  let queue: Promise<unknown> = Promise.resolve();
  let running: Worker | null = null;
  let closed = false;

  const drawNow = async (job: PictureJob): Promise<DrawnPicture> => {
    if (closed) throw cancelled();
    const worker = new Worker(paths.pictureWorkerUrl, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    running = worker;
    try {
      return await answerOf(worker, timeLimit);
    } catch (error) {
      throw closed ? cancelled() : error;
    } finally {
      running = null;
      await worker.terminate();
    }
  };
  return {
    draw(job) {
      const drawn = queue.then(() => drawNow(job));
      queue = drawn.catch(() => undefined);
      return drawn;
    },
    async close() {
      closed = true;
      await running?.terminate();
    },
  };
}

function answerOf(worker: Worker, timeLimit: number): Promise<DrawnPicture> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tookTooLong(timeLimit)), timeLimit);
    worker.once('message', resolve);
    worker.once('error', (error) => reject(failureOf(error)));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new ContractError('internal', 'The picture worker ended.'));
    });
  });
}

const cancelled = (): ContractError => new ContractError('cancelled', 'The picture was stopped.');

const tookTooLong = (limit: number): ContractError =>
  new ContractError('too-large', `The picture took longer than ${limit / 1000} s to draw.`, { limit });

function failureOf(error: unknown): ContractError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new ContractError('too-large', 'The picture needs more memory than there is.');
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new ContractError('internal', `The picture worker failed: ${reason.slice(0, 300)}`);
}

/** Pictures in worker threads: one thread a picture, so that its memory is given back when it is drawn. */
import { Worker } from 'node:worker_threads';
import { ContractError } from '#shared/contract/errors.ts';
import type { PictureService } from '../core.ts';
import type { DrawnPicture, PictureJob } from '../pictures/draw-picture.ts';
import type { ProjectPaths } from '../project-paths.ts';
import { answerOf } from './thread-answer.ts';

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
      return await answerOf<DrawnPicture>(worker, { what: 'picture', timeLimit });
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

const cancelled = (): ContractError => new ContractError('cancelled', 'The picture was stopped.');

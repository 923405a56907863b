/** Takes measures in a worker, one network at a time; a newer one ends the one before. */
import type { Measures } from '#shared/network/measures.ts';
import type { MeasureTask } from './measure-worker.ts';
import { createSoleWorker } from './sole-worker.ts';

export interface MeasureRunner {
  /** Not called any more once the run has been cancelled; null when the worker failed. */
  run(task: MeasureTask, done: (measures: Measures | null) => void): void;
  cancel(): void;
}

export function createMeasureRunner(): MeasureRunner {
  const worker = createSoleWorker<MeasureTask, Measures>(
    () => new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' }),
  );
  return {
    cancel: worker.cancel,
    run: (task, done) =>
      worker.run(task, {
        onFault: () => done(null),
        onNews(measures, end) {
          end();
          done(measures);
        },
      }),
  };
}

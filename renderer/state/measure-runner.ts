/** Takes measures in a worker, one network at a time; a newer one ends the one before. */
import type { Measures } from '#shared/network/measures.ts';
import type { MeasureTask } from './measure-worker.ts';

export interface MeasureRunner {
  /** Not called any more once the run has been cancelled. */
  run(task: MeasureTask, done: (measures: Measures) => void): void;
  cancel(): void;
}

export function createMeasureRunner(): MeasureRunner {
  let worker: Worker | null = null;
  /** Ending the worker is the only way to stop it in the middle of its work. */
  const cancel = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    cancel,
    run(task, done) {
      cancel();
      worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Measures>) => {
        cancel();
        done(data);
      });
      worker.postMessage(task);
    },
  };
}

/** Lays out graphs in a worker, one at a time; a newer one ends the one before. */
import type { OnShare } from '#shared/layout/large-forces.ts';
import type { Places } from '#shared/layout/layout-graph.ts';
import type { LayoutTask } from '#shared/layout/layout-task.ts';
import type { LayoutNews } from './layout-worker.ts';

interface Ears {
  readonly onShare: OnShare;
  readonly onPlaces: (places: Places) => void;
  /** The worker failed; the window hears the error itself. */
  readonly onFault: () => void;
}

export interface LayoutRunner {
  /** Nothing is heard any more once the run has been cancelled. */
  run(task: LayoutTask, ears: Ears): void;
  cancel(): void;
}

export function createLayoutRunner(): LayoutRunner {
  let worker: Worker | null = null;
  /** Ending the worker is the only way to stop it in the middle of its work. */
  const cancel = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    cancel,
    run(task, { onShare, onPlaces, onFault }) {
      cancel();
      worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
        if (data.kind === 'share') return onShare(data.share);
        cancel();
        onPlaces(data.places);
      });
      worker.addEventListener('error', () => {
        cancel();
        onFault();
      });
      worker.postMessage(task);
    },
  };
}

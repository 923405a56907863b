/** Lays out graphs in a worker, one at a time; a newer one ends the one before. */
import type { OnShare } from '#shared/layout/large-forces.ts';
import type { Places } from '#shared/layout/layout-graph.ts';
import type { LayoutTask } from '#shared/layout/layout-task.ts';
import type { LayoutNews } from './layout-worker.ts';
import { createSoleWorker } from './sole-worker.ts';

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
  const worker = createSoleWorker<LayoutTask, LayoutNews>(
    () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' }),
  );
  return {
    cancel: worker.cancel,
    run: (task, { onShare, onPlaces, onFault }) =>
      worker.run(task, {
        onFault,
        onNews(news, end) {
          if (news.kind === 'share') return onShare(news.share);
          end();
          onPlaces(news.places);
        },
      }),
  };
}

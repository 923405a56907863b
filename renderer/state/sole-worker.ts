/** A worker for one task at a time: a newer task ends the one before. */

interface Ears<News> {
  /** `end` when the task is done: nothing is heard of it any more. */
  readonly onNews: (news: News, end: () => void) => void;
  /** The worker failed; the window hears the error itself. */
  readonly onFault: () => void;
}

export interface SoleWorker<Task, News> {
  /** Nothing is heard any more once the task has been cancelled. */
  run(task: Task, ears: Ears<News>): void;
  cancel(): void;
}

/** `start` makes the worker; the bundler has to see its address as it is written. */
export function createSoleWorker<Task, News>(start: () => Worker): SoleWorker<Task, News> {
  let worker: Worker | null = null;
  /** Ending the worker is the only way to stop it in the middle of its work. */
  const cancel = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    cancel,
    run(task, { onNews, onFault }) {
      cancel();
      worker = start();
      worker.addEventListener('message', ({ data }: MessageEvent<News>) => onNews(data, cancel));
      worker.addEventListener('error', () => {
        cancel();
        onFault();
      });
      worker.postMessage(task);
    },
  };
}

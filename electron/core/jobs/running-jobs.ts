/** The jobs that run in a core, by their ids, each with what stops it. */
import { ContractError } from '#shared/contract/errors.ts';

export interface Job {
  readonly id: string;
  /** Its reason is a ContractError `cancelled`. */
  readonly signal: AbortSignal;
  /** From then on it can't be cancelled. */
  end(): void;
}

export interface RunningJobs {
  /** Under the id that the caller has chosen, or a new one; throws `conflict` when a job runs under it. */
  start(chosen: string | undefined): Job;
  /** Whether there was such a job. */
  cancel(id: string): boolean;
}

export function createRunningJobs(): RunningJobs {
  const running = new Map<string, AbortController>();
  let count = 0;
  const freshId = (): string => {
    count += 1;
    return running.has(`job-${count}`) ? freshId() : `job-${count}`;
  };
  return {
    start(chosen) {
      const id = chosen ?? freshId();
      if (running.has(id))
        throw new ContractError('conflict', 'A job with this id is running.', { jobId: id });
      const controller = new AbortController();
      running.set(id, controller);
      return { id, signal: controller.signal, end: () => running.delete(id) };
    },
    cancel(id) {
      const controller = running.get(id);
      controller?.abort(new ContractError('cancelled', 'It was cancelled; nothing of it has been saved.'));
      return controller !== undefined;
    },
  };
}

/** The one answer of a worker thread that does one job, or why there is none. */
import type { Worker } from 'node:worker_threads';
import { ContractError } from '#shared/contract/errors.ts';

interface Asked {
  /** What the thread does, as a noun for messages. */
  readonly what: string;
  /** Milliseconds. */
  readonly timeLimit: number;
}

/** Rejects with `too-large` when time or memory run out, with `internal` when the thread fails or ends. */
export function answerOf<T>(worker: Worker, { what, timeLimit }: Asked): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tookTooLong(what, timeLimit)), timeLimit);
    worker.once('message', resolve);
    worker.once('error', (error) => reject(failureOf(what, error)));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new ContractError('internal', `The thread of the ${what} ended.`));
    });
  });
}

const tookTooLong = (what: string, limit: number): ContractError =>
  new ContractError('too-large', `The ${what} took longer than ${limit / 1000} s.`, { limit });

function failureOf(what: string, error: unknown): ContractError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new ContractError('too-large', `The ${what} needs more memory than there is.`);
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new ContractError('internal', `The ${what} failed: ${reason.slice(0, 300)}`);
}

/** One worker thread of the extraction pool: one article at a time, dead for good once anything goes wrong. */
import { Worker } from 'node:worker_threads';
import type { ExtractionInput } from '#extract/extractor.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { Findings } from '#shared/model/findings.ts';
import type { WorkerReply, WorkerRequest, WorkerStart } from './worker-messages.ts';

export interface PoolWorker {
  /** False once the thread has ended or is being ended. */
  readonly alive: boolean;
  read(input: ExtractionInput): Promise<Findings>;
  stop(): Promise<void>;
}

export interface PoolWorkerOptions {
  readonly workerUrl: URL;
  readonly modelsFolder: string;
  readonly version: string;
  readonly timeLimit: number;
}

/** Loading the models takes well under a second; a worker that is not there after this never will be. */
const START_LIMIT = 20_000;

interface Waiting {
  readonly id: number;
  readonly resolve: (findings: Findings) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread at once; `read` waits until the models are loaded. */
export function createPoolWorker(options: PoolWorkerOptions): PoolWorker {
  const thread = startThread(options);
  let failure: ContractError | null = null;
  let waiting: Waiting | null = null;
  let nextId = 1;

  /** The first failure counts: what follows it is only the thread's end. */
  const fail = (error: ContractError): void => {
    failure ??= error;
    waiting?.reject(failure);
    waiting = null;
    void thread.terminate();
  };
  const ready = whenReady(thread, options.version).catch(fail);
  thread.on('message', (reply: WorkerReply) => {
    if (waiting && settle(waiting, reply)) waiting = null;
  });
  thread.on('error', (error) => fail(failureOf(error)));
  thread.on('exit', () => fail(new ContractError('internal', 'The extraction worker ended.')));

  const ask = (request: WorkerRequest): Promise<Findings> =>
    new Promise((resolve, reject) => {
      waiting = { id: request.id, resolve, reject };
      thread.postMessage(request);
    });
  return {
    get alive() {
      return failure === null;
    },
    read: async (input) => {
      await ready;
      if (failure) throw failure;
      return within(options.timeLimit, ask({ id: nextId++, input }), fail);
    },
    stop: async () => {
      fail(new ContractError('cancelled', 'The extraction was stopped.'));
      await thread.terminate();
    },
  };
}

/** The same answer; `fail` is called when it is not there in time. */
function within<T>(limit: number, answer: Promise<T>, fail: (error: ContractError) => void): Promise<T> {
  const timer = setTimeout(() => fail(tookTooLong(limit)), limit);
  return answer.finally(() => clearTimeout(timer));
}

/**
 * Four times what an article needs that takes as long as it may. Wide, because V8 does not always manage to end a
 * thread alone that has used up its heap: the time limit has to come first.
 */
const MAX_HEAP_MB = 2048;

function startThread({ workerUrl, modelsFolder }: PoolWorkerOptions): Worker {
  const start: WorkerStart = { modelsFolder };
  return new Worker(workerUrl, {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
}

/** Whether the reply was the answer that is waited for. */
function settle(waiting: Waiting, reply: WorkerReply): boolean {
  if (reply.kind === 'ready' || reply.id !== waiting.id) return false;
  if (reply.kind === 'found') waiting.resolve(reply.findings);
  else waiting.reject(new ContractError('internal', `The extractor failed: ${reply.message}`));
  return true;
}

/** Resolves when the worker has loaded its models; rejects when it can't, or has another extractor. */
function whenReady(thread: Worker, version: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(notStarted('it took too long')), START_LIMIT);
    thread.once('message', (reply: WorkerReply) => {
      if (reply.kind === 'ready' && reply.version === version) resolve();
      else reject(notStarted(reply.kind === 'ready' ? 'it has another version' : 'it did not load'));
    });
    thread.once('error', (error) => reject(failureOf(error)));
    thread.once('exit', () => reject(notStarted('it ended')));
    thread.once('exit', () => clearTimeout(timer));
    thread.once('message', () => clearTimeout(timer));
  });
}

const notStarted = (why: string): ContractError =>
  new ContractError('internal', `The extraction worker did not start: ${why}.`);

const tookTooLong = (limit: number): ContractError =>
  new ContractError('too-large', `The article took longer than ${limit / 1000} s to read.`, { limit });

function failureOf(error: unknown): ContractError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new ContractError('too-large', 'The article needs more memory than there is.');
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new ContractError('internal', `The extraction worker failed: ${reason.slice(0, 300)}`);
}

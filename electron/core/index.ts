/** Opens a case and answers the contract over it; knows nothing of Electron. */
import { basename, extname } from 'node:path';
import type { Push } from '#shared/contract/pushes.ts';
import { askOf } from './ask.ts';
import type { CoreContext } from './context.ts';
import type { Core, CoreOptions } from './core.ts';
import { createDispatch } from './dispatch.ts';
import { handlers } from './handlers.ts';
import { createRunningJobs } from './jobs/running-jobs.ts';
import { createCaseColumns } from './keep-columns.ts';
import { storeFailure } from './store/errors.ts';
import { type CaseFile, openCaseFile } from './store/open.ts';

/**
 * Opens the case file, upgrading it when it is older. Throws a ContractError: `not-a-case`, `case-corrupt`, `busy`,
 * `disk-full`, `file-error`.
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  const file = await openOrFail(options);
  const listeners = new Set<(push: Push) => void>();
  let closed = false;
  const context: CoreContext = contextOf(options, file, {
    ask: (name, input) => askOf({ dispatch })(name, input),
    publish: (push) => {
      for (const listener of listeners) notify(listener, push, options.log);
    },
    isClosed: () => closed,
    jobs: createRunningJobs(),
    columns: createCaseColumns({ ...options, ...file, readOnly: file.readOnly !== null }),
  });
  const dispatch = createDispatch({ handlers, context, checkOutputs: options.checkOutputs });
  return {
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      listeners.clear();
      context.columns.close();
      await file.close();
    },
  };
}

async function openOrFail(options: CoreOptions): Promise<CaseFile> {
  try {
    return await openCaseFile(options);
  } catch (error) {
    throw storeFailure(error) ?? error;
  }
}

function contextOf(
  options: CoreOptions,
  { connection, readOnly, schemaVersion }: CaseFile,
  session: Pick<CoreContext, 'publish' | 'isClosed' | 'jobs' | 'ask' | 'columns'>,
): CoreContext {
  const { extraction, pictures, clock, log, appVersion, databasePath } = options;
  const caseName = basename(databasePath, extname(databasePath));
  return {
    ...{ extraction, pictures, clock, log, appVersion, caseName, connection, readOnly, schemaVersion },
    ...session,
  };
}

/** A listener that throws must not keep the others from hearing, nor fail the command that has been committed. */
function notify(listener: (push: Push) => void, push: Push, log: CoreOptions['log']): void {
  try {
    listener(push);
  } catch (error) {
    log.error('listener-failed', { error: error instanceof Error ? error.name : 'unknown' });
  }
}

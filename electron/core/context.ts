/** What every handler is given: the open case and what the host lent. */
import type { Push } from '#shared/contract/pushes.ts';
import type { Ask } from './ask.ts';
import type { CoreOptions } from './core.ts';
import type { RunningJobs } from './jobs/running-jobs.ts';
import type { CaseColumnsService } from './keep-columns.ts';
import type { Connection } from './store/connection.ts';
import type { ReadOnlyReason } from './store/open.ts';

export interface CoreContext
  extends Pick<CoreOptions, 'extraction' | 'pictures' | 'clock' | 'log' | 'appVersion'> {
  readonly connection: Connection;
  /** The file's name without folder and ending. */
  readonly caseName: string;
  readonly readOnly: ReadOnlyReason;
  readonly schemaVersion: number;
  /** Sends a push to every subscriber. */
  readonly publish: (push: Push) => void;
  readonly jobs: RunningJobs;
  /** Questions of a handler to the rest of the contract. */
  readonly ask: Ask;
  readonly isClosed: () => boolean;
  readonly columns: CaseColumnsService;
}

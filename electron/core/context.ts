/** What every handler is given: the open case and what the host lent. */
import type { Push } from '#shared/contract/pushes.ts';
import type { CoreOptions } from './core.ts';
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
  /** Unlike any other of this session. */
  readonly nextJobId: () => string;
  readonly isClosed: () => boolean;
}

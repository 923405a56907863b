/** Runs the core in a process of its own: opens a case in it, connects windows to it, starts it anew when it dies. */
import { join } from 'node:path';
import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebFrameMain } from 'electron';
import type { Failure } from '#shared/contract/errors.ts';
import { PORT } from './channels.ts';
import type { CoreSettings, FromCore, OpenCase, ToCore } from './core-messages.ts';

export interface CoreHost {
  /** Closes the case that is open and opens another; resolves to the failure, or to the path that is open now. */
  open(databasePath: string | null, options?: OpenOptions): Promise<Opened>;
  /** Gives a page its own port to the core; the port waits until the case is open. */
  connect(frame: WebFrameMain): void;
  /** Ends the core when it has saved everything. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Puts the newest backup in place of a damaged case first. */
  readonly restoreBackup: boolean;
}

export type Opened = ({ readonly ok: true } & OpenCase) | { readonly ok: false; readonly failure: Failure };

export interface CoreHostOptions {
  readonly settings: Omit<CoreSettings, 'databasePath' | 'restoreBackup'>;
  /** The core died unasked; `databasePath` is the case it had open. */
  readonly onDied: (databasePath: string | null) => void;
}

/** Milliseconds that the core has to save and end before it is killed. */
const CLOSE_LIMIT = 5000;

export function createCoreHost({ settings, onDied }: CoreHostOptions): CoreHost {
  let running: Running | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const replace = async (databasePath: string | null, options: OpenOptions): Promise<Opened> => {
    await running?.stop();
    const started = startCore({ ...settings, databasePath, ...options }, () => {
      running = null;
      onDied(databasePath);
    });
    running = started;
    return started.opened;
  };
  return {
    open(databasePath, options = { restoreBackup: false }) {
      // One after the other: two files opened at once would leave a core that nobody ends.
      const opened = last.then(() => replace(databasePath, options));
      last = opened;
      return opened;
    },
    connect: (frame) => running?.connect(frame),
    async close() {
      await last;
      await running?.stop();
      running = null;
    },
  };
}

interface Running {
  readonly opened: Promise<Opened>;
  connect(frame: WebFrameMain): void;
  stop(): Promise<void>;
}

function startCore(settings: CoreSettings, onDied: () => void): Running {
  const child = utilityProcess.fork(join(import.meta.dirname, 'core-process.js'), [], {
    serviceName: 'Throughline core',
  });
  let stopping = false;
  const send = (message: ToCore): void => child.postMessage(message);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const opened = whenOpened(child, exited);
  void opened.then(async ({ ok }) => {
    await exited;
    if (ok && !stopping) onDied();
  });
  send({ kind: 'open', settings });
  return {
    opened,
    connect(frame) {
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ kind: 'connect' } satisfies ToCore, [port1]);
      frame.postMessage(PORT, null, [port2]);
    },
    async stop() {
      stopping = true;
      send({ kind: 'close' });
      const timer = setTimeout(() => child.kill(), CLOSE_LIMIT);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** The core's first word, or its end without one. */
const whenOpened = (child: UtilityProcess, exited: Promise<void>): Promise<Opened> =>
  new Promise((resolve) => {
    child.on('message', (message: FromCore) => {
      if (message.kind === 'opened') {
        const { databasePath, extractorVersion } = message;
        resolve({ ok: true, databasePath, extractorVersion });
      }
      if (message.kind === 'failed') resolve({ ok: false, failure: message.failure });
    });
    void exited.then(() => resolve({ ok: false, failure: DIED_EARLY }));
  });

const DIED_EARLY: Failure = { code: 'internal', message: 'The process that reads the case did not start.' };

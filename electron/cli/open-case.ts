/** Opens a case for a command: the core with its extraction, and one call that ends both. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Ask, askOf } from '#core/ask.ts';
import type { Core, Logger } from '#core/core.ts';
import { dataFolder } from '#core/data-folder.ts';
import { createCore } from '#core/index.ts';
import { createFileWork } from '#core/jobs/file-work.ts';
import { createPictures } from '#core/jobs/pictures.ts';
import type { Io } from './io.ts';
import { paths, startExtraction } from './own-extraction.ts';

export interface OpenCase {
  readonly core: Core;
  readonly ask: Ask;
  readonly extractorVersion: string;
  close(): Promise<void>;
}

/** The person's own folder, shared with the desktop app. */
export const ownFolder = (): string =>
  dataFolder({ platform: process.platform, home: homedir(), environment: process.env });

/** `make` says how the case is opened: by path, or the sample case. */
export async function openCase(
  io: Io,
  make: (open: (databasePath: string) => Promise<Core>) => Promise<Core>,
): Promise<OpenCase> {
  const extraction = startExtraction(1);
  const pictures = createPictures({ paths });
  const fileWork = createFileWork(paths);
  const open = async (databasePath: string): Promise<Core> =>
    createCore({
      databasePath,
      resources: paths.root,
      backups: join(ownFolder(), 'backups'),
      extraction,
      pictures,
      fileWork,
      clock: Date.now,
      log: loggerTo(io),
      appVersion: paths.version,
      checkOutputs: false,
    });
  try {
    const core = await make(open);
    return {
      core,
      ask: askOf(core),
      extractorVersion: extraction.version,
      async close() {
        await core.close();
        await extraction.close();
        await pictures.close();
        await fileWork.close();
      },
    };
  } catch (error) {
    await extraction.close();
    throw error;
  }
}

/** Errors of the log are bugs and belong on the terminal; the rest of the log is for the desktop. */
export const loggerTo = (io: Io): Logger => ({
  info: () => undefined,
  error: (event, facts = {}) => {
    io.stderr.write(`throughline: ${event} ${JSON.stringify(facts)}\n`);
  },
});

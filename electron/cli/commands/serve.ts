/** `serve`: the case in a browser on this machine, until it is stopped. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { openOrCreateSample, sampleCasePath } from '#core/sample-case.ts';
import { folderText } from '#shared/lib/folder-text.ts';
import type { Surroundings } from '../../web/host-procedures.ts';
import { createWebHost, type WebHost } from '../../web/web-host.ts';
import { readArguments } from '../arguments.ts';
import { type Command, EXIT_OK, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { printLine } from '../io.ts';
import { loggerTo, openCase, ownFolder } from '../open-case.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { paths } from '../own-extraction.ts';

export const serveCommand: Command = {
  usage: [
    'throughline serve [--case CASE] [--port NUMBER] [--open]',
    '  Prints a link that works once and for a minute; Enter prints a new one, Ctrl+C ends it.',
    '  --case CASE    the case file, made when it does not exist; without it the sample case',
    '  --port NUMBER  the port; without it any free one',
    '  --open         opens the link in the browser',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      case: { type: 'string' },
      port: { type: 'string' },
      open: { type: 'boolean' },
    });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is one argument too many`);
    const port = portOption(values.port);
    const path = values.case;
    if (!existsSync(join(paths.renderer, 'index.html'))) {
      await printLine(io.stderr, 'throughline: the window is not built yet; run "npm run build"');
    }
    const opened = await openCase(io, (open) =>
      path === undefined
        ? openOrCreateSample({ folder: ownFolder(), samples: paths.samples, open })
        : open(path),
    );
    try {
      const host = await createWebHost({
        core: opened.core,
        rendererFolder: paths.renderer,
        port,
        surroundings: surroundingsOf(path, opened.extractorVersion),
        clock: Date.now,
        log: loggerTo(io),
      }).catch((error: unknown) => {
        throw portTaken(error) ? new UsageError(`port ${port} is taken; choose another with --port`) : error;
      });
      if (values.open) openInBrowser(host.loginUrl());
      await serveUntilStopped(host, io);
    } finally {
      await opened.close();
    }
    return EXIT_OK;
  },
};

/** The log of this host goes to the terminal. */
function surroundingsOf(casePath: string | undefined, extractorVersion: string): Surroundings {
  const own = ownFolder();
  const text = (folder: string): string => folderText(folder, { home: homedir(), separator: sep });
  return {
    versions: { app: paths.version, node: process.versions.node },
    extractorVersion,
    settingsFile: join(own, 'settings.json'),
    noticesFile: join(paths.root, 'THIRD-PARTY-NOTICES.md'),
    folders: {
      case: text(dirname(resolve(casePath ?? sampleCasePath(own)))),
      sample: text(own),
      backups: text(join(own, 'backups')),
      settings: text(own),
      log: null,
    },
  };
}

function portOption(value: string | undefined): number {
  if (value === undefined) return 0;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port < 1 || port > 65_535) throw new UsageError(`--port: "${value}" is not a port (1 to 65535)`);
  return port;
}

const portTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/** A link now, another one for every Enter, and the end on Ctrl+C. */
async function serveUntilStopped(host: WebHost, io: Io): Promise<void> {
  await printLine(io.stdout, host.loginUrl());
  const lines = createInterface({ input: io.stdin });
  lines.on('line', () => void printLine(io.stdout, host.loginUrl()));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  lines.close();
  await host.close();
}

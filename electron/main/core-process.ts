/** The entry of the core process: one case behind ports, apart from the windows and from the main process. */
import { join } from 'node:path';
import type { MessagePortMain } from 'electron';
import type { Core, ExtractionService, FileWork, PictureService } from '#core/core.ts';
import { createCore } from '#core/index.ts';
import { createExtraction } from '#core/jobs/extraction.ts';
import { createFileWork } from '#core/jobs/file-work.ts';
import { createPictures } from '#core/jobs/pictures.ts';
import { createFileLog } from '#core/log-file.ts';
import { projectPaths } from '#core/project-paths.ts';
import { openOrCreateSample, sampleCasePath } from '#core/sample-case.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { CoreSettings, FromCore, PortReply, ToCore } from './core-messages.ts';
import { type PortLike, servePort } from './serve-port.ts';

const { parentPort } = process;
const paths = projectPaths(import.meta.url);
const tell = (message: FromCore): void => parentPort.postMessage(message);

interface Opened {
  readonly core: Core;
  readonly extraction: ExtractionService;
  readonly pictures: PictureService;
  readonly fileWork: FileWork;
}

let opened: Promise<Opened> | null = null;

async function openCase(settings: CoreSettings): Promise<Opened> {
  const log = createFileLog(join(settings.userData, 'logs', 'throughline.log'), Date.now);
  const extraction = createExtraction({ paths, size: 1 });
  const pictures = createPictures({ paths });
  const fileWork = createFileWork(paths);
  const open = async (databasePath: string): Promise<Core> =>
    createCore({
      databasePath,
      resources: settings.root,
      backups: join(settings.userData, 'backups'),
      extraction,
      pictures,
      fileWork,
      clock: Date.now,
      log,
      appVersion: settings.appVersion,
      restoreBackup: settings.restoreBackup,
      checkOutputs: false,
    });
  const { databasePath, userData: folder } = settings;
  const core = await (databasePath === null
    ? openOrCreateSample({ folder, samples: paths.samples, open })
    : open(databasePath));
  tell({
    kind: 'opened',
    databasePath: databasePath ?? sampleCasePath(folder),
    extractorVersion: extraction.version,
  });
  return { core, extraction, pictures, fileWork };
}

const failureOf = (error: unknown): FromCore => ({
  kind: 'failed',
  failure:
    error instanceof ContractError
      ? error.failure
      : { code: 'internal', message: error instanceof Error ? error.message : String(error) },
});

async function close(): Promise<void> {
  const parts = await opened?.catch(() => null);
  await parts?.core.close();
  await parts?.extraction.close();
  await parts?.pictures.close();
  await parts?.fileWork.close();
  tell({ kind: 'closed' });
  process.exit(0);
}

/** Electron's port with the events of {@link PortLike}. */
const portLike = (port: MessagePortMain): PortLike => ({
  postMessage: (message: PortReply) => port.postMessage(message),
  onMessage: (listener) => {
    port.on('message', ({ data }) => listener(data));
    port.start();
  },
  onClose: (listener) => port.on('close', listener),
});

parentPort.on('message', ({ data, ports }) => {
  const message: ToCore = data;
  if (message.kind === 'open') {
    opened = openCase(message.settings);
    opened.catch((error: unknown) => tell(failureOf(error)));
  }
  if (message.kind === 'close') void close();
  const [port] = ports;
  if (message.kind === 'connect' && port) {
    opened?.then(({ core }) => servePort(core, portLike(port))).catch(() => port.close());
  }
});

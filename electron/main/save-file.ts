/** Saves a file of the window where the person says: a cleaned name to begin with, written whole or not at all. */
import { open, rename, rm } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FileType } from '#shared/contract/files.ts';
import type { HostHandlers } from '#shared/contract/host.ts';
import { t } from '#shared/i18n/text.ts';
import { cleanFileName } from '#shared/lib/file-name.ts';
import { refuseExisting } from './refuse-existing.ts';

/** What the native dialog offers. */
export interface FileKind {
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
}

const ENDINGS: Readonly<Record<FileType, string>> = {
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'application/json': 'json',
  'application/zip': 'zip',
  'text/csv': 'csv',
  'text/plain': 'txt',
};

const kindOf = (type: FileType): FileKind => ({
  label: type === 'application/json' ? 'JSON' : t(`native.files.${type}`),
  extension: ENDINGS[type],
});

/** Asks for a path, beginning with a name; null when the person closed the dialog. */
export type ChooseFile = (name: string, kind: FileKind) => Promise<string | null>;

/** `choose` is the native dialog, which has asked about a file that is there already. */
export const createFileSaver =
  (choose: ChooseFile): HostHandlers['host.saveFile'] =>
  async ({ suggestedName, mediaType, data }) => {
    const kind = kindOf(mediaType);
    const ending = `.${kind.extension}`;
    const chosen = await choose(withEnding(cleanFileName(suggestedName, t('native.untitled')), ending), kind);
    if (chosen === null) return { saved: false, name: null };
    const path = withEnding(chosen, ending);
    if (path !== chosen) refuseExisting(path);
    await writeBytes(path, Buffer.from(data, 'base64'));
    return { saved: true, name: basename(path) };
  };

const withEnding = (path: string, ending: string): string =>
  extname(path).toLowerCase() === ending ? path : `${path}${ending}`;

async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

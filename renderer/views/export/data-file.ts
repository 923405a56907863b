/** Exported records as one file to save: alone as it is, several in a ZIP archive. */
import { strToU8, zipSync } from 'fflate';
import type { SaveFile } from '#shared/contract/files.ts';
import type { CallOutput } from '../../api/client.ts';

type ExportedFile = CallOutput<'export.data'>['files'][number];

export function dataFile(files: readonly ExportedFile[], caseName: string, now: Date): SaveFile {
  const [only] = files;
  if (only && files.length === 1) {
    const mediaType = only.name.endsWith('.csv') ? 'text/csv' : 'application/json';
    return { suggestedName: only.name, mediaType, data: base64(strToU8(only.text)) };
  }
  const contents = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  const bytes = zipSync(contents, { level: 6, mtime: now });
  return { suggestedName: `${caseName}.zip`, mediaType: 'application/zip', data: base64(bytes) };
}

/** In steps, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const STEP = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP)
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(text);
}

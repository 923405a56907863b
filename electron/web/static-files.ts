/** The renderer's files, and nothing else of the disk. */
import { readFile, realpath } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { assetPath, mediaTypeOf } from '#shared/lib/asset.ts';
import { refuse, respond } from './respond.ts';

interface Asset {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** The file that a URL's pathname names; null when there is none, also when a link leads out of the folder. */
async function readAsset(folder: string, pathname: string): Promise<Asset | null> {
  const path = assetPath(pathname);
  if (path === null) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    return { bytes: await readFile(file), type: mediaTypeOf(file) };
  } catch {
    // Missing, a folder, or not readable: the same answer, so that nothing can be learnt from it.
    return null;
  }
}

export async function serveAsset(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const asset = await readAsset(folder, pathname);
  if (!asset) return refuse(response, 404, { code: 'not-found', message: 'There is nothing here.' });
  respond(response, { status: 200, type: asset.type, body: asset.bytes });
}

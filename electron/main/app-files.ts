/** Answers to `app://bundle/…`: files of the built renderer with the security headers, 404 for all else. */
import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { assetPath, mediaTypeOf } from '#shared/lib/asset.ts';
import { securityHeaders } from '#shared/lib/security-headers.ts';
import { isOwnPage } from './page-origin.ts';

/** `folder` is `out/renderer`; an address outside it gets 404 without a reason. */
export async function answerAppRequest(
  request: { readonly url: string; readonly method: string },
  folder: string,
): Promise<Response> {
  const asset = request.method === 'GET' ? await readAppFile(request.url, folder) : null;
  if (asset === null) return new Response('Not found', { status: 404, headers: securityHeaders });
  return new Response(asset.bytes, {
    status: 200,
    headers: { ...securityHeaders, 'Content-Type': asset.type },
  });
}

interface AppFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The file that an address names, or null when it is not one of the folder's, also by a link. */
export async function readAppFile(address: string, folder: string): Promise<AppFile | null> {
  const path = isOwnPage(address) ? assetPath(new URL(address).pathname) : null;
  if (path === null) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    return { bytes: new Uint8Array(await readFile(file)), type: mediaTypeOf(file) };
  } catch {
    // Missing, a folder, or not readable: the same answer for all.
    return null;
  }
}

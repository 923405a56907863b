/** Static files of the renderer's bundle: which path a URL names, and its media type. Both hosts use it. */

const SEGMENT = /^[A-Za-z0-9_@+-][A-Za-z0-9._@+-]*$/;
const MAX_LENGTH = 512;

/**
 * The path below the bundle's folder (forward slashes, no leading one) that a URL's pathname names, or null
 * when it could lie outside: any `..`, encoded character, backslash or hidden file is refused, not repaired.
 */
export function assetPath(pathname: string): string | null {
  if (pathname === '/' || pathname === '') return 'index.html';
  if (!pathname.startsWith('/') || pathname.length > MAX_LENGTH) return null;
  const segments = pathname.slice(1).split('/');
  return segments.every((segment) => SEGMENT.test(segment)) ? segments.join('/') : null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};

/** The media type by the file's ending; anything unknown is bytes. */
export function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(MEDIA_TYPES, ending) ? (MEDIA_TYPES[ending] ?? '') : 'application/octet-stream';
}

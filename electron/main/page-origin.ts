/** The window's own origin, and which addresses count as it; parsed, never compared by their beginning. */

export const APP_SCHEME = 'app';
const APP_HOST = 'bundle';
export const START_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** Whether an address is a page of the app: the only place that the window may go. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  return (
    protocol === `${APP_SCHEME}:` &&
    hostname === APP_HOST &&
    port === '' &&
    username === '' &&
    password === ''
  );
}

/** Whether a request stays on this machine: the app's own files, what the page made itself, the developer tools. */
export function isLocalRequest(address: string): boolean {
  if (isOwnPage(address)) return true;
  if (!URL.canParse(address)) return false;
  const { protocol, pathname } = new URL(address);
  return protocol === 'data:' || protocol === 'devtools:' || (protocol === 'blob:' && isOwnPage(pathname));
}

/** What the check of a sender needs of Electron's WebFrameMain. */
interface FrameLike {
  readonly url: string;
  readonly parent: unknown;
}

/** Messages are taken from the top frame of our own page only. */
export const isTrustedSender = (frame: FrameLike | null | undefined): boolean =>
  frame !== null && frame !== undefined && frame.parent === null && isOwnPage(frame.url);

/** The window asks for nothing but writing text to the clipboard. */
export const isPermitted = (permission: string): boolean => permission === 'clipboard-sanitized-write';

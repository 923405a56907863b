/** Names of the channels between the main process and the preload. */

/** The page asks for its port to the core. */
export const CONNECT = 'throughline:connect';
/** The port, sent to the page. */
export const PORT = 'throughline:port';
/** A `host.*` question. */
export const HOST = 'throughline:host';
/** A push of the shell: its name and payload. */
export const PUSH = 'throughline:push';

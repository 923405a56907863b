/** The browser's transport to the localhost host: POST /call/<name>, and server-sent events at /events. */
import { Failure, type Reply } from '#shared/contract/errors.ts';
import { connectionLost, type Transport } from './transport.ts';

/** An answer of bytes comes alone; see electron/web/calls.ts. */
const BYTES_TYPE = 'application/octet-stream';

interface CloseableTransport extends Transport {
  close(): void;
}

/** Opens one event stream for all listeners; the browser reconnects it by itself. */
export function createHttpTransport(): CloseableTransport {
  const listeners = new Set<(message: unknown) => void>();
  const source = new EventSource('/events');
  source.addEventListener('message', (event) => {
    const message: unknown = JSON.parse(String(event.data));
    for (const listener of listeners) listener(message);
  });
  return {
    invoke: call,
    subscribe(name, listener) {
      // The web host has neither a native menu nor files handed over by the system.
      if (name === 'core') listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      source.close();
    },
  };
}

async function call(name: string, input: unknown): Promise<Reply<unknown>> {
  try {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    if (response.headers.get('content-type') === BYTES_TYPE)
      return { ok: true, data: new Uint8Array(await response.arrayBuffer()) };
    return readReply(await response.json());
  } catch (cause) {
    return connectionLost(cause);
  }
}

function readReply(body: unknown): Reply<unknown> {
  if (typeof body !== 'object' || body === null || !('ok' in body))
    return connectionLost('unexpected answer');
  if (body.ok === true) return { ok: true, data: 'data' in body ? body.data : undefined };
  const failure = Failure.safeParse('error' in body ? body.error : undefined);
  return failure.success ? { ok: false, error: failure.data } : connectionLost('unexpected answer');
}

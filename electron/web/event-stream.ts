/** Pushes to the browser as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
import type { ServerResponse } from 'node:http';
import type { Push } from '#shared/contract/pushes.ts';
import { securityHeaders } from '#shared/lib/security-headers.ts';
import { refuse } from './respond.ts';

export interface EventStreams {
  /** Keeps the response open and writes every push to it. */
  add(response: ServerResponse): void;
  send(push: Push): void;
  close(): void;
}

const MAX_STREAMS = 20;
/** Keeps idle connections from being taken for dead ones. */
const HEARTBEAT = 15_000;
/** A reader that has let this much pile up is dropped; it asks again when it reconnects. */
const MAX_BACKLOG = 1_000_000;

export function createEventStreams(): EventStreams {
  const open = new Set<ServerResponse>();
  const write = (line: string): void => {
    for (const response of open) {
      if (response.writableLength > MAX_BACKLOG) response.destroy();
      else response.write(line);
    }
  };
  const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT);
  heartbeat.unref();
  return {
    add(response) {
      if (open.size >= MAX_STREAMS) {
        return refuse(response, 503, { code: 'busy', message: 'Too many windows are open.' });
      }
      response.writeHead(200, {
        ...securityHeaders,
        'Cache-Control': 'no-store',
        'Content-Type': 'text/event-stream; charset=utf-8',
      });
      response.write(':\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    send: (push) => write(`data: ${JSON.stringify(push)}\n\n`),
    close() {
      clearInterval(heartbeat);
      for (const response of open) response.end();
      open.clear();
    },
  };
}

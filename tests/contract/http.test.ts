/** The contract over the localhost host: calls by POST, pushes by server-sent events. */
import type { Push } from '#shared/contract/pushes.ts';
import { createWebHost } from '../../electron/web/web-host.ts';
import { rawRequest } from '../fixtures/raw-request.ts';
import { signIn, surroundingsIn } from '../fixtures/test-web-host.ts';
import { describeContract } from './contract-suite.ts';

/** Calls every listener with the pushes of an event stream until it ends. */
async function hear(response: Response, listeners: ReadonlySet<(push: unknown) => void>): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let open = '';
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    const messages = (open + part.value).split('\n\n');
    open = messages.pop() ?? '';
    for (const message of messages.filter((one) => one.startsWith('data: '))) {
      const push: Push = JSON.parse(message.slice('data: '.length));
      for (const listener of listeners) listener(push);
    }
  }
}

describeContract('HTTP', async (core) => {
  const host = await createWebHost({
    core,
    rendererFolder: import.meta.dirname,
    port: 0,
    surroundings: surroundingsIn(import.meta.dirname),
    clock: () => 0,
    log: { info: () => undefined, error: () => undefined },
  });
  const port = Number(new URL(host.origin).port);
  const headers = { Host: `127.0.0.1:${port}`, Cookie: await signIn(host, port) };
  const listeners = new Set<(push: unknown) => void>();
  void hear(await fetch(`${host.origin}/events`, { headers }), listeners).catch(() => undefined);
  return {
    async call(name, input) {
      const answer = await rawRequest({
        port,
        method: 'POST',
        path: `/call/${encodeURIComponent(name)}`,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(input) ?? 'null',
      });
      return answer.headers['content-type'] === 'application/octet-stream'
        ? { ok: true, data: answer.bytes }
        : JSON.parse(answer.body);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => host.close(),
  };
});

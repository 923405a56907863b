/** Both transports turn every mishap into a failure, and pass messages only to those who listen. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../../renderer/api/client.ts';
import { createHttpTransport } from '../../../renderer/api/http-transport.ts';
import { createIpcTransport } from '../../../renderer/api/ipc-transport.ts';

const changed = { kind: 'changed', changeSetId: 1, kinds: ['event'] };

describe('desktop', () => {
  const bridge = (invoke: () => Promise<unknown>) => ({ invoke, subscribe: () => () => undefined });

  test('passes replies on and turns anything else into a failure', async () => {
    const reply = { ok: true, data: 1 };
    expect(await createIpcTransport(bridge(async () => reply)).invoke('x', {})).toBe(reply);
    const lost = createIpcTransport(bridge(() => Promise.reject(new Error('port closed'))));
    expect(await lost.invoke('x', {})).toMatchObject({
      ok: false,
      error: { code: 'internal', details: { cause: 'port closed' } },
    });
    expect(await createIpcTransport(bridge(async () => 'huh')).invoke('x', {})).toMatchObject({ ok: false });
  });

  test('pushes that are none are dropped', () => {
    const heard: unknown[] = [];
    const listeners = new Map<string, (message: unknown) => void>();
    const client = createClient({
      invoke: async () => ({ ok: true, data: null }),
      subscribe: (name, listener) => {
        listeners.set(name, listener);
        return () => listeners.delete(name);
      },
    });
    client.onPush((push) => heard.push(push));
    client.onMenu((id) => heard.push(id));
    listeners.get('core')?.({ kind: 'nonsense' });
    listeners.get('core')?.(changed);
    listeners.get('menu')?.(7);
    listeners.get('menu')?.('article.import');
    expect(heard).toEqual([changed, 'article.import']);
  });
});

describe('browser', () => {
  class FakeEventSource extends EventTarget {
    static last: FakeEventSource | null = null;
    closed = false;
    readonly url: string;
    constructor(url: string) {
      super();
      this.url = url;
      FakeEventSource.last = this;
    }
    close() {
      this.closed = true;
    }
  }
  afterEach(() => vi.unstubAllGlobals());

  const over = (answer: () => Promise<Response>) => {
    vi.stubGlobal('EventSource', FakeEventSource);
    const fetched = vi.fn(answer);
    vi.stubGlobal('fetch', fetched);
    return { transport: createHttpTransport(), fetched };
  };

  test('posts JSON and reads the reply', async () => {
    const { transport, fetched } = over(async () => Response.json({ ok: true, data: [1] }));
    expect(await transport.invoke('article.list', { a: 1 })).toEqual({ ok: true, data: [1] });
    expect(fetched).toHaveBeenCalledWith(
      '/call/article.list',
      expect.objectContaining({ method: 'POST', body: '{"a":1}' }),
    );
  });

  test('failures of the contract come through; a page in place of JSON, or nothing, is a lost connection', async () => {
    const failure = { ok: false, error: { code: 'busy', message: 'wait' } };
    expect(await over(async () => Response.json(failure)).transport.invoke('x', {})).toEqual(failure);
    for (const answer of [
      async () => new Response('<html>'),
      async () => Response.json({ ok: false, error: { code: 'made-up', message: '' } }),
      async () => Response.json([]),
      () => Promise.reject(new TypeError('network')),
    ]) {
      expect(await over(answer).transport.invoke('x', {})).toMatchObject({
        ok: false,
        error: { code: 'internal' },
      });
    }
  });

  test('events reach listeners until they stop listening, and the stream is closed in the end', () => {
    const { transport } = over(async () => new Response());
    const heard: unknown[] = [];
    const stop = transport.subscribe('core', (message) => heard.push(message));
    const send = () =>
      FakeEventSource.last?.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(changed) }));
    send();
    stop();
    send();
    expect(heard).toEqual([changed]);
    transport.close();
    expect(FakeEventSource.last).toMatchObject({ url: '/events', closed: true });
  });
});

/** The preload's two functions over a port: names, answers, pushes, a core that is replaced. */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { invokeNames, pushNames } from '#shared/contract/names.ts';
import { servePort } from '../../../electron/main/serve-port.ts';
import { type Api, createApi } from '../../../electron/preload/api.ts';
import { type ClientPort, createPortClient } from '../../../electron/preload/port-client.ts';
import { createIpcTransport } from '../../../renderer/api/ipc-transport.ts';

const makeApi = (): Api =>
  createApi({
    invokeNames,
    pushNames,
    askHost: async (name) => ({ ok: true, data: `host:${name}` }),
    makeClient: createPortClient,
  });

/** As the page reads it. */
const ask = (api: Api, name: string, input: unknown) => createIpcTransport(api).invoke(name, input);

const clientPort = (port: MessagePort): ClientPort => ({
  postMessage: (message) => port.postMessage(message),
  onMessage: (listener) => void port.on('message', listener),
  close: () => port.close(),
});

/** Connects the page to a core that echoes; returns what pushes and what ends it. */
function connect(api: Api, answer = true) {
  const { port1, port2 } = new MessageChannel();
  const listeners = new Set<(push: never) => void>();
  servePort(
    {
      dispatch: async (name, input) =>
        answer ? { ok: true, data: { name, input } } : new Promise<never>(() => undefined),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    {
      postMessage: (message) => port1.postMessage(message),
      onMessage: (listener) => void port1.on('message', listener),
      onClose: (listener) => void port1.on('close', listener),
    },
  );
  api.connect(clientPort(port2));
  const push = (payload: unknown): void => {
    for (const listener of listeners) listener(payload as never);
  };
  return { raw: port2, listeners, push };
}

describe('invoke', () => {
  test('answers come back to their questions, in any number', async () => {
    const api = makeApi();
    const { raw } = connect(api);
    const inputs = Array.from({ length: 50 }, (_, index) => index);
    const replies = await Promise.all(inputs.map((input) => ask(api, 'view.window', input)));
    expect(replies).toEqual(inputs.map((input) => ({ ok: true, data: { name: 'view.window', input } })));
    raw.close();
  });

  test('questions wait for the first port', async () => {
    const api = makeApi();
    const reply = ask(api, 'case.summary', {});
    const { raw } = connect(api);
    expect(await reply).toMatchObject({ ok: true });
    raw.close();
  });

  test('host questions go to the shell; names that are not listed go nowhere', async () => {
    const api = makeApi();
    expect(await api.invoke('host.info', {})).toEqual({ ok: true, data: 'host:host.info' });
    for (const name of ['case.drop', '__proto__', 'constructor', '']) {
      expect(await api.invoke(name, {})).toMatchObject({ ok: false, error: { code: 'unknown-procedure' } });
    }
  });

  test('a new port answers what was open on the old one with a failure and takes over', async () => {
    const api = makeApi();
    connect(api, false);
    const lost = ask(api, 'case.summary', {});
    const { raw } = connect(api);
    expect(await lost).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(await ask(api, 'case.summary', {})).toMatchObject({ ok: true });
    raw.close();
  });

  test('messages that are no questions are passed over', async () => {
    const api = makeApi();
    const { raw } = connect(api);
    for (const message of [null, 7, 'x', {}, { id: 'a', name: 'b' }, { id: 1.5, name: 'b' }, { id: 1 }]) {
      raw.postMessage(message);
    }
    expect(await ask(api, 'case.summary', 1)).toMatchObject({ data: { input: 1 } });
    raw.close();
  });
});

describe('subscribe', () => {
  test('listeners get the payload only, until they leave', async () => {
    const api = makeApi();
    const { raw, push, listeners } = connect(api);
    const heard: unknown[][] = [];
    const leave = api.subscribe('core', (...all) => heard.push(all));
    push({ kind: 'changed' });
    await ask(api, 'case.summary', {});
    leave();
    push({ kind: 'changed' });
    await ask(api, 'case.summary', {});
    expect(heard).toEqual([[{ kind: 'changed' }]]);
    raw.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(listeners.size).toBe(0);
  });

  test('shell pushes go to their own listeners; other names are refused', () => {
    const api = makeApi();
    const heard: unknown[] = [];
    api.subscribe('menu', (payload) => heard.push(payload));
    api.push('menu', { id: 'undo' });
    api.push('other', 1);
    expect(heard).toEqual([{ id: 'undo' }]);
    expect(() => api.subscribe('other', () => undefined)).toThrow(TypeError);
    expect(() => api.subscribe('menu', 'x' as never)).toThrow(TypeError);
  });
});

/** The contract over a message port, with the page's transport and the preload's client on one end and the core process's server on the other. */
import { MessageChannel } from 'node:worker_threads';
import { servePort } from '../../electron/main/serve-port.ts';
import { createPortClient } from '../../electron/preload/port-client.ts';
import { createIpcTransport } from '../../renderer/api/ipc-transport.ts';
import { describeContract } from './contract-suite.ts';

describeContract('a message port', async (core) => {
  const { port1, port2 } = new MessageChannel();
  servePort(core, {
    postMessage: (message) => port1.postMessage(message),
    onMessage: (listener) => void port1.on('message', listener),
    onClose: (listener) => void port1.on('close', listener),
  });
  const listeners = new Set<(push: unknown) => void>();
  const client = createPortClient((push) => {
    for (const listener of listeners) listener(push);
  });
  client.connect({
    postMessage: (message) => port2.postMessage(message),
    onMessage: (listener) => void port2.on('message', listener),
    close: () => port2.close(),
  });
  const transport = createIpcTransport({ invoke: client.ask, subscribe: () => () => undefined });
  return {
    call: transport.invoke,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => port2.close(),
  };
});

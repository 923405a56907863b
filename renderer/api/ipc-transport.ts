/** The desktop's transport: the two functions that the preload exposes. Answers of the core are JSON, but for bytes. */
import type { Reply } from '#shared/contract/errors.ts';
import { connectionLost, type Transport } from './transport.ts';

export interface PreloadBridge {
  invoke(name: string, input: unknown): Promise<unknown>;
  subscribe(name: string, listener: (message: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly throughline?: PreloadBridge;
  }
}

const isReply = (value: unknown): value is Reply<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

export const createIpcTransport = (bridge: PreloadBridge): Transport => ({
  invoke: (name, input) =>
    bridge
      .invoke(name, input)
      .then((answer) => {
        const reply: unknown = typeof answer === 'string' ? JSON.parse(answer) : answer;
        return isReply(reply) ? reply : connectionLost('unexpected answer');
      })
      .catch(connectionLost),
  subscribe: (name, listener) => bridge.subscribe(name, listener),
});

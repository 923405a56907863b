/** The core's side of a window's port: answers its questions and forwards pushes until the port closes. */
import type { Core } from '#core/core.ts';
import type { Reply } from '#shared/contract/errors.ts';
import type { PortReply, PortRequest } from './core-messages.ts';

/** The parts of a message port that Electron's and Node's have in common. */
export interface PortLike {
  postMessage(message: PortReply): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
}

const isRequest = (message: unknown): message is PortRequest =>
  typeof message === 'object' &&
  message !== null &&
  'id' in message &&
  Number.isSafeInteger(message.id) &&
  'name' in message &&
  typeof message.name === 'string';

type Written = Extract<PortReply, { readonly kind: 'reply' }>['reply'];

const written = (reply: Reply<unknown>): Written =>
  reply.ok && reply.data instanceof Uint8Array ? { ok: true, data: reply.data } : JSON.stringify(reply);

/** A message that is no question is passed over: there is no id to answer it by. */
export function servePort(core: Pick<Core, 'dispatch' | 'subscribe'>, port: PortLike): void {
  const unsubscribe = core.subscribe((push) => port.postMessage({ kind: 'push', push }));
  port.onClose(unsubscribe);
  port.onMessage((message) => {
    if (!isRequest(message)) return;
    const { id, name, input } = message;
    void core
      .dispatch(name, input)
      .then((reply) => port.postMessage({ kind: 'reply', id, reply: written(reply) }));
  });
}

/** The contract as typed calls: `client.call('article.list', {})` gives that procedure's reply. */
import type { z } from 'zod';
import type { Reply } from '#shared/contract/errors.ts';
import type { hostContract } from '#shared/contract/host.ts';
import type { contract } from '#shared/contract/index.ts';
import { Push } from '#shared/contract/pushes.ts';
import type { Transport } from './transport.ts';

type Procedures = typeof contract & typeof hostContract;
export type CallName = keyof Procedures;
export type CallInput<N extends CallName> = z.input<Procedures[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Procedures[N]['output']>;

export interface Client {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Reply<CallOutput<N>>>;
  /** Hears the core's pushes; messages that are none are dropped. */
  onPush(listener: (push: Push) => void): () => void;
  /** Hears the ids of chosen menu entries. */
  onMenu(listener: (id: string) => void): () => void;
}

export const createClient = (transport: Transport): Client => ({
  // The core has parsed the output against the same contract; parsing it again would cost each scrub step.
  call: (name, input) => transport.invoke(name, input) as Promise<Reply<never>>,
  onPush: (listener) =>
    transport.subscribe('core', (message) => {
      const push = Push.safeParse(message);
      if (push.success) listener(push.data);
    }),
  onMenu: (listener) =>
    transport.subscribe('menu', (message) => {
      if (typeof message === 'string') listener(message);
    }),
});

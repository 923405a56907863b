/** The two functions of the preload, apart from Electron: names are checked, listeners get payloads only. */
import type { ClientPort, PortClient } from './port-client.ts';

export interface ApiOptions {
  readonly invokeNames: readonly string[];
  readonly pushNames: readonly string[];
  /** Answers `host.*`. */
  readonly askHost: (name: string, input: unknown) => Promise<unknown>;
  readonly makeClient: (onPush: (push: unknown) => void) => PortClient;
}

export interface Api {
  readonly invoke: (name: string, input: unknown) => Promise<unknown>;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (name: string, listener: (payload: unknown) => void) => () => void;
  readonly connect: (port: ClientPort) => void;
  readonly push: (name: unknown, payload: unknown) => void;
}

const UNKNOWN = {
  ok: false,
  error: { code: 'unknown-procedure', message: 'There is no such procedure.' },
} as const;

export function createApi({ invokeNames, pushNames, askHost, makeClient }: ApiOptions): Api {
  const allowed = new Set<unknown>(invokeNames);
  const listeners = new Map<unknown, Set<(payload: unknown) => void>>(
    pushNames.map((name) => [name, new Set()]),
  );
  const push = (name: unknown, payload: unknown): void => {
    for (const listener of listeners.get(name) ?? []) listener(payload);
  };
  const client = makeClient((payload) => push('core', payload));
  return {
    invoke: async (name, input) => {
      if (!allowed.has(name)) return UNKNOWN;
      return name.startsWith('host.') ? askHost(name, input) : client.ask(name, input);
    },
    subscribe: (name, listener) => {
      if (typeof listener !== 'function') throw new TypeError('the listener is not a function');
      const set = listeners.get(name);
      if (!set) throw new TypeError('there is no such push');
      set.add(listener);
      return () => set.delete(listener);
    },
    connect: client.connect,
    push,
  };
}

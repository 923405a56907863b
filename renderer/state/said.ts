/** What the words of a filter find, as the core answers: asked once for each text, and anew when the case has changed. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FoundItems } from '#shared/columns/word-masks.ts';
import type { Failure } from '#shared/contract/errors.ts';
import type { Client } from '../api/client.ts';
import type { CaseData } from './case-data.ts';

/** By text; tells when an answer has come. */
export interface SaidStore extends StoreApi<ReadonlyMap<string, FoundItems>> {
  /** Null for no words, and until the answer is there, which is then asked for. */
  of(words: string): FoundItems | null;
  /** Resolves when the answer is there, or has failed, which has then been reported. */
  ask(words: string): Promise<void>;
  close(): void;
}

interface Parts {
  readonly client: Client;
  readonly data: StoreApi<CaseData>;
  readonly onFailure: (failure: Failure) => void;
}

/** Of so many texts the answers are held: those of a filter, and of saved views that are compared. */
const MOST = 8;

export function createSaidStore({ client, data, onFailure }: Parts): SaidStore {
  const store = createStore<ReadonlyMap<string, FoundItems>>(() => new Map());
  const waiting = new Map<string, Promise<void>>();
  /** Answers for a state of the case that is no more; they stand in until the new ones come. */
  const old = new Set<string>();
  const ask = async (words: string) => {
    old.delete(words);
    const reply = await client.call('search.said', { text: words });
    waiting.delete(words);
    if (!reply.ok) return onFailure(reply.error);
    const held = [...store.getState()].filter(([text]) => text !== words).slice(1 - MOST);
    store.setState(new Map([...held, [words, reply.data]]), true);
  };
  const askOnce = (words: string): Promise<void> => {
    const running = waiting.get(words) ?? ask(words);
    waiting.set(words, running);
    return running;
  };
  const stop = data.subscribe(({ columns }, before) => {
    if (columns !== before.columns) for (const words of store.getState().keys()) old.add(words);
  });
  return {
    ...store,
    close: stop,
    of(words) {
      if (words === '') return null;
      const found = store.getState().get(words) ?? null;
      if (found === null || old.has(words)) void askOnce(words);
      return found;
    },
    async ask(words) {
      if (words !== '' && (old.has(words) || !store.getState().has(words))) await askOnce(words);
    },
  };
}

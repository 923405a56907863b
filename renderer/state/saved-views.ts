/** The views that the case keeps under a name: read when somebody asks for them, kept up to date after. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '#shared/contract/errors.ts';
import type { SavedView } from '#shared/contract/saved-views.ts';
import type { CallInput, CallName, CallOutput, Client } from '../api/client.ts';

/** The newest first; null until they have been read. Failures have been reported when a promise gives null. */
export interface SavedViewStore extends StoreApi<readonly SavedView[] | null> {
  load(): Promise<void>;
  save(view: CallInput<'savedView.save'>): Promise<SavedView | null>;
  rename(id: number, name: string): Promise<SavedView | null>;
  /** Gives back what was deleted; `save` brings it back. */
  remove(id: number): Promise<SavedView | null>;
}

interface Parts {
  readonly client: Client;
  readonly onFailure: (failure: Failure) => void;
}

export function createSavedViewStore({ client, onFailure }: Parts): SavedViewStore {
  const store = createStore<readonly SavedView[] | null>(() => null);
  const load = async () => {
    const reply = await client.call('savedView.list', {});
    if (reply.ok) store.setState(reply.data.views, true);
    else onFailure(reply.error);
  };
  const write = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N> | null> => {
    const reply = await client.call(name, input);
    if (!reply.ok) onFailure(reply.error);
    await load();
    return reply.ok ? reply.data : null;
  };
  return {
    ...store,
    load,
    save: (view) => write('savedView.save', view),
    rename: (id, name) => write('savedView.rename', { id, name }),
    remove: (id) => write('savedView.delete', { id }),
  };
}

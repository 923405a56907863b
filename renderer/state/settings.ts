/** What a person has set, as the host keeps it; changes are shown at once and saved a moment later. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '#shared/contract/errors.ts';
import { defaultSettings, type Settings } from '#shared/model/settings.ts';
import type { Client } from '../api/client.ts';

export interface SettingsStore extends StoreApi<Settings> {
  /** Reads what the host has; without an answer the defaults stay. */
  load(): Promise<void>;
  change(change: Partial<Settings>): void;
  /** Saves what has not been saved yet. */
  close(): void;
}

/** Milliseconds without another change before settings are saved. */
const REST = 400;

export function createSettingsStore(client: Client, onFailure: (failure: Failure) => void): SettingsStore {
  const store = createStore<Settings>(() => defaultSettings);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved: Partial<Settings> = {};
  const save = async () => {
    clearTimeout(timer);
    const change = unsaved;
    unsaved = {};
    if (Object.keys(change).length === 0) return;
    const reply = await client.call('host.saveSettings', change);
    if (!reply.ok) onFailure(reply.error);
  };
  return {
    ...store,
    async load() {
      const reply = await client.call('host.settings', {});
      if (reply.ok) store.setState(reply.data, true);
    },
    change(change) {
      store.setState(change);
      unsaved = { ...unsaved, ...change };
      clearTimeout(timer);
      timer = setTimeout(() => void save(), REST);
    },
    close: () => void save(),
  };
}

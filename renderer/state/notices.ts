/** Short messages that come and go: what was done, or what failed. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'failed';
  readonly title: string;
  readonly advice: string | null;
  /** Text for "Copy details". */
  readonly details: string | null;
  readonly undo: (() => void) | null;
}

export interface NoticeStore extends StoreApi<readonly Notice[]> {
  /** What was done takes the place of what was done before: only the newest can be undone in one step. */
  show(notice: Omit<Notice, 'id'>): void;
  dismiss(id: number): void;
}

/** Older ones make room. */
const MAX_SHOWN = 3;

export function createNoticeStore(): NoticeStore {
  const store = createStore<readonly Notice[]>(() => []);
  let lastId = 0;
  return {
    ...store,
    show(notice) {
      lastId += 1;
      const kept = store.getState().filter(({ tone }) => tone === 'failed' || notice.tone === 'failed');
      store.setState([...kept, { ...notice, id: lastId }].slice(-MAX_SHOWN), true);
    },
    dismiss: (id) =>
      store.setState(
        store.getState().filter((notice) => notice.id !== id),
        true,
      ),
  };
}

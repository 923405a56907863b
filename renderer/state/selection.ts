/** The one selection that graph, timeline, reader and inspector share. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ItemRef, itemKey } from '#shared/derive/item-ref.ts';
import type { SentenceId } from '#shared/model/ids.ts';

/** Where a selection was made: that panel does not scroll or move by itself. */
export type Origin = 'graph' | 'timeline' | 'reader' | 'inspector' | 'outline' | 'table' | 'app';

export interface Selection {
  readonly items: readonly ItemRef[];
  /** The one that the inspector shows, an index into `items`. */
  readonly shown: number;
  /** The sentence that was clicked, when the selection came from one. */
  readonly sentenceId: SentenceId | null;
  readonly origin: Origin;
}

export const nothingSelected: Selection = { items: [], shown: 0, sentenceId: null, origin: 'app' };

export interface SelectionStore extends StoreApi<Selection> {
  select(origin: Origin, items: readonly ItemRef[], sentenceId?: SentenceId): void;
  /** Takes an item into the selection as the one that is shown, or out of it when it is in. */
  toggle(origin: Origin, item: ItemRef): void;
  /** Shows the next or the previous of several selected items; goes round. */
  step(by: 1 | -1): void;
  clear(): void;
}

export function createSelectionStore(): SelectionStore {
  const store = createStore<Selection>(() => nothingSelected);
  return {
    ...store,
    select: (origin, items, sentenceId) =>
      store.setState({ origin, items, shown: 0, sentenceId: sentenceId ?? null }, true),
    toggle(origin, item) {
      const { items } = store.getState();
      const others = items.filter((each) => itemKey(each) !== itemKey(item));
      const next = others.length < items.length ? others : [...items, item];
      store.setState({ origin, items: next, shown: Math.max(0, next.length - 1), sentenceId: null }, true);
    },
    step(by) {
      const { items, shown } = store.getState();
      if (items.length > 0) store.setState({ shown: (shown + by + items.length) % items.length });
    },
    clear: () => store.setState(nothingSelected, true),
  };
}

export const shownItem = (selection: Selection): ItemRef | null => selection.items[selection.shown] ?? null;

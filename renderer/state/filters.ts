/** What is switched off in the panel "Filters", and the words that what is shown must have; graph, timeline, outline and counts follow. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Facet, type Filters, noFilters } from '#shared/derive/filters.ts';

export interface FilterStore extends StoreApi<Filters> {
  /** Shows or hides some values of a facet. */
  set(facet: Facet, values: readonly string[], shown: boolean): void;
  /** Shows these values of a facet, and hides all others of `all`. */
  showOnly(facet: Facet, values: readonly string[], all: readonly string[]): void;
  /** Shows only what has these words; all for none. */
  setWords(words: string): void;
  clear(): void;
}

export function createFilterStore(): FilterStore {
  const store = createStore<Filters>(() => noFilters);
  const put = (facet: Facet, off: ReadonlySet<string>) =>
    store.setState({ ...store.getState(), [facet]: off }, true);
  return {
    ...store,
    set(facet, values, shown) {
      const off = new Set(store.getState()[facet]);
      for (const value of values) {
        if (shown) off.delete(value);
        else off.add(value);
      }
      put(facet, off);
    },
    showOnly: (facet, values, all) => put(facet, new Set(all.filter((value) => !values.includes(value)))),
    setWords: (words) => store.setState({ ...store.getState(), words: words.trim() }, true),
    clear: () => store.setState(noFilters, true),
  };
}

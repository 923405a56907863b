/** The shared selection with everything that it lights up, worked out once for all panels. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Echo, echoOf, silence } from '#shared/derive/echo.ts';
import type { CaseData } from './case-data.ts';
import { nothingSelected, type Selection, type SelectionStore } from './selection.ts';

export interface EchoState {
  readonly echo: Echo;
  readonly selection: Selection;
}

export interface EchoStore extends StoreApi<EchoState> {
  close(): void;
}

/** Follows the selection, the case's items and the open article. */
export function createEchoStore(data: StoreApi<CaseData>, selection: SelectionStore): EchoStore {
  const store = createStore<EchoState>(() => ({ echo: silence, selection: nothingSelected }));
  const update = () => {
    const { whole, article } = data.getState();
    const chosen = selection.getState();
    const view = whole ?? { events: [], relations: [] };
    store.setState({ echo: echoOf(chosen.items, { view, article }), selection: chosen });
  };
  const stopSelection = selection.subscribe(update);
  const stopData = data.subscribe((next, before) => {
    if (next.whole !== before.whole || next.article !== before.article) update();
  });
  return {
    ...store,
    close() {
      stopSelection();
      stopData();
    },
  };
}

/** How the graph is drawn at this moment, as far as pictures of it repeat what no other part of the window knows. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorNode } from '#shared/derive/actor-graph.ts';
import type { Point } from '#shared/layout/layout-graph.ts';

export interface DrawnGraph {
  /** Nodes that stand for several actors. */
  readonly groups: readonly ActorNode[];
  /** Of very many lines only the strongest are drawn. */
  readonly thinned: boolean;
  /** Where a node stands, in pixels of the layout; null where it is not drawn. */
  readonly placeOf: (id: string) => Point | null;
}

/** While there is no graph. */
const nothing: DrawnGraph = { groups: [], thinned: false, placeOf: () => null };

export interface DrawnGraphStore extends StoreApi<DrawnGraph> {
  /** The graph is not there any more. */
  clear(): void;
}

export function createDrawnGraphStore(): DrawnGraphStore {
  const store = createStore<DrawnGraph>(() => nothing);
  return { ...store, clear: () => store.setState(nothing, true) };
}

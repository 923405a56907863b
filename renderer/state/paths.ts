/** The question which paths lead from one actor to another, and its answer in what the window shows. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorId } from '#shared/model/ids.ts';
import { type ActorNetwork, actorNetwork } from '#shared/network/actor-network.ts';
import { type ActorPathAnswer, type ActorPathQuestion, actorPaths } from '#shared/network/actor-paths.ts';
import type { Panels } from './panels.ts';
import type { SelectionStore } from './selection.ts';
import type { ShownStore } from './shown.ts';

export interface PathSearch extends Pick<ActorPathQuestion, 'reach' | 'inOrder'> {
  readonly from: ActorId | null;
  readonly to: ActorId | null;
  /** Null until both actors are known, and while nobody looks. */
  readonly answer: ActorPathAnswer | null;
  /** The only path that the graph draws, an index into the answer's; null for all of them. */
  readonly only: number | null;
  /** Counts how often somebody has asked for paths: the panel then takes the keyboard. */
  readonly asked: number;
}

export interface PathStore extends StoreApi<PathSearch> {
  /** Opens the panel, with the selected actors as the ends. */
  ask(): void;
  change(change: Partial<Pick<PathSearch, 'from' | 'to' | 'reach' | 'inOrder'>>): void;
  /** Draws one path alone, or all when it is alone already. */
  drawOnly(path: number): void;
  close(): void;
}

interface Parts {
  readonly shown: ShownStore;
  readonly panels: StoreApi<Panels>;
  readonly selection: SelectionStore;
}

const nothingAsked: PathSearch = {
  from: null,
  to: null,
  reach: 'shortest',
  inOrder: false,
  answer: null,
  only: null,
  asked: 0,
};

export function createPathStore({ shown, panels, selection }: Parts): PathStore {
  const store = createStore<PathSearch>(() => nothingAsked);
  const network = createNetwork(shown);
  const isOpen = () => panels.getState().graphSide === 'paths';
  const answer = (): ActorPathAnswer | null => {
    const { from, to, reach, inOrder } = store.getState();
    const net = isOpen() && from !== null && to !== null && from !== to ? network() : null;
    return net && from !== null && to !== null ? actorPaths(net, { from, to, reach, inOrder }) : null;
  };
  const update = () => store.setState({ answer: answer(), only: null });
  const stops = [
    shown.subscribe((next, before) => {
      if (next.now !== before.now && isOpen()) update();
    }),
    panels.subscribe((next, before) => {
      if (next.graphSide !== before.graphSide) update();
    }),
  ];
  return {
    ...store,
    ask() {
      const { from, to, asked } = store.getState();
      store.setState({ ...endsOf(selection, { from, to }), asked: asked + 1 });
      panels.setState({ graphSide: 'paths', comparison: null });
      update();
    },
    change(change) {
      store.setState(change);
      update();
    },
    drawOnly: (path) => store.setState(({ only }) => ({ only: only === path ? null : path })),
    close() {
      for (const stop of stops) stop();
    },
  };
}

type Ends = Pick<PathSearch, 'from' | 'to'>;

/** Of several selected actors the last two; one alone is the new start. Nothing selected leaves the question as it was. */
function endsOf(selection: SelectionStore, before: Ends): Ends {
  const actors = selection.getState().items.flatMap((item) => (item.kind === 'actor' ? [item.id] : []));
  const [from, to] = actors.slice(-2);
  if (from === undefined) return before;
  if (to !== undefined) return { from, to };
  return { from, to: before.from === from && before.to !== from ? before.to : null };
}

/** Made anew only when the window shows something else. */
function createNetwork(shown: ShownStore): () => ActorNetwork | null {
  let made: { readonly now: object; readonly network: ActorNetwork } | null = null;
  return () => {
    const { filtered, now } = shown.getState();
    if (!filtered || !now) return null;
    if (made?.now !== now) made = { now, network: actorNetwork(filtered.source, now) };
    return made.network;
  };
}

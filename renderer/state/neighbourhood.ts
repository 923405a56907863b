/** What a person does with an actor's surroundings in the graph: more neighbours, fewer, all again. */
import type { StoreApi } from 'zustand/vanilla';
import type { ActorId } from '#shared/model/ids.ts';
import type { Panels } from './panels.ts';

type PanelStore = StoreApi<Panels>;

/** Each stands for itself, with a line to the actor, however large the graph is. */
export const showNeighbours = (panels: PanelStore, actorId: ActorId, neighbours: readonly ActorId[]): void =>
  panels.setState(({ openedActors, openedTies, hiddenActors }) => ({
    openedActors: new Set([...openedActors, actorId, ...neighbours]),
    openedTies: [...openedTies, ...neighbours.map((other) => [actorId, other] as const)],
    hiddenActors: new Set([...hiddenActors].filter((id) => id !== actorId && !neighbours.includes(id))),
  }));

export const hideActors = (panels: PanelStore, actors: readonly ActorId[]): void =>
  panels.setState(({ hiddenActors }) => ({ hiddenActors: new Set([...hiddenActors, ...actors]) }));

export const showHidden = (panels: PanelStore): void => panels.setState({ hiddenActors: new Set() });

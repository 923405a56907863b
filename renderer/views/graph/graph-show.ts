/** Which prominence the layer shows: the window at rest, a selection, or the window while it moves. */
import { lies } from '#shared/columns/presence.ts';
import type { GraphContents } from './graph-elements.ts';
import type { GraphLayer } from './graph-layer.ts';
import type { Chosen, WindowStates } from './prominence.ts';

export interface GraphShow {
  rest(states: WindowStates): void;
  moving(states: WindowStates): void;
  chosen(chosen: Chosen | null): void;
}

export function createShow(layer: GraphLayer): GraphShow {
  let chosen: Chosen | null = null;
  let atRest: WindowStates | null = null;
  let moving: WindowStates | null = null;
  const show = () => {
    if (moving) return layer.show({ kind: 'moving', states: moving, chosen });
    const states = atRest && hasOutside(atRest) ? atRest : null;
    if (chosen) return layer.show({ kind: 'chosen', states, chosen });
    layer.show(states ? { kind: 'window', states } : { kind: 'all' });
  };
  return {
    rest(states) {
      atRest = states;
      moving = null;
      show();
    },
    moving(states) {
      moving = states;
      show();
    },
    chosen(next) {
      chosen = next;
      show();
    },
  };
}

const hasOutside = ({ nodes, edges }: WindowStates): boolean =>
  nodes.includes(lies.outside) || edges.includes(lies.outside) || edges.includes(lies.partly);

/** How everybody lies in the window at rest. */
export function statesOf({ everybody, all, within, events }: GraphContents): WindowStates {
  const drawn = new Set([...all.nodes, ...all.edges].map(({ id }) => id));
  const nodes = new Set(within.nodes.map(({ id }) => id));
  const edges = new Map(within.edges.map((edge) => [edge.id, edge.partly ? lies.partly : lies.inside]));
  // What is not drawn at all does not lie outside: nothing would be told apart.
  const without = (id: string) => (drawn.has(id) ? lies.outside : lies.inside);
  const ofActors = {
    nodes: Uint8Array.from(everybody.nodes, ({ id }) => (nodes.has(id) ? lies.inside : without(id))),
    edges: Uint8Array.from(everybody.edges, ({ id }) => edges.get(id) ?? without(id)),
  };
  return joinedStates(ofActors, events.states);
}

/** Actors, then events. */
export const joinedStates = (actors: WindowStates, events: WindowStates): WindowStates =>
  events.nodes.length === 0
    ? actors
    : {
        nodes: Uint8Array.from([...actors.nodes, ...events.nodes]),
        edges: Uint8Array.from([...actors.edges, ...events.edges]),
      };

/** Which prominence the layer shows: the window at rest, a selection, or the window while it moves. */
import type cytoscape from 'cytoscape';
import { lies } from '#shared/derive/scrub.ts';
import type { GraphContents } from './graph-elements.ts';
import type { GraphLayer } from './graph-layer.ts';
import type { Chosen, WindowStates } from './prominence.ts';

export interface GraphShow {
  rest(states: WindowStates): void;
  moving(states: WindowStates): void;
  chosen(chosen: Chosen | null): void;
}

/** Milliseconds after which the end of a movement does not wait for cytoscape any longer. */
const PATIENCE = 120;

export function createShow(cy: cytoscape.Core, layer: GraphLayer): GraphShow {
  let chosen: Chosen | null = null;
  let atRest: WindowStates | null = null;
  let moving: WindowStates | null = null;
  const show = () => {
    if (moving) layer.show({ kind: 'moving', states: moving, chosen });
    else layer.show(chosen ? { kind: 'chosen', chosen } : { kind: 'all', states: atRest });
  };
  return {
    rest(states) {
      atRest = states;
      if (!moving) return show();
      // Taking the layer away before cytoscape has drawn would flash the picture of before.
      const ended = moving;
      const end = () => {
        if (moving !== ended) return;
        moving = null;
        show();
      };
      cy.one('render', end);
      setTimeout(end, PATIENCE);
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

/** How everybody lies in the window at rest. */
export function statesOf({ everybody, within }: GraphContents): WindowStates {
  const inside = new Set([...within.nodes, ...within.edges].map(({ id }) => id));
  const states = (elements: readonly { readonly id: string }[]) =>
    Uint8Array.from(elements, ({ id }) => (inside.has(id) ? lies.inside : lies.outside));
  return { nodes: states(everybody.nodes), edges: states(everybody.edges) };
}

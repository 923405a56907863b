/** Remembers where every actor stood, so that it comes back there; only the first graph is laid out as a whole. */
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { Point } from '#shared/layout/graph-layout.ts';
import type { GraphCanvas } from './graph-canvas.ts';
import { applyGraph } from './graph-elements.ts';
import { layOutAll, placeNew } from './graph-layout.ts';

export interface GraphPlaces {
  /** Shows a graph; true when it was laid out as a whole. */
  put(graph: ActorGraph): boolean;
}

export function createPlaces({ cy, theme }: GraphCanvas): GraphPlaces {
  const places = new Map<string, Point>();
  const remember = () => {
    for (const node of cy.nodes().toArray()) places.set(node.id(), { ...node.position() });
  };
  return {
    put(graph) {
      const first = places.size === 0 && graph.nodes.length > 0;
      remember();
      applyGraph(cy, graph, theme());
      if (first) {
        cy.resize();
        layOutAll(cy, { width: cy.width(), height: cy.height() });
      } else placeNew(cy, places);
      remember();
      return first;
    },
  };
}

/** Puts the widget's nodes where the layout wants them. */
import type cytoscape from 'cytoscape';
import {
  type Area,
  type LayoutGraph,
  layOutAll as layOut,
  type Places,
  placeNew as placeFresh,
} from '#shared/layout/graph-layout.ts';

/** Lays out all nodes from a fixed start, so that the same case always gives the same picture. */
export const layOutAll = (cy: cytoscape.Core, area: Area): void => put(cy, layOut(graphOf(cy), area));

/** Nodes without a known place go beside the actors that they are joined to; all others stay or come back. */
export const placeNew = (cy: cytoscape.Core, known: Places): void => put(cy, placeFresh(graphOf(cy), known));

const graphOf = (cy: cytoscape.Core): LayoutGraph => ({
  nodes: cy.nodes().map((node) => ({
    id: node.id(),
    label: String(node.data('label')),
    size: Number(node.data('size')),
  })),
  edges: cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() })),
});

/** Touches only nodes that move. */
function put(cy: cytoscape.Core, places: Places): void {
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      const place = places.get(node.id());
      const { x, y } = node.position();
      if (place && (place.x !== x || place.y !== y)) node.position({ ...place });
    }
  });
}

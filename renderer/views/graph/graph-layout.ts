/** The widget's graph as the layouts see it, and its nodes put where they want them. */
import type cytoscape from 'cytoscape';
import type { LayoutGraph, Places } from '#shared/layout/graph-layout.ts';

export const layoutGraphOf = (cy: cytoscape.Core): LayoutGraph => ({
  nodes: cy.nodes().map((node) => ({
    id: node.id(),
    label: String(node.data('label')),
    size: Number(node.data('size')),
    group: String(node.data('kind')),
  })),
  edges: cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() })),
});

/** Touches only nodes that move. */
export function moveNodes(cy: cytoscape.Core, places: Places): void {
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      const place = places.get(node.id());
      const { x, y } = node.position();
      if (place && (place.x !== x || place.y !== y)) node.position({ ...place });
    }
  });
}

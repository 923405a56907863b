/** Turns what a person does with the graph into the view's callbacks, and shows what is under the pointer. */
import type cytoscape from 'cytoscape';
import type { ActorEdge } from '#shared/derive/actor-graph.ts';
import type { ActorId } from '#shared/model/ids.ts';

export interface GraphCallbacks {
  readonly onActor: (actorId: ActorId) => void;
  readonly onEdge: (edge: Pick<ActorEdge, 'eventIds' | 'relationIds'>) => void;
  readonly onNothing: () => void;
}

interface Moves {
  /** A double click asks for an actor's neighbourhood. */
  readonly focusOn: (node: cytoscape.NodeSingular) => void;
}

/** The listeners end with the graph itself. */
export function listen(cy: cytoscape.Core, callbacks: GraphCallbacks, moves: Moves): void {
  cy.on('tap', (event) => {
    if (event.target === cy) callbacks.onNothing();
  });
  cy.on('tap', 'node', (event) => {
    const node = event.target as cytoscape.NodeSingular;
    callbacks.onActor(node.data('actorId') as ActorId);
  });
  cy.on('tap', 'edge', (event) => {
    const edge = event.target as cytoscape.EdgeSingular;
    callbacks.onEdge(edge.data() as ActorEdge);
  });
  cy.on('dbltap', 'node', (event) => moves.focusOn(event.target as cytoscape.NodeSingular));
  cy.on('mouseover', 'node, edge', (event) =>
    hover(event.target as cytoscape.SingularElementReturnValue, true),
  );
  cy.on('mouseout', 'node, edge', (event) =>
    hover(event.target as cytoscape.SingularElementReturnValue, false),
  );
}

/** A node shows its edges' labels too, so that one look tells what joins it to whom. */
function hover(element: cytoscape.SingularElementReturnValue, on: boolean): void {
  element.toggleClass('hover', on);
  const container = element.cy().container();
  if (container) container.style.cursor = on ? 'pointer' : '';
}

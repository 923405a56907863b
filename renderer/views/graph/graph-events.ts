/** Turns what a person does with the graph into the view's callbacks, and shows what is under the pointer. */
import type cytoscape from 'cytoscape';
import type { ActorEdge } from '#shared/derive/actor-graph.ts';
import type { ActorId } from '#shared/model/ids.ts';

export interface GraphCallbacks {
  /** `adding`: with Shift, Ctrl or Cmd held, to select several. */
  readonly onActor: (actorId: ActorId, adding: boolean) => void;
  readonly onEdge: (edge: Pick<ActorEdge, 'eventIds' | 'relationIds'>) => void;
  readonly onNothing: () => void;
}

/** What is under the pointer, in pixels of the container. */
export type Hovered = { readonly x: number; readonly y: number } & (
  | { readonly kind: 'actor'; readonly actorId: ActorId }
  | { readonly kind: 'edge'; readonly edge: ActorEdge }
);

interface Moves {
  /** A double click asks for an actor's neighbourhood. */
  readonly focusOn: (nodeId: string) => void;
  readonly onHover: (hovered: Hovered | null) => void;
}

/** The listeners end with the graph itself. */
export function listen(cy: cytoscape.Core, callbacks: GraphCallbacks, moves: Moves): void {
  cy.on('tap', (event) => {
    if (event.target === cy) callbacks.onNothing();
  });
  cy.on('tap', 'node', (event) => {
    const node = event.target as cytoscape.NodeSingular;
    callbacks.onActor(node.data('actorId') as ActorId, isAdding(event.originalEvent));
  });
  cy.on('tap', 'edge', (event) => {
    const edge = event.target as cytoscape.EdgeSingular;
    callbacks.onEdge(edge.data() as ActorEdge);
  });
  cy.on('dbltap', 'node', (event) => moves.focusOn((event.target as cytoscape.NodeSingular).id()));
  cy.on('mouseover', 'node, edge', (event) => moves.onHover(hoveredOf(event)));
  cy.on('mouseout', 'node, edge', () => moves.onHover(null));
  cy.on('viewport grab', () => moves.onHover(null));
  // The canvas does not hear of a pointer that leaves it.
  cy.container()?.addEventListener('pointerleave', () => moves.onHover(null));
}

const isAdding = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean => shiftKey || ctrlKey || metaKey;

function hoveredOf({ target, renderedPosition: at }: cytoscape.EventObject): Hovered {
  const element = target as cytoscape.SingularElementReturnValue;
  const isEdge = element.group() === 'edges';
  if (isEdge) return { ...at, kind: 'edge', edge: element.data() as ActorEdge };
  return { ...at, kind: 'actor', actorId: element.data('actorId') as ActorId };
}

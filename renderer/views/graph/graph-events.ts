/** Turns what a person does with the graph into the view's callbacks, and shows what is under the pointer. */
import type cytoscape from 'cytoscape';
import type { EventEdge } from '#shared/columns/event-graph.ts';
import type { ActorEdge } from '#shared/derive/actor-graph.ts';
import type { ActorId, EventId } from '#shared/model/ids.ts';
import type { MenuPoint } from '../../ui/menu-point.ts';

export interface GraphCallbacks {
  /** `adding`: with Shift, Ctrl or Cmd held, to select several. */
  readonly onActor: (actorId: ActorId, adding: boolean) => void;
  readonly onEvent: (eventId: EventId, adding: boolean) => void;
  /** A group of folded actors was asked for. */
  readonly onGroup: (members: readonly ActorId[]) => void;
  readonly onEdge: (edge: Pick<ActorEdge, 'eventIds' | 'relationIds'>) => void;
  readonly onNothing: () => void;
  /** What can be done with an actor was asked for, at a point of the window. */
  readonly onMenu: (actorId: ActorId, at: MenuPoint) => void;
}

/** What is under the pointer, in pixels of the container. */
export type Hovered = { readonly x: number; readonly y: number } & (
  | { readonly kind: 'actor'; readonly actorId: ActorId }
  | { readonly kind: 'group'; readonly name: string; readonly members: readonly ActorId[] }
  | { readonly kind: 'event'; readonly eventId: EventId }
  | { readonly kind: 'link'; readonly edge: EventEdge }
  | { readonly kind: 'edge'; readonly edge: ActorEdge }
);

const membersOf = (node: cytoscape.NodeSingular): readonly ActorId[] =>
  node.data('folded') as readonly ActorId[];

const eventOf = (node: cytoscape.NodeSingular): EventId | null =>
  (node.data('eventId') as EventId | undefined) ?? null;

interface Moves {
  /** A double click asks for an actor's neighbourhood. */
  readonly focusOn: (nodeId: string) => void;
  readonly onHover: (hovered: Hovered | null) => void;
  /** A line as it is in the window at rest, or in all time; undefined for one that is just going. */
  readonly edgeOf: (id: string) => ActorEdge | EventEdge | undefined;
}

/** The listeners end with the graph itself. */
export function listen(cy: cytoscape.Core, callbacks: GraphCallbacks, moves: Moves): void {
  cy.on('tap', (event) => {
    if (event.target === cy) callbacks.onNothing();
  });
  cy.on('tap', 'node', (event) => {
    const node = event.target as cytoscape.NodeSingular;
    const members = membersOf(node);
    const eventId = eventOf(node);
    if (members.length > 0) callbacks.onGroup(members);
    else if (eventId !== null) callbacks.onEvent(eventId, isAdding(event.originalEvent));
    else callbacks.onActor(node.data('actorId') as ActorId, isAdding(event.originalEvent));
  });
  cy.on('tap', 'edge', (event) => {
    const edge = moves.edgeOf((event.target as cytoscape.EdgeSingular).id());
    if (edge) callbacks.onEdge({ relationIds: [], ...edge });
  });
  cy.on('cxttap', 'node', ({ target, originalEvent: { clientX: x, clientY: y } }) => {
    const node = target as cytoscape.NodeSingular;
    moves.onHover(null);
    if (membersOf(node).length === 0 && eventOf(node) === null)
      callbacks.onMenu(node.data('actorId') as ActorId, { x, y });
  });
  cy.on('dbltap', 'node', (event) => moves.focusOn((event.target as cytoscape.NodeSingular).id()));
  cy.on('mouseover', 'node, edge', (event) => moves.onHover(hoveredOf(event, moves)));
  cy.on('mouseout', 'node, edge', () => moves.onHover(null));
  cy.on('viewport grab', () => moves.onHover(null));
  // The canvas does not hear of a pointer that leaves it.
  cy.container()?.addEventListener('pointerleave', () => moves.onHover(null));
}

const isAdding = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean => shiftKey || ctrlKey || metaKey;

function hoveredOf({ target, renderedPosition: at }: cytoscape.EventObject, moves: Moves): Hovered | null {
  const element = target as cytoscape.NodeSingular | cytoscape.EdgeSingular;
  if (element.isEdge()) {
    const edge = moves.edgeOf(element.id());
    return edge ? { ...at, ...hoveredEdge(edge) } : null;
  }
  const eventId = eventOf(element);
  if (eventId !== null) return { ...at, kind: 'event', eventId };
  const members = membersOf(element);
  if (members.length > 0) return { ...at, kind: 'group', name: String(element.data('label')), members };
  return { ...at, kind: 'actor', actorId: element.data('actorId') as ActorId };
}

/** What joins an event to who takes part in it speaks of the event. */
function hoveredEdge(edge: ActorEdge | EventEdge) {
  if (!('link' in edge)) return { kind: 'edge', edge } as const;
  if (edge.link === null) return { kind: 'event', eventId: edge.eventIds[0]! } as const;
  return { kind: 'link', edge } as const;
}

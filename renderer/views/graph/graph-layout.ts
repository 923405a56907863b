/** The widget's graph as the layouts see it, and its nodes put where they want them. */
import type cytoscape from 'cytoscape';
import type { Whereabouts } from '#shared/columns/whereabouts.ts';
import type { LayoutGraph, LayoutNode, Places, Point } from '#shared/layout/layout-graph.ts';
import type { Layout } from '#shared/layout/layouts.ts';
import { onMap } from '#shared/layout/world.ts';
import type { ActorId, EventId } from '#shared/model/ids.ts';

/** What layouts ask for and the widget does not know. */
export interface LayoutFacts {
  /** The node of whoever is selected. */
  readonly centre: string | null;
  /** Asked only where a layout goes by it: of a million events it takes a while. */
  readonly firstDays: () => ReadonlyMap<ActorId, number>;
  readonly whereabouts: () => Whereabouts;
}

export function layoutGraphOf(
  cy: cytoscape.Core,
  { centre, firstDays, whereabouts }: LayoutFacts,
  { by }: Pick<Layout, 'by'>,
): LayoutGraph {
  const facts: Asked = {
    days: by === 'days' ? firstDays() : new Map(),
    where: by === 'spots' ? whereabouts() : null,
  };
  return {
    nodes: cy.nodes().map((node) => layoutNode(node.id(), node.data() as Drawn, facts)),
    edges: cy.edges().map((edge) => ({
      source: edge.source().id(),
      target: edge.target().id(),
      toSource: edge.data('toSource') === true,
      toTarget: edge.data('toTarget') === true,
    })),
    ...(centre !== null && cy.getElementById(centre).nonempty() ? { centre } : {}),
  };
}

interface Asked {
  readonly days: ReadonlyMap<ActorId, number>;
  readonly where: Whereabouts | null;
}

/** A group enters when the first of its members does, an event on its own day. */
function layoutNode(id: string, drawn: Drawn, { days: firstDays, where }: Asked): LayoutNode {
  const { label, size, kind, day } = drawn;
  const days =
    kind === 'event' ? [day ?? []].flat() : membersOf(drawn).flatMap((actor) => firstDays.get(actor) ?? []);
  const spot = where && spotOf(drawn, where);
  return {
    ...{ id, label, size, group: kind },
    ...(days.length > 0 ? { firstDay: days.reduce((first, day) => Math.min(first, day)) } : {}),
    ...(spot ? { spot } : {}),
  };
}

/** All nodes with their spots on the map, as far as these are known. */
export const spottedNodes = (
  cy: cytoscape.Core,
  { whereabouts }: LayoutFacts,
): readonly Pick<LayoutNode, 'id' | 'spot'>[] => {
  const where = whereabouts();
  return cy.nodes().map((node) => {
    const spot = spotOf(node.data() as Drawn, where);
    return { id: node.id(), ...(spot ? { spot } : {}) };
  });
};

const membersOf = ({ actorId, folded }: Drawn): readonly ActorId[] =>
  folded.length > 0 ? folded : [actorId];

/** On the map; a group lies where the first of its members does. */
function spotOf(drawn: Drawn, where: Whereabouts): Point | null {
  const spot = drawn.kind === 'event' ? where.ofEvent(drawn.eventId) : where.ofActors(membersOf(drawn));
  return spot && onMap(spot[0] / 1000, spot[1] / 1000);
}

interface Drawn {
  readonly actorId: ActorId;
  readonly folded: readonly ActorId[];
  readonly label: string;
  readonly size: number;
  readonly kind: string;
  /** Of an event. */
  readonly day?: number | null;
  readonly eventId: EventId;
}

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

/** The widget's graph as the layouts see it, and its nodes put where they want them. */
import type cytoscape from 'cytoscape';
import type { LayoutGraph, LayoutNode, Places } from '#shared/layout/layout-graph.ts';
import type { Layout } from '#shared/layout/layouts.ts';
import type { ActorId } from '#shared/model/ids.ts';

/** What layouts ask for and the widget does not know. */
export interface LayoutFacts {
  /** The node of whoever is selected. */
  readonly centre: string | null;
  /** Asked only where a layout goes by it: of a million events it takes a while. */
  readonly firstDays: () => ReadonlyMap<ActorId, number>;
}

export function layoutGraphOf(
  cy: cytoscape.Core,
  { centre, firstDays }: LayoutFacts,
  { byDay }: Pick<Layout, 'byDay'>,
): LayoutGraph {
  const days = byDay ? firstDays() : new Map();
  return {
    nodes: cy.nodes().map((node) => layoutNode(node, days)),
    edges: cy.edges().map((edge) => ({
      source: edge.source().id(),
      target: edge.target().id(),
      toSource: edge.data('toSource') === true,
      toTarget: edge.data('toTarget') === true,
    })),
    ...(centre !== null && cy.getElementById(centre).nonempty() ? { centre } : {}),
  };
}

/** A group enters when the first of its members does, an event on its own day. */
function layoutNode(node: cytoscape.NodeSingular, firstDays: ReadonlyMap<ActorId, number>): LayoutNode {
  const { actorId, folded, label, size, kind, day } = node.data() as Drawn;
  const members = folded.length > 0 ? folded : [actorId];
  const days = kind === 'event' ? [day ?? []].flat() : members.flatMap((id) => firstDays.get(id) ?? []);
  return {
    ...{ id: node.id(), label, size, group: kind },
    ...(days.length > 0 ? { firstDay: days.reduce((first, day) => Math.min(first, day)) } : {}),
  };
}

interface Drawn {
  readonly actorId: ActorId;
  readonly folded: readonly ActorId[];
  readonly label: string;
  readonly size: number;
  readonly kind: string;
  /** Of an event. */
  readonly day?: number | null;
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

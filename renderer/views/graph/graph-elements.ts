/** Applies the difference between what the graph shows and what it should show; nothing is rebuilt. */
import type cytoscape from 'cytoscape';
import type { ActorEdge, ActorGraph, ActorNode } from '#shared/derive/actor-graph.ts';
import { edgeWidth, nodeSize } from '#shared/derive/graph-measures.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { actorIcon } from './actor-icons.ts';
import type { GraphTheme } from './graph-theme.ts';

const MAX_LABEL = 30;

const shortName = (name: string): string =>
  name.length <= MAX_LABEL ? name : `${name.slice(0, MAX_LABEL - 1).trimEnd()}…`;

const nodeData = (node: ActorNode, { most, theme }: Drawing) => ({
  id: node.id,
  actorId: node.actorId,
  label: shortName(node.name),
  kind: node.kind,
  events: node.events,
  tentative: node.tentative,
  size: nodeSize(node.events, most),
  ...iconsOf(node.kind, node.tentative, theme),
});

const iconsOf = (kind: ActorKind, tentative: boolean, theme: GraphTheme) => ({
  icon: actorIcon(kind, tentative, { stroke: theme.text, fill: theme.panel }),
  iconSelected: actorIcon(kind, tentative, { stroke: theme.accent, fill: theme.panel }),
});

const edgeData = (edge: ActorEdge) => ({ ...edge, width: edgeWidth(edge.count) });

interface Drawing {
  /** Events of the busiest actor. */
  readonly most: number;
  readonly theme: GraphTheme;
}

/** Nodes that are new have no place yet; all others keep theirs. */
export function applyGraph(cy: cytoscape.Core, graph: ActorGraph, theme: GraphTheme): void {
  const wanted = new Set([...graph.nodes, ...graph.edges].map((element) => element.id));
  const most = Math.max(1, ...graph.nodes.map((node) => node.events));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of graph.nodes) put(cy, { group: 'nodes', data: nodeData(node, { most, theme }) });
    for (const edge of graph.edges) put(cy, { group: 'edges', data: edgeData(edge) });
  });
}

interface Element {
  readonly group: 'nodes' | 'edges';
  readonly data: { readonly id: string; readonly source?: string; readonly target?: string };
}

/** An edge that turned round is replaced: its ends cannot be changed. */
function put(cy: cytoscape.Core, element: Element): void {
  const existing = cy.getElementById(element.data.id);
  const turned = existing.nonempty() && existing.data('source') !== element.data.source;
  if (turned) existing.remove();
  if (existing.nonempty() && !turned) {
    if (!sameData(existing.data(), element.data)) existing.data({ ...element.data });
    return;
  }
  cy.add({ group: element.group, data: { ...element.data } });
}

function sameData(before: Readonly<Record<string, unknown>>, after: object): boolean {
  return Object.entries(after).every(([key, value]) => {
    const old = before[key];
    if (!Array.isArray(value)) return old === value;
    return (
      Array.isArray(old) && old.length === value.length && value.every((each, index) => each === old[index])
    );
  });
}

/** Draws the icons in the colours of another theme. */
export function recolour(cy: cytoscape.Core, theme: GraphTheme): void {
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      node.data(iconsOf(node.data('kind') as ActorKind, node.data('tentative') === true, theme));
    }
  });
}

/** Applies the difference between what the graph shows and what it should show; nothing is rebuilt. */
import type cytoscape from 'cytoscape';
import type { ActorEdge, ActorGraph, ActorNode } from '#shared/derive/actor-graph.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { actorIcon } from './actor-icons.ts';
import type { GraphTheme } from './graph-theme.ts';

const MAX_LABEL = 30;

/** Pixels across at zoom 1: 30 for a single event up to 56 for the busiest actor. */
const sizeOf = (events: number, most: number): number =>
  Math.round(30 + 26 * Math.sqrt(events / Math.max(1, most)));

const shortName = (name: string): string =>
  name.length <= MAX_LABEL ? name : `${name.slice(0, MAX_LABEL - 1).trimEnd()}…`;

const nodeData = (node: ActorNode, { most, theme }: Drawing) => ({
  id: node.id,
  actorId: node.actorId,
  label: shortName(node.name),
  kind: node.kind,
  events: node.events,
  tentative: node.tentative,
  size: sizeOf(node.events, most),
  ...iconsOf(node.kind, node.tentative, theme),
});

const iconsOf = (kind: ActorKind, tentative: boolean, theme: GraphTheme) => ({
  icon: actorIcon(kind, tentative, { stroke: theme.text, fill: theme.panel }),
  iconSelected: actorIcon(kind, tentative, { stroke: theme.accent, fill: theme.panel }),
});

/** Pixels: 1.7 for one event or relation, up to 4. */
const widthOf = (count: number): number => Math.min(4, 1 + Math.log2(count + 1) * 0.7);

const edgeData = (edge: ActorEdge) => ({ ...edge, width: widthOf(edge.count) });

interface Drawing {
  /** Events of the busiest actor. */
  readonly most: number;
  readonly theme: GraphTheme;
}

/** Ids of nodes that are new; they have no place yet. Positions of all others stay. */
export function applyGraph(cy: cytoscape.Core, graph: ActorGraph, theme: GraphTheme): readonly string[] {
  const wanted = new Set([...graph.nodes, ...graph.edges].map((element) => element.id));
  const most = Math.max(1, ...graph.nodes.map((node) => node.events));
  const added: string[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of graph.nodes) {
      if (put(cy, { group: 'nodes', data: nodeData(node, { most, theme }) })) added.push(node.id);
    }
    for (const edge of graph.edges) put(cy, { group: 'edges', data: edgeData(edge) });
  });
  return added;
}

interface Element {
  readonly group: 'nodes' | 'edges';
  readonly data: { readonly id: string; readonly source?: string; readonly target?: string };
}

/** True when the element is new. An edge that turned round is replaced: its ends cannot be changed. */
function put(cy: cytoscape.Core, element: Element): boolean {
  const existing = cy.getElementById(element.data.id);
  const turned = existing.nonempty() && existing.data('source') !== element.data.source;
  if (turned) existing.remove();
  if (existing.nonempty() && !turned) {
    if (!sameData(existing.data(), element.data)) existing.data({ ...element.data });
    return false;
  }
  cy.add({ group: element.group, data: { ...element.data } });
  return true;
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

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

/** Everything that has a place in the picture, and the part of it that lies in the time window. */
export interface GraphContents {
  /** The whole graph that states of a moving window and selections speak of by place. */
  readonly everybody: ActorGraph;
  /** Of everybody, those that are drawn. */
  readonly all: ActorGraph;
  /** Nodes and edges of `all`, with the counts and labels of the window. */
  readonly within: ActorGraph;
}

/**
 * Nodes that are new have no place yet; all others keep theirs. What lies outside the window keeps its element and gets
 * the class `outside`: adding and removing costs far more than a class does.
 */
export function applyGraph(cy: cytoscape.Core, { all, within }: GraphContents, theme: GraphTheme): void {
  const wanted = new Set([...all.nodes, ...all.edges].map((element) => element.id));
  const most = Math.max(1, ...all.nodes.map((node) => node.events));
  const nodes = new Map(within.nodes.map((node) => [node.id, node]));
  const edges = new Map(within.edges.map((edge) => [edge.id, edge]));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of all.nodes) {
      const inside = nodes.get(node.id);
      const data = nodeData(inside ?? node, { most, theme });
      put(cy, { group: 'nodes', data, isOutside: !inside });
    }
    for (const edge of all.edges) {
      const inside = edges.get(edge.id);
      const data = edgeData(inside ? turnedLike(inside, edge) : edge);
      put(cy, { group: 'edges', data, isOutside: !inside });
    }
  });
}

/** In the window an edge may be named from its other end. */
function turnedLike(edge: ActorEdge, model: ActorEdge): ActorEdge {
  if (edge.source === model.source) return edge;
  const { source, target } = model;
  return { ...edge, source, target, toSource: edge.toTarget, toTarget: edge.toSource };
}

interface Element {
  readonly group: 'nodes' | 'edges';
  readonly data: { readonly id: string; readonly source?: string; readonly target?: string };
  readonly isOutside: boolean;
}

/** An edge that turned round is replaced: its ends cannot be changed. */
function put(cy: cytoscape.Core, { group, data, isOutside }: Element): void {
  const existing = cy.getElementById(data.id);
  const turned = existing.nonempty() && existing.data('source') !== data.source;
  if (turned) existing.remove();
  if (existing.nonempty() && !turned) {
    if (!sameData(existing.data(), data)) existing.data({ ...data });
    if (existing.hasClass('outside') !== isOutside) existing.toggleClass('outside', isOutside);
    return;
  }
  cy.add({ group, data: { ...data }, classes: isOutside ? 'outside' : '' });
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

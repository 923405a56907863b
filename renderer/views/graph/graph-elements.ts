/** Applies the difference between what the graph shows and what it should show; nothing is rebuilt. */
import type cytoscape from 'cytoscape';
import type { ActorEdge, ActorGraph, ActorNode } from '#shared/derive/actor-graph.ts';
import { edgeWidth, nodeSize } from '#shared/derive/graph-measures.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { actorIcon } from './actor-icons.ts';
import type { GraphTheme, Tint } from './graph-theme.ts';

const MAX_LABEL = 30;

const shortName = (name: string): string =>
  name.length <= MAX_LABEL ? name : `${name.slice(0, MAX_LABEL - 1).trimEnd()}…`;

const nodeData = (node: ActorNode, { most, theme, look }: Drawing) => ({
  id: node.id,
  actorId: node.actorId,
  label: [shortName(node.name), look.tag.get(node.actorId) ?? []].flat().join(' · '),
  kind: node.kind,
  events: node.events,
  tentative: node.tentative,
  size: look.share ? nodeSize(look.share.get(node.actorId) ?? 0, 1) : nodeSize(node.events, most),
  tint: look.tint.get(node.actorId) ?? null,
  ...iconsOf(node, look.tint.get(node.actorId) ?? null, theme),
});

const iconsOf = (
  { kind, tentative }: Pick<ActorNode, 'kind' | 'tentative'>,
  tint: Tint | null,
  theme: GraphTheme,
) => {
  const fill = tint === null ? theme.panel : theme.tints[tint];
  return {
    icon: actorIcon(kind, tentative, { stroke: theme.text, fill }),
    iconSelected: actorIcon(kind, tentative, { stroke: theme.accent, fill }),
  };
};

const edgeData = (edge: ActorEdge) => ({ ...edge, width: edgeWidth(edge.count) });

/** What measures do to the picture; empty where the window has none. */
export interface GraphLook {
  /** How large, 0 to 1; null for by events. */
  readonly share: ReadonlyMap<ActorId, number> | null;
  readonly tint: ReadonlyMap<ActorId, Tint>;
  /** Words behind the name. */
  readonly tag: ReadonlyMap<ActorId, string>;
}

interface Drawing {
  readonly look: GraphLook;
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
  readonly look: GraphLook;
}

/**
 * Nodes that are new have no place yet; all others keep theirs. What lies outside the window keeps its element and gets
 * the class `outside`: adding and removing costs far more than a class does.
 */
export function applyGraph(
  cy: cytoscape.Core,
  { all, within, look }: GraphContents,
  theme: GraphTheme,
): void {
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
      const data = nodeData(inside ?? node, { most, theme, look });
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

type DrawnActor = Pick<ActorNode, 'kind' | 'tentative'> & { readonly tint: Tint | null };

/** Draws the icons in the colours of another theme. */
export function recolour(cy: cytoscape.Core, theme: GraphTheme): void {
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      const { kind, tentative, tint } = node.data() as DrawnActor;
      node.data(iconsOf({ kind, tentative }, tint, theme));
    }
  });
}

/** How actors and the lines between them are drawn: sizes, names, icons. */
import type { ActorEdge, ActorGraph, ActorNode } from '#shared/derive/actor-graph.ts';
import { edgeWidth, nodeSize } from '#shared/derive/graph-measures.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import { actorIcon } from './actor-icons.ts';
import type { GraphTheme } from './graph-theme.ts';

const MAX_LABEL = 30;

const shortName = (name: string): string =>
  name.length <= MAX_LABEL ? name : `${name.slice(0, MAX_LABEL - 1).trimEnd()}…`;

/** Pixels across at zoom 1: larger than actors, so that groups are found at once. */
const groupSize = (members: number): number => Math.round(Math.min(96, 52 + 6 * Math.log2(members)));

/** How an actor is drawn. */
export const nodeLook = (node: ActorNode, { most, theme }: Drawing) => ({
  id: node.id,
  actorId: node.actorId,
  label: shortName(node.name),
  kind: node.kind,
  events: node.events,
  tentative: node.tentative,
  folded: node.folded,
  size: node.folded.length > 0 ? groupSize(node.folded.length) : nodeSize(node.events, most),
  ...iconsOf(node.kind, node.tentative, theme),
});

export const iconsOf = (kind: ActorKind, tentative: boolean, theme: GraphTheme) => ({
  icon: actorIcon(kind, tentative, { stroke: theme.text, fill: theme.panel }),
  iconSelected: actorIcon(kind, tentative, { stroke: theme.accent, fill: theme.panel }),
});

/** How a line is drawn. */
export const edgeLook = (edge: ActorEdge) => ({ ...edge, width: edgeWidth(edge.count) });

/** Events of the busiest actor: what sizes are measured by. */
export const mostEvents = ({ nodes }: ActorGraph): number =>
  nodes.reduce((most, { events }) => Math.max(most, events), 1);

interface Drawing {
  /** Events of the busiest actor. */
  readonly most: number;
  readonly theme: GraphTheme;
}

/** In the window an edge may be named from its other end. */
export function turnedLike(edge: ActorEdge, model: ActorEdge): ActorEdge {
  if (edge.source === model.source) return edge;
  const { source, target } = model;
  return { ...edge, source, target, toSource: edge.toTarget, toTarget: edge.toSource };
}

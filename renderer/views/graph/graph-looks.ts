/** How actors and the lines between them are drawn: sizes, names, icons. */
import type { ActorEdge, ActorGraph, ActorNode } from '#shared/derive/actor-graph.ts';
import { drawnSize, edgeWidth, nodeSize } from '#shared/derive/graph-measures.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { actorIcon } from './actor-icons.ts';
import type { GraphTheme, Tint } from './graph-theme.ts';
import { shortName } from './short-name.ts';

function sizeOf(node: ActorNode, { look, most }: Drawing): number {
  const { share } = look;
  return share && node.folded.length === 0
    ? nodeSize(share.get(node.actorId) ?? 0, 1)
    : drawnSize(node, most);
}

/** How an actor is drawn; measures say nothing of groups. */
export function nodeLook(node: ActorNode, drawing: Drawing) {
  const { look, theme } = drawing;
  const isGroup = node.folded.length > 0;
  const tint = isGroup ? null : (look.tint.get(node.actorId) ?? null);
  const tag = isGroup ? [] : (look.tag.get(node.actorId) ?? []);
  return {
    id: node.id,
    actorId: node.actorId,
    label: [shortName(node.name), tag].flat().join(' · '),
    kind: node.kind,
    events: node.events,
    tentative: node.tentative,
    folded: node.folded,
    size: sizeOf(node, drawing),
    tint,
    ...iconsOf(node, tint, theme),
  };
}

export const iconsOf = (
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

/** What measures do to the picture; empty where the window has none. */
export interface GraphLook {
  /** How large, 0 to 1; null for by events. */
  readonly share: ReadonlyMap<ActorId, number> | null;
  readonly tint: ReadonlyMap<ActorId, Tint>;
  /** Words behind the name. */
  readonly tag: ReadonlyMap<ActorId, string>;
}

/** How a line is drawn. What it stands for is left out: where it stands for many, that is gathered only when somebody asks. */
export const edgeLook = ({
  id,
  source,
  target,
  label,
  count,
  quad,
  line,
  toSource,
  toTarget,
  partly,
}: ActorEdge) => ({
  ...{ id, source, target, label, count, line, toSource, toTarget, partly },
  ink: quad,
  width: edgeWidth(count),
});

/** Events of the busiest actor: what sizes are measured by. */
export const mostEvents = ({ nodes }: ActorGraph): number =>
  nodes.reduce((most, { events }) => Math.max(most, events), 1);

export const plainLook: GraphLook = { share: null, tint: new Map(), tag: new Map() };

interface Drawing {
  readonly look: GraphLook;
  /** Events of the busiest actor. */
  readonly most: number;
  readonly theme: GraphTheme;
}

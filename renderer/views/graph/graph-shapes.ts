/**
 * Where everything of the graph stands, as plain numbers in the graph's own units, for drawing without cytoscape. Nodes stand
 * where cytoscape has them, and lines take the way that cytoscape takes (bezier curves, 34 units apart), so that the
 * pointer hits what is seen; sizes, words and looks are those of the window at rest.
 */
import type cytoscape from 'cytoscape';
import type { EventEdge } from '#shared/columns/event-graph.ts';
import type { ActorEdge, ActorNode } from '#shared/derive/actor-graph.ts';
import { LINE_BOW, LINE_GAP } from '#shared/derive/graph-measures.ts';
import type { Line } from '#shared/derive/marks.ts';
import type { Point } from '#shared/picture/box.ts';
import { besideMiddle } from '#shared/picture/graph/curve.ts';
import { reach } from '#shared/picture/graph/outline.ts';
import { eventEdgeLook, eventLook } from './event-looks.ts';
import type { GraphContents } from './graph-elements.ts';
import { edgeLook, mostEvents, nodeLook } from './graph-looks.ts';
import type { GraphTheme, Ink } from './graph-theme.ts';

export interface NodeShape extends Point {
  readonly kind: ActorNode['kind'] | 'event';
  readonly size: number;
  readonly label: string;
  /** SVG as a data address, plain and selected. */
  readonly icon: string;
  readonly iconSelected: string;
  /** Who it stands for where it is a group, whose name is needed. */
  readonly folded: readonly unknown[];
  /** How much it matters when there is no room for all labels. */
  readonly weight: number;
}

export interface EdgeShape {
  readonly from: Point;
  readonly to: Point;
  /** Of a quadratic curve; null for a straight line. */
  readonly bend: Point | null;
  readonly middle: Point;
  readonly width: number;
  readonly ink: Ink;
  readonly line: Line;
  readonly toSource: boolean;
  readonly toTarget: boolean;
  readonly label: string;
  readonly weight: number;
}

/** In the order of the graph; null where the canvas does not have the element. */
export interface GraphShapes {
  readonly nodes: readonly (NodeShape | null)[];
  readonly edges: readonly (EdgeShape | null)[];
}

export function shapesOf(cy: cytoscape.Core, contents: GraphContents, theme: GraphTheme): GraphShapes {
  const { everybody, events } = contents;
  const nodes = [...nodeShapes(cy, contents, theme), ...eventShapes(cy, contents, theme)];
  const byId = new Map(
    [...everybody.nodes, ...events.nodes].map(({ id }, index) => [id, nodes[index] ?? null]),
  );
  return { nodes, edges: edgeShapes(cy, contents, byId) };
}

function nodeShapes(
  cy: cytoscape.Core,
  { everybody, all, within, look }: GraphContents,
  theme: GraphTheme,
): readonly (NodeShape | null)[] {
  const most = mostEvents(all);
  const inside = new Map(within.nodes.map((node) => [node.id, node]));
  const ties = new Map<string, number>();
  for (const { source, target } of within.edges)
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  return everybody.nodes.map((node) => {
    const place = placeIn(cy, node.id);
    if (!place) return null;
    const own = nodeLook(inside.get(node.id) ?? node, { most, theme, look });
    // Groups first: without its name a group says nothing.
    const weight = own.folded.length * 1e6 + own.events * 10 + (ties.get(node.id) ?? 0);
    return { ...place, weight, ...own };
  });
}

/** Their names come after those of actors. */
const eventShapes = (
  cy: cytoscape.Core,
  { events }: GraphContents,
  theme: GraphTheme,
): readonly (NodeShape | null)[] =>
  events.nodes.map((node) => {
    const place = placeIn(cy, node.id);
    return place && { ...place, weight: 0, ...eventLook(node, theme) };
  });

function placeIn(cy: cytoscape.Core, id: string): Point | null {
  const drawn = cy.getElementById(id);
  if (drawn.empty()) return null;
  const { x, y } = drawn.position();
  return { x, y };
}

function edgeShapes(
  cy: cytoscape.Core,
  { everybody, within, events }: GraphContents,
  nodes: ReadonlyMap<string, NodeShape | null>,
): readonly (EdgeShape | null)[] {
  const inside = new Map(within.edges.map((edge) => [edge.id, edge]));
  const offsets = offsetsOf(cy);
  const endsOf = (edge: ActorEdge | EventEdge): Ends | null => {
    const [source, target, offset] = [nodes.get(edge.source), nodes.get(edge.target), offsets.get(edge.id)];
    return source && target && offset !== undefined ? { source, target, offset } : null;
  };
  const ofActors = everybody.edges.map((edge) => {
    const ends = endsOf(edge);
    const own = inside.get(edge.id);
    const look = edgeLook(own ? turnedLike(own, edge) : edge);
    return ends && edgeShape({ ...look, weight: look.count }, ends);
  });
  const ofEvents = events.edges.map((edge) => {
    const ends = endsOf(edge);
    return ends && edgeShape(eventEdgeLook(edge), ends);
  });
  return [...ofActors, ...ofEvents];
}

/**
 * How far each line keeps to the side, seen from its source: several lines of a pair lie side by side, in the order in which
 * cytoscape has them.
 */
function offsetsOf(cy: cytoscape.Core): ReadonlyMap<string, number> {
  const pairs = new Map<string, { readonly id: string; readonly source: string }[]>();
  for (const edge of cy.edges().toArray()) {
    const { id, source, target } = edge.data() as ActorEdge;
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const pair = pairs.get(key);
    if (pair) pair.push({ id, source });
    else pairs.set(key, [{ id, source }]);
  }
  const offsets = new Map<string, number>();
  for (const pair of pairs.values()) {
    pair.forEach(({ id, source }, index) => {
      const offset = (index - (pair.length - 1) / 2) * LINE_BOW;
      offsets.set(id, source === pair[0]!.source ? offset : -offset);
    });
  }
  return offsets;
}

interface Ends {
  readonly source: NodeShape;
  readonly target: NodeShape;
  readonly offset: number;
}

type Look = Omit<EdgeShape, 'from' | 'to' | 'bend' | 'middle'>;

function edgeShape(look: Look, { source, target, offset }: Ends): EdgeShape {
  const bend = offset === 0 ? null : besideMiddle(source, target, offset);
  const from = tip(source, bend ?? target);
  const to = tip(target, bend ?? source);
  const { ink, line, toSource, toTarget, label, width, weight } = look;
  return {
    ...{ ink, line, toSource, toTarget, width, from, to, bend, weight },
    label: shortened(label),
    middle: middleOf(from, bend, to),
  };
}

/** In the window an edge may be named from its other end. */
function turnedLike(edge: ActorEdge, model: ActorEdge): ActorEdge {
  if (edge.source === model.source) return edge;
  const { source, target } = model;
  return { ...edge, source, target, toSource: edge.toTarget, toTarget: edge.toSource };
}

/** Where a line ends that comes from a point: a little before the icon. */
function tip(node: NodeShape, from: Point): Point {
  const [dx, dy] = [from.x - node.x, from.y - node.y];
  const length = Math.hypot(dx, dy) || 1;
  const direction = { x: dx / length, y: dy / length };
  const away = Math.min(reach(node, direction) + LINE_GAP, length / 2);
  return { x: node.x + direction.x * away, y: node.y + direction.y * away };
}

const middleOf = (from: Point, bend: Point | null, to: Point): Point =>
  bend
    ? { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 }
    : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };

/** Letters of a line's label in the window, where resting on the line tells all of it; pictures have no such way. */
const MAX_LABEL = 28;

/** Cuts the words, never the number of times behind them. */
function shortened(label: string): string {
  const [words = '', ...times] = label.split(' · ');
  const short = words.length <= MAX_LABEL ? words : `${words.slice(0, MAX_LABEL - 1).trimEnd()}…`;
  return [short, ...times].join(' · ');
}

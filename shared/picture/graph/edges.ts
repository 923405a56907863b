/** Lines between actors: bowed apart where there are several, around actors in their way, ending at the icons. */
import type { ActorEdge, ActorNode } from '../../derive/actor-graph.ts';
import { edgeWidth, LINE_BOW, LINE_GAP } from '../../derive/graph-measures.ts';
import { type Box, boxAround, type Point } from '../box.ts';
import { type BoxIndex, createBoxIndex } from '../box-index.ts';
import { besideMiddle, type Curve, pointAt, reversed, stretch } from './curve.ts';
import { leaving, onward, piecesOf } from './curve-walk.ts';
import type { Body } from './outline.ts';

export interface PlacedNode extends Body {
  readonly node: ActorNode;
}

export interface RoutedEdge {
  readonly edge: ActorEdge;
  /** From tip to tip, apart from the icons. */
  readonly curve: Curve;
  readonly width: number;
  /** Pixels from the tip to the base of a head. */
  readonly head: number;
}

/** How far lines may be bent to get around actors in their way, the least first. */
const DETOURS = [30, -30, 60, -60, 95, -95] as const;
const MAX_MET = 4;
/** Where an actor's name usually stands: lines keep away from it too. */
const NAME = { width: 96, height: 18 } as const;

/** Lines whose two actors are in the picture; `scale` is that of the icons. */
export function routeEdges(
  edges: readonly ActorEdge[],
  nodes: ReadonlyMap<string, PlacedNode>,
  scale: number,
): readonly RoutedEdge[] {
  const icons = createBoxIndex<string>();
  for (const { node, centre, size } of nodes.values()) {
    icons.add(boxAround(centre, size * 0.9, size * 0.9), node.id);
    const below = { x: centre.x, y: centre.y + (size + NAME.height) / 2 };
    icons.add(boxAround(below, NAME.width, NAME.height), node.id);
  }
  return [...bundles(edges).values()].flatMap((bundle) => {
    const [source, target] = [nodes.get(bundle[0]!.source), nodes.get(bundle[0]!.target)];
    return source && target ? routeBundle(bundle, [source, target], { icons, scale }) : [];
  });
}

/** Lines between the same two actors. */
function bundles(edges: readonly ActorEdge[]): ReadonlyMap<string, readonly ActorEdge[]> {
  const groups = new Map<string, ActorEdge[]>();
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join(' ');
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return groups;
}

interface Surroundings {
  readonly icons: BoxIndex<string>;
  readonly scale: number;
}

function routeBundle(
  bundle: readonly ActorEdge[],
  ends: readonly [PlacedNode, PlacedNode],
  { icons, scale }: Surroundings,
): readonly RoutedEdge[] {
  const [first, second] = ends;
  const curveAt = (offset: number): Curve => ({
    from: first.centre,
    control: besideMiddle(first.centre, second.centre, offset),
    to: second.centre,
  });
  const offsets = bundle.map((_, index) => (index - (bundle.length - 1) / 2) * LINE_BOW * scale);
  const met = (detour: number): number =>
    offsets.reduce((sum, offset) => sum + othersMet(curveAt(offset + detour), ends, icons), 0);
  const detour = leastMet(met);
  return bundle.map((edge, index) => {
    const curve = curveAt(offsets[index]! + detour);
    return edge.source === first.node.id
      ? routed(edge, curve, { source: first, target: second, scale })
      : routed(edge, reversed(curve), { source: second, target: first, scale });
  });
}

/** The smallest detour with the fewest actors in the way; none through a crowd, which no detour gets around. */
function leastMet(met: (detour: number) => number): number {
  let [best, least] = [0, met(0)];
  if (least > MAX_MET) return 0;
  for (const detour of DETOURS) {
    if (least === 0) break;
    const count = met(detour);
    if (count < least) [best, least] = [detour, count];
  }
  return best;
}

function othersMet(curve: Curve, ends: readonly PlacedNode[], icons: BoxIndex<string>): number {
  const met = new Set<string>();
  for (const piece of piecesOf(curve)) icons.eachTouching(piece, (id) => met.add(id));
  for (const { node } of ends) met.delete(node.id);
  return met.size;
}

interface Ends {
  readonly source: PlacedNode;
  readonly target: PlacedNode;
  readonly scale: number;
}

function routed(edge: ActorEdge, whole: Curve, { source, target, scale }: Ends): RoutedEdge {
  const back = reversed(whole);
  const first = onward(whole, leaving(whole, source), LINE_GAP);
  const last = 1 - onward(back, leaving(back, target), LINE_GAP);
  const width = edgeWidth(edge.count) * Math.min(1, scale);
  return { edge, curve: stretch(whole, first, Math.max(first, last)), width, head: 5.5 + width * 1.8 };
}

/** Where the cross of a line stands that says that something did not happen. */
export const crossPoint = ({ curve }: RoutedEdge): Point => pointAt(curve, 0.28);

/** What of a line must stay visible: its heads and its cross. */
export function marksOf(routedEdge: RoutedEdge): readonly Box[] {
  const { edge, curve, head } = routedEdge;
  return [
    ...(edge.toSource ? [boxAround(curve.from, head * 1.6, head * 1.6)] : []),
    ...(edge.toTarget ? [boxAround(curve.to, head * 1.6, head * 1.6)] : []),
    ...(edge.line === 'struck' ? [boxAround(crossPoint(routedEdge), 10, 10)] : []),
  ];
}

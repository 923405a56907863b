/** Layouts that say something by their shape: rings around one actor by distance, and a circle by kind. */
import type { Area, LayoutGraph, Places, Point } from './graph-layout.ts';
import { spreadOut } from './spread-out.ts';

const TURN = Math.PI * 2;
/** From the top. */
const START = -Math.PI / 2;

/** On an ellipse of the area's shape. */
function onRing(angle: number, radius: number, area: Area): Point {
  const wide = Math.max(0.6, Math.min(1.9, area.width / Math.max(1, area.height)));
  return { x: Math.cos(angle) * radius * wide, y: Math.sin(angle) * radius };
}

/** Neighbours of every node, each once. */
function neighboursOf({ nodes, edges }: LayoutGraph): ReadonlyMap<string, readonly string[]> {
  const sets = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    if (source === target) continue;
    sets.get(source)?.add(target);
    sets.get(target)?.add(source);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set]]));
}

/** Ids by their distance from the first, in the order in which they are reached; those out of reach come last. */
function layersFrom(centre: string, graph: LayoutGraph): readonly (readonly string[])[] {
  const neighbours = neighboursOf(graph);
  const seen = new Set([centre]);
  const layers: string[][] = [[centre]];
  for (let layer = layers[0]!; layer.length > 0; layer = layers.at(-1)!) {
    const next = layer.flatMap((id) =>
      (neighbours.get(id) ?? []).filter((other) => !seen.has(other) && seen.add(other)),
    );
    if (next.length === 0) break;
    layers.push(next);
  }
  const rest = graph.nodes.map(({ id }) => id).filter((id) => !seen.has(id));
  return rest.length > 0 ? [...layers, rest] : layers;
}

const RING_STEP = 150;
/** Pixels along a ring that a node with its label needs. */
const ROOM = 120;

/** The first node of the graph, or the one given, in the middle; its neighbours around it, theirs around them. */
export function layOutRings(graph: LayoutGraph, area: Area, centre = graph.nodes[0]?.id): Places {
  if (centre === undefined) return new Map();
  const places = new Map<string, Point>();
  let radius = 0;
  layersFrom(centre, graph).forEach((layer, depth) => {
    radius = depth === 0 ? 0 : Math.max(radius + RING_STEP, (layer.length * ROOM) / TURN);
    layer.forEach((id, index) => {
      places.set(id, onRing(START + (TURN * index) / layer.length + depth * 0.35, radius, area));
    });
  });
  return spreadOut(graph, places);
}

/** All on one circle, those of one group side by side. */
export function layOutCircle(graph: LayoutGraph, area: Area): Places {
  const groups = [...new Set(graph.nodes.map(({ group }) => group ?? ''))].sort();
  const order = groups.flatMap((group) => graph.nodes.filter((node) => (node.group ?? '') === group));
  const radius = Math.max(160, (order.length * ROOM * 0.8) / TURN);
  const places = new Map(
    order.map(({ id }, index) => [id, onRing(START + (TURN * index) / order.length, radius, area)] as const),
  );
  return spreadOut(graph, places);
}

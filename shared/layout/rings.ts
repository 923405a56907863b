/** Layouts that say something by their shape: rings around one actor by distance, and a circle by kind. */
import type { Area, LayoutGraph, Places, Point } from './layout-graph.ts';
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
const ROW_STEP = 90;
/** In larger graphs rings are shared out. */
const MOST_ON_A_RING = 300;
/** Pixels along a ring that a node with its label needs. */
const ROOM = 120;

/** The graph's centre in the middle; its neighbours around it, theirs around them. */
export function layOutRings(graph: LayoutGraph, area: Area): Places {
  const centre = graph.centre ?? graph.nodes[0]?.id;
  if (centre === undefined) return new Map();
  const places = new Map<string, Point>();
  const layers = layersFrom(centre, graph);
  const isLarge = graph.nodes.length > MOST_ON_A_RING;
  let radius = 0;
  layers
    .flatMap((layer, depth) => (isLarge ? inRings(layer, depth) : [layer]))
    .forEach((ring, depth) => {
      radius = depth === 0 ? 0 : Math.max(radius + RING_STEP, (ring.length * ROOM) / TURN);
      ring.forEach((id, index) => {
        places.set(id, onRing(START + (TURN * index) / ring.length + depth * 0.35, radius, area));
      });
    });
  return spreadOut(graph, places);
}

/** A layer of a large graph takes several rings: one alone would be too wide to be seen. */
function inRings(layer: readonly string[], depth: number): readonly (readonly string[])[] {
  const rings: (readonly string[])[] = [];
  for (let from = 0, room = depth + 1; from < layer.length; room += 1) {
    const count = depth === 0 ? 1 : Math.max(8, Math.floor((TURN * RING_STEP * room) / ROOM));
    rings.push(layer.slice(from, from + count));
    from += count;
  }
  return rings;
}

/** All on one circle, those of one group side by side; a large graph on several, one around the other. */
export function layOutCircle(graph: LayoutGraph, area: Area): Places {
  const groups = [...new Set(graph.nodes.map(({ group }) => group ?? ''))].sort();
  const order = groups.flatMap((group) => graph.nodes.filter((node) => (node.group ?? '') === group));
  const rows = order.length > MOST_ON_A_RING ? Math.ceil(Math.sqrt(order.length / 12)) : 1;
  const columns = Math.ceil(order.length / rows);
  const radius = Math.max(160, (columns * ROOM * 0.8) / TURN);
  const places = new Map(
    order.map(({ id }, index) => {
      const angle = START + (TURN * Math.floor(index / rows)) / columns;
      return [id, onRing(angle, radius + (index % rows) * ROW_STEP, area)] as const;
    }),
  );
  return spreadOut(graph, places);
}

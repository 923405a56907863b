/**
 * Where actors stand: a first layout that fills an area, and places for those that come later. Plain data in and out,
 * without a DOM, so that the window, a worker and the core lay out alike; the same graph always gives the same picture.
 */
import { runForces } from './forces.ts';
import { LABEL_HEIGHT, labelWidth, spread } from './spread-out.ts';
import { type Spot, type Tie, untangle } from './untangle.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels at zoom 1. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

export interface LayoutGraph {
  readonly nodes: readonly {
    readonly id: string;
    /** Stands below the node; its length decides how much room the node needs. */
    readonly label: string;
    /** Pixels across. */
    readonly size: number;
    /** What belongs together, e.g. the actor's kind, where a layout asks for it. */
    readonly group?: string;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

/** Centres by node. */
export type Places = ReadonlyMap<string, Point>;

/** Radians; successive points of a sunflower head never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const sunflower = (index: number, step: number): Point => ({
  x: Math.cos(index * GOLDEN_ANGLE) * step * Math.sqrt(index + 0.5),
  y: Math.sin(index * GOLDEN_ANGLE) * step * Math.sqrt(index + 0.5),
});

/** Lays out all nodes from a fixed start. */
export function layOutAll(graph: LayoutGraph, area: Area): Places {
  const bodies = graph.nodes.map(({ id, label, size }, index) => ({
    id,
    ...sunflower(index, 60),
    // Whole pixels: the forces magnify the smallest difference, and the picture must not hang on a font.
    width: Math.round(Math.max(size, labelWidth(label))) + 10,
    height: Math.round(size) + LABEL_HEIGHT + 5,
  }));
  const spots = filled(runForces(bodies, graph.edges), area);
  untangle(spots, tiesOf(graph));
  spread(graph, spots, () => false);
  return new Map(graph.nodes.map(({ id }, index) => [id, spots[index]!]));
}

/** New nodes go beside the ones that they are joined to; those with a known place stay there. */
export function placeNew(graph: LayoutGraph, known: Places): Places {
  const fresh = graph.nodes.filter(({ id }) => !known.has(id));
  const beside = new Map(
    fresh.map(({ id }, index) => [id, besideNeighbours(id, { graph, known, index })] as const),
  );
  const spots = graph.nodes.map(({ id }): Spot => ({ ...(known.get(id) ?? beside.get(id)!) }));
  if (fresh.length > 0) spread(graph, spots, (id) => known.has(id));
  return new Map(graph.nodes.map(({ id }, index) => [id, spots[index]!]));
}

/** Indexes of joined nodes, each pair once. */
function tiesOf({ nodes, edges }: LayoutGraph): readonly Tie[] {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const pairs = new Map(edges.map((edge) => [`${edge.source} ${edge.target}`, edge]));
  return [...pairs.values()].map(
    ({ source, target }): Tie => [indexes.get(source) ?? 0, indexes.get(target) ?? 0],
  );
}

interface Beside {
  readonly graph: LayoutGraph;
  readonly known: Places;
  /** Of the new nodes. */
  readonly index: number;
}

function besideNeighbours(id: string, { graph, known, index }: Beside): Point {
  const neighbours = graph.edges
    .filter(({ source, target }) => source === id || target === id)
    .map(({ source, target }) => known.get(source === id ? target : source))
    .filter((place) => place !== undefined);
  const around = neighbours.length > 0 ? neighbours : [...known.values()];
  const mean = (axis: 'x' | 'y') =>
    around.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, around.length);
  const offset = sunflower(index + 2, 50);
  return { x: mean('x') + offset.x, y: mean('y') + offset.y };
}

/**
 * Stretches the picture to the area's shape, and evens it out: half of a place is where the forces put it, half is
 * its rank, so that a crowded middle opens up.
 */
function filled(places: readonly Point[], area: Area): Spot[] {
  if (places.length < 2) return places.map((place) => ({ ...place }));
  const width = rounded(Math.max(240, area.width - 180));
  const height = rounded(Math.max(160, area.height - 110));
  const scale = Math.max(1, Math.sqrt((places.length * 15_000) / (width * height)));
  const xs = evened(places.map((place) => place.x));
  const ys = evened(places.map((place) => place.y));
  return places.map((_, index) => ({ x: xs[index]! * width * scale, y: ys[index]! * height * scale }));
}

/** So that an area that is a few pixels larger does not give another picture. */
const rounded = (pixels: number): number => Math.round(pixels / 80) * 80;

/** Values as 0 to 1, half by size and half by rank. */
function evened(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 1];
  const ranks = new Map(sorted.map((value, index) => [value, index / (sorted.length - 1)]));
  return values.map((value) => 0.5 * ((value - low) / (high - low || 1)) + 0.5 * (ranks.get(value) ?? 0));
}

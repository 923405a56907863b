/**
 * Where actors stand: a first layout that fills an area, and places for those that come later. Plain data in and out,
 * without a DOM, so that the window, a worker and the core lay out alike; the same graph always gives the same picture.
 */
import { evened } from './evened.ts';
import { MOST_BY_SPRINGS, runForces } from './forces.ts';
import { type OnShare, runLargeForces } from './large-forces.ts';
import type { Area, LayoutEdge, LayoutGraph, Places, Point } from './layout-graph.ts';
import { LABEL_HEIGHT, labelWidth, spread } from './spread-out.ts';
import { type Spot, type Tie, untangle } from './untangle.ts';

/** Radians; successive points of a sunflower head never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const sunflower = (index: number, step: number): Point => ({
  x: Math.cos(index * GOLDEN_ANGLE) * step * Math.sqrt(index + 0.5),
  y: Math.sin(index * GOLDEN_ANGLE) * step * Math.sqrt(index + 0.5),
});

/** Lays out all nodes from a fixed start. */
export function layOutAll(graph: LayoutGraph, area: Area, onShare?: OnShare): Places {
  const bodies = graph.nodes.map(({ id, label, size }, index) => ({
    id,
    ...sunflower(index, 60),
    // Whole pixels: the forces magnify the smallest difference, and the picture must not hang on a font.
    width: Math.round(Math.max(size, labelWidth(label))) + 10,
    height: Math.round(size) + LABEL_HEIGHT + 5,
  }));
  const isLarge = bodies.length > MOST_BY_SPRINGS;
  const found = isLarge ? runLargeForces(bodies, graph.edges, onShare) : runForces(bodies, graph.edges);
  const spots = filled(found, area);
  untangle(spots, tiesOf(graph));
  spread(graph, spots, () => false);
  return new Map(graph.nodes.map(({ id }, index) => [id, spots[index]!]));
}

/** New nodes go beside the one or between those that they are joined to; those with a known place stay there. */
export function placeNew(graph: LayoutGraph, known: Places): Places {
  const places = placeRoughly(graph, known);
  const spots = graph.nodes.map(({ id }): Spot => ({ ...places.get(id)! }));
  if (graph.nodes.some(({ id }) => !known.has(id))) spread(graph, spots, (id) => known.has(id));
  return new Map(graph.nodes.map(({ id }, index) => [id, spots[index]!]));
}

/** The same at once: new nodes may stand on others. Without any known place all stand around a middle. */
export function placeRoughly(graph: LayoutGraph, known: Places): Places {
  const besides = besidesOf(graph.edges, known);
  const everywhere = meanOf([...known.values()]);
  /** How many have been put around each spot. */
  const around = new Map<string, number>();
  const placeOf = (id: string): Point => {
    const place = known.get(id);
    if (place) return place;
    const ends = besides.get(id) ?? [];
    const mean = meanOf(ends) ?? everywhere ?? { x: 0, y: 0 };
    const spot = `${Math.round(mean.x)} ${Math.round(mean.y)}`;
    const before = around.get(spot) ?? 0;
    around.set(spot, before + 1);
    // Between several that it is joined to there is room; beside one of them there is none.
    if (ends.length > 1 && before === 0) return mean;
    const offset = sunflower(before + 2, 50);
    return { x: mean.x + offset.x, y: mean.y + offset.y };
  };
  return new Map(graph.nodes.map(({ id }) => [id, placeOf(id)]));
}

/** Indexes of joined nodes, each pair once. */
function tiesOf({ nodes, edges }: LayoutGraph): readonly Tie[] {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const pairs = new Map(edges.map((edge) => [`${edge.source} ${edge.target}`, edge]));
  return [...pairs.values()].map(
    ({ source, target }): Tie => [indexes.get(source) ?? 0, indexes.get(target) ?? 0],
  );
}

/** Of every node that has no place, the places of those that it is joined to. */
function besidesOf(edges: readonly LayoutEdge[], known: Places): ReadonlyMap<string, readonly Point[]> {
  const besides = new Map<string, Point[]>();
  const add = (id: string, other: string) => {
    const place = known.get(other);
    if (!place || known.has(id)) return;
    const places = besides.get(id);
    if (places) places.push(place);
    else besides.set(id, [place]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return besides;
}

function meanOf(places: readonly Point[]): Point | null {
  if (places.length === 0) return null;
  const mean = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return { x: mean('x'), y: mean('y') };
}

/**
 * Stretches the picture to the area's shape, and evens it out: half of a place is where the forces put it, half is
 * its rank, so that a crowded middle opens up.
 */
function filled(places: readonly Point[], area: Area): Spot[] {
  if (places.length < 2) return places.map((place) => ({ ...place }));
  const width = rounded(Math.max(240, area.width - 180));
  const height = rounded(Math.max(160, area.height - 110));
  const room = places.length > MOST_BY_SPRINGS ? 28_000 : 15_000;
  const scale = Math.max(1, Math.sqrt((places.length * room) / (width * height)));
  const xs = evened(places.map((place) => place.x));
  const ys = evened(places.map((place) => place.y));
  return places.map((_, index) => ({ x: xs[index]! * width * scale, y: ys[index]! * height * scale }));
}

/** So that an area that is a few pixels larger does not give another picture. */
const rounded = (pixels: number): number => Math.round(pixels / 80) * 80;

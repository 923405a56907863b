/**
 * On the map: who has a known spot on Earth stands there, as near as labels allow; the others stand in rows below. The
 * origin of the picture is that of the map, so that only its scale must be known to draw land under it.
 */
import type { Area, LayoutGraph, LayoutNode, Places, Point } from './layout-graph.ts';
import { LABEL_HEIGHT, labelWidth, spread } from './spread-out.ts';
import type { Spot } from './untangle.ts';

/** A node that has a spot. */
type Located = LayoutNode & { readonly spot: Point };
const isLocated = (node: LayoutNode): node is Located => node.spot !== undefined;

/** A map is drawn as if it held this much of the world at least: about 200 kilometres. */
const LEAST_EXTENT = 1 / 200;
/** Pixels that two neighbouring spots should be apart, and how much larger than the area the map may become for it. */
const APART = 70;
const MOST_LARGER = 5;
/** Scales are powers of this, so that they can be told again from where nodes stand. */
const STEP = 2 ** 0.25;
/** A spot nearer to the map's origin says little of its scale. */
const LEAST_FAR = 0.01;

export function layOutMap(graph: LayoutGraph, area: Area): Places {
  const located = graph.nodes.filter(isLocated);
  return placed(graph, { scale: scaleFor(located, area), known: new Map() });
}

/** New nodes go where they lie on the map that is there; whoever has a place stays. */
export function placeNewOnMap(graph: LayoutGraph, known: Places, area: Area): Places {
  const located = graph.nodes.filter(isLocated);
  return placed(graph, { scale: mapScale(located, known) ?? scaleFor(located, area), known });
}

/**
 * Pixels that the world is wide in a picture that was laid out as a map; null where nobody who stands in it says. Most stand
 * within a few labels of their spots, so the middle one of the scales that each tells is the nearest step.
 */
export function mapScale(nodes: readonly Pick<LayoutNode, 'id' | 'spot'>[], places: Places): number | null {
  const told: number[] = [];
  for (const { id, spot } of nodes) {
    const place = places.get(id);
    const far = spot ? Math.hypot(spot.x, spot.y) : 0;
    if (place && far >= LEAST_FAR) told.push(Math.hypot(place.x, place.y) / far);
  }
  if (told.length === 0) return null;
  return stepNear(told.sort((a, b) => a - b)[Math.floor(told.length / 2)]!, Math.round);
}

const stepNear = (scale: number, round: (step: number) => number): number =>
  STEP ** round(Math.log(Math.max(1, scale)) / Math.log(STEP));

function scaleFor(located: readonly Located[], area: Area): number {
  const spots = located.map(({ spot }) => spot);
  const box = boundsOf(spots);
  const fits = Math.min(
    Math.max(240, area.width - 180) / Math.max(LEAST_EXTENT, box.right - box.left),
    Math.max(160, area.height - 110) / Math.max(LEAST_EXTENT, box.bottom - box.top),
  );
  const wished = APART / Math.max(usualDistance(spots), 1e-9);
  return stepNear(Math.max(fits, Math.min(wished, fits * MOST_LARGER)), Math.floor);
}

/** How far a spot's nearest other one is, for the middle one of all. */
function usualDistance(spots: readonly Point[]): number {
  const distinct = [...new Map(spots.map((spot) => [`${spot.x} ${spot.y}`, spot])).values()];
  const nearest = distinct.map((one) =>
    distinct.reduce(
      (least, other) =>
        other === one ? least : Math.min(least, Math.hypot(one.x - other.x, one.y - other.y)),
      Number.POSITIVE_INFINITY,
    ),
  );
  return nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? 1;
}

interface OnMap {
  readonly scale: number;
  readonly known: Places;
}

function placed(graph: LayoutGraph, { scale, known }: OnMap): Places {
  const located = graph.nodes.filter(isLocated);
  const crowd = createCrowd();
  const spots = located.map((node): Spot => ({ ...(known.get(node.id) ?? crowd(node.spot, scale)) }));
  const isNew = located.some(({ id }) => !known.has(id));
  if (isNew) spread({ nodes: located, edges: [] }, spots, (id) => known.has(id));
  const places = new Map<string, Point>(located.map(({ id }, index) => [id, spots[index]!]));
  const others = graph.nodes.filter((node) => !isLocated(node));
  const below = shelf(others, { above: spots, known });
  return new Map(graph.nodes.map(({ id }) => [id, places.get(id) ?? below.get(id)!]));
}

/** Radians; successive points of a sunflower head never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const CROWD_STEP = 30;

/** Those of one spot stand around it, the first one on it. */
function createCrowd(): (spot: Point, scale: number) => Point {
  const counts = new Map<string, number>();
  return (spot, scale) => {
    const key = `${spot.x} ${spot.y}`;
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    const radius = CROWD_STEP * Math.sqrt(index);
    const angle = index * GOLDEN_ANGLE;
    return { x: spot.x * scale + Math.cos(angle) * radius, y: spot.y * scale + Math.sin(angle) * radius };
  };
}

const SHELF_GAP = 110;
const ROW_HEIGHT = 74;
const LEAST_SHELF = 900;

interface Room {
  readonly above: readonly Point[];
  readonly known: Places;
}

/** Rows from left to right below everybody who stands on the map; later ones go on where the last row ended. */
function shelf(nodes: readonly LayoutNode[], { above, known }: Room): Places {
  const box = boundsOf(above);
  const there = nodes.flatMap(({ id }) => known.get(id) ?? []);
  const width = Math.max(LEAST_SHELF, box.right - box.left);
  const left = (box.left + box.right - width) / 2;
  const lowest = Math.max(box.bottom + SHELF_GAP - ROW_HEIGHT, ...there.map(({ y }) => y));
  let [x, y] = [left, lowest + ROW_HEIGHT];
  const places = new Map<string, Point>();
  for (const { id, label, size } of nodes) {
    const stays = known.get(id);
    const room = Math.max(size, labelWidth(label)) + LABEL_HEIGHT + 14;
    if (!stays && x > left && x + room > left + width) [x, y] = [left, y + ROW_HEIGHT];
    places.set(id, stays ?? { x: x + room / 2, y });
    if (!stays) x += room;
  }
  return places;
}

function boundsOf(points: readonly Point[]) {
  const of = (axis: 'x' | 'y', pick: (a: number, b: number) => number): number =>
    points.reduce((found, point) => pick(found, point[axis]), points[0]?.[axis] ?? 0);
  return {
    left: of('x', Math.min),
    right: of('x', Math.max),
    top: of('y', Math.min),
    bottom: of('y', Math.max),
  };
}

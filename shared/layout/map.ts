/**
 * On the map: who has a known spot on Earth stands there, as near as labels allow; the others stand in columns beside them. The
 * origin of the picture is that of the map, so that only its scale must be known to draw land under it.
 */
import type { Area, LayoutGraph, LayoutNode, Places, Point } from './layout-graph.ts';
import { spread } from './spread-out.ts';
import type { Spot } from './untangle.ts';

/** A node that has a spot. */
type Located = LayoutNode & { readonly spot: Point };
const isLocated = (node: LayoutNode): node is Located => node.spot !== undefined;

/** A map is drawn as if it held this much of the world at least: about 200 kilometres. */
const LEAST_EXTENT = 1 / 200;
/** Pixels that neighbouring spots with one node each should be apart, and how much larger than the area the map may become for it. */
const APART = 100;
const MOST_LARGER = 2.5;
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
 * within a few labels of their spots, so the nearest step to the middle one of the scales that each tells is it.
 */
export function mapScale(nodes: readonly Pick<LayoutNode, 'id' | 'spot'>[], places: Places): number | null {
  const told: number[] = [];
  for (const { id, spot } of nodes) {
    const place = places.get(id);
    const far = spot ? Math.hypot(spot.x, spot.y) : 0;
    // As far as the place lies in the spot's direction: those who stand around a spot do so on all of its sides.
    if (place && spot && far >= LEAST_FAR) told.push((place.x * spot.x + place.y * spot.y) / far ** 2);
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
  const distinct = [...new Map(spots.map((spot) => [keyOf(spot), spot])).values()];
  // A crowd is as wide as the root of its number.
  const crowd = Math.sqrt(spots.length / Math.max(1, distinct.length));
  const wished = (APART * crowd) / Math.max(usualDistance(distinct), 1e-9);
  return stepNear(Math.max(fits, Math.min(wished, fits * MOST_LARGER)), Math.floor);
}

const keyOf = ({ x, y }: Point): string => `${x} ${y}`;

/** How far a spot's nearest other one is, for the middle one of all. */
function usualDistance(distinct: readonly Point[]): number {
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
  const beside = shelf(others, { beside: spots, known });
  return new Map(graph.nodes.map(({ id }) => [id, places.get(id) ?? beside.get(id)!]));
}

/** Radians; successive points of a sunflower head never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const CROWD_STEP = 30;

/** Those of one spot stand around it, the first one on it. */
function createCrowd(): (spot: Point, scale: number) => Point {
  const counts = new Map<string, number>();
  return (spot, scale) => {
    const key = keyOf(spot);
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    const radius = CROWD_STEP * Math.sqrt(index);
    const angle = index * GOLDEN_ANGLE;
    return { x: spot.x * scale + Math.cos(angle) * radius, y: spot.y * scale + Math.sin(angle) * radius };
  };
}

/** Between those on the map and those beside it, and a cell for one of these with the longest of labels. */
const SHELF_GAP = 230;
const CELL = { width: 190, height: 74 };
const LEAST_ROWS = 3;

interface Room {
  readonly beside: readonly Point[];
  readonly known: Places;
}

/** Columns to the left of everybody who stands on the map, from the top; later ones go into cells where nobody stands. */
function shelf(nodes: readonly LayoutNode[], { beside, known }: Room): Places {
  const box = boundsOf(beside);
  const there = nodes.flatMap(({ id }) => known.get(id) ?? []);
  const asHigh = Math.floor((box.bottom - box.top) / CELL.height) + 1;
  // Of very many about as high as wide.
  const rows = Math.max(LEAST_ROWS, asHigh, Math.ceil(Math.sqrt(1.2 * nodes.length)));
  const inColumn = Math.min(rows, nodes.length);
  const start = {
    x: box.left - SHELF_GAP,
    y: (box.top + box.bottom - (inColumn - 1) * CELL.height) / 2,
    ...(there.length > 0 ? { x: boundsOf(there).right, y: boundsOf(there).top } : {}),
  };
  const cells = cellsFrom(start, rows);
  const isFree = (cell: Point): boolean =>
    !there.some(
      ({ x, y }) => Math.abs(x - cell.x) < CELL.width / 2 && Math.abs(y - cell.y) < CELL.height / 2,
    );
  const nextFree = (): Point => {
    for (;;) {
      const cell = cells.next().value;
      if (isFree(cell)) return cell;
    }
  };
  return new Map(nodes.map(({ id }) => [id, known.get(id) ?? nextFree()]));
}

/** Down each column, then on to the next one on the left. */
function* cellsFrom({ x, y }: Point, rows: number): Generator<Point, never> {
  for (let index = 0; ; index += 1)
    yield { x: x - Math.floor(index / rows) * CELL.width, y: y + (index % rows) * CELL.height };
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

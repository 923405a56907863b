/** Swaps the places of actors until fewer lines cross and fewer run over somebody else. */

export interface Spot {
  x: number;
  y: number;
}

/** Indexes of the two ends. */
export type Tie = readonly [number, number];

/** Beyond this many actors the gain is not worth the wait. */
const MAX_UNTANGLED = 48;

const ROUNDS = 8;
/** Pixels that a line should keep from somebody else's icon. */
const CLEARANCE = 36;
const OVER_WEIGHT = 2;
const LENGTH_WEIGHT = 6;

/** Changes the spots in place; the same input always gives the same result. */
export function untangle(spots: readonly Spot[], ties: readonly Tie[]): void {
  if (spots.length > MAX_UNTANGLED) return;
  const scale = diagonal(spots);
  let best = cost(spots, ties, scale);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = best;
    for (let a = 0; a < spots.length; a += 1) {
      for (let b = a + 1; b < spots.length; b += 1) {
        swap(spots[a]!, spots[b]!);
        const next = cost(spots, ties, scale);
        if (next < best - 1e-9) best = next;
        else swap(spots[a]!, spots[b]!);
      }
    }
    if (best === before) return;
  }
}

function swap(a: Spot, b: Spot): void {
  const { x, y } = a;
  a.x = b.x;
  a.y = b.y;
  b.x = x;
  b.y = y;
}

function diagonal(spots: readonly Spot[]): number {
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.hypot(span(spots.map((spot) => spot.x)), span(spots.map((spot) => spot.y))) || 1;
}

function cost(spots: readonly Spot[], ties: readonly Tie[], scale: number): number {
  let crossings = 0;
  let over = 0;
  let length = 0;
  for (let index = 0; index < ties.length; index += 1) {
    const [a, b] = ties[index]!;
    const [from, to] = [spots[a]!, spots[b]!];
    length += Math.hypot(from.x - to.x, from.y - to.y);
    for (let other = index + 1; other < ties.length; other += 1) {
      const [c, d] = ties[other]!;
      const apart = a !== c && a !== d && b !== c && b !== d;
      if (apart && cross(from, to, spots[c]!, spots[d]!)) crossings += 1;
    }
    for (let node = 0; node < spots.length; node += 1) {
      if (node !== a && node !== b && distance(spots[node]!, from, to) < CLEARANCE) over += 1;
    }
  }
  return (
    crossings +
    OVER_WEIGHT * over +
    ((LENGTH_WEIGHT * length) / (scale * Math.max(1, ties.length))) * Math.sqrt(ties.length)
  );
}

const side = (a: Spot, b: Spot, c: Spot): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = (...[a, b, c, d]: readonly [Spot, Spot, Spot, Spot]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** From a point to a stretch of line. */
function distance(point: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy || 1;
  const along = Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared));
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

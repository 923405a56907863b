/** The outlines of actors' icons as shapes that lines end at: parts of the drawing's square of 48. */
import type { ActorKind } from '../../model/vocabulary.ts';
import { ICON_SIDE } from '../actor-icons.ts';
import type { Point } from '../box.ts';

/** Centre and radius, or corners in order. */
type Shape =
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'polygon'; readonly corners: readonly (readonly [number, number])[] };

const circle = (x: number, y: number, radius: number): Shape => ({ kind: 'circle', x, y, radius });
const polygon = (...corners: readonly (readonly [number, number])[]): Shape => ({ kind: 'polygon', corners });

const BUILDING = [polygon([2, 2], [46, 2], [46, 46], [2, 46])];

/** Events are nodes in the window only. */
type NodeKind = ActorKind | 'event';

const OUTLINES: Readonly<Record<NodeKind, readonly Shape[]>> = {
  person: [circle(24, 24, 23)],
  state: [polygon([12, 3], [36, 3], [48, 24], [36, 45], [12, 45], [0, 24])],
  organization: BUILDING,
  'government-body': BUILDING,
  'armed-force': [
    polygon([24, 1], [44, 7], [44, 23], [41, 33], [35, 41], [24, 47], [13, 41], [7, 33], [4, 23], [4, 7]),
  ],
  coalition: [circle(17, 24, 16), circle(31, 24, 16)],
  group: [circle(14, 31, 13), circle(34, 31, 13), circle(24, 16, 14), circle(24, 26, 8)],
  population: [
    circle(13, 19, 7),
    circle(35, 19, 7),
    circle(24, 15, 8),
    polygon([2, 40], [6, 28], [24, 22], [42, 28], [46, 40], [46, 42], [2, 42]),
  ],
  other: [circle(24, 24, 21)],
  event: [polygon([24, 1], [47, 24], [24, 47], [1, 24])],
};

export interface Body {
  readonly kind: NodeKind;
  readonly centre: Point;
  /** Pixels across. */
  readonly size: number;
}

/** Whether a point of the page lies on an actor's icon. */
export function isOnIcon({ kind, centre, size }: Body, { x, y }: Point): boolean {
  const scale = ICON_SIDE / size;
  const at = { x: (x - centre.x) * scale + ICON_SIDE / 2, y: (y - centre.y) * scale + ICON_SIDE / 2 };
  return OUTLINES[kind].some((shape) => holds(shape, at));
}

/**
 * How far an icon's outline lies from its centre in a direction, in pixels: the farthest point of the drawing on the ray.
 * `direction` is one unit long.
 */
export function reach({ kind, size }: Omit<Body, 'centre'>, direction: Point): number {
  const far = OUTLINES[kind].reduce((most, shape) => Math.max(most, exit(shape, direction)), 0);
  return (far * size) / ICON_SIDE;
}

const CENTRE = ICON_SIDE / 2;

/** Where the ray from the square's centre leaves a shape; 0 where it meets none of it. */
function exit(shape: Shape, { x, y }: Point): number {
  if (shape.kind === 'circle') {
    const [dx, dy] = [shape.x - CENTRE, shape.y - CENTRE];
    const along = dx * x + dy * y;
    const rest = shape.radius ** 2 - (dx ** 2 + dy ** 2 - along ** 2);
    return rest < 0 ? 0 : along + Math.sqrt(rest);
  }
  let far = 0;
  shape.corners.forEach(([ax, ay], index) => {
    const [bx, by] = shape.corners[(index + 1) % shape.corners.length]!;
    const [ex, ey, px, py] = [bx - ax, by - ay, ax - CENTRE, ay - CENTRE];
    const cross = x * ey - y * ex;
    if (cross === 0) return;
    const part = (x * py - y * px) / -cross;
    if (part >= 0 && part <= 1) far = Math.max(far, (px * ey - py * ex) / cross);
  });
  return far;
}

function holds(shape: Shape, { x, y }: Point): boolean {
  if (shape.kind === 'circle') return Math.hypot(x - shape.x, y - shape.y) <= shape.radius;
  let inside = false;
  shape.corners.forEach(([ax, ay], index) => {
    const [bx, by] = shape.corners[(index + 1) % shape.corners.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

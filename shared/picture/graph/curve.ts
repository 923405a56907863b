/** Quadratic curves: their points, parts and paths. */
import type { Point } from '../box.ts';
import { short } from '../xml.ts';

export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

export const pointAt = ({ from, control, to }: Curve, part: number): Point =>
  between(between(from, control, part), between(control, to, part), part);

/** The stretch from one part to another, 0 to 1. */
export function stretch(curve: Curve, first: number, last: number): Curve {
  const [from, to] = [pointAt(curve, first), pointAt(curve, last)];
  const control = between(
    between(curve.from, curve.control, first),
    between(curve.control, curve.to, first),
    last,
  );
  return { from, control, to };
}

export const curvePath = ({ from, control, to }: Curve): string =>
  `M${short(from.x)} ${short(from.y)}Q${short(control.x)} ${short(control.y)} ${short(to.x)} ${short(to.y)}`;

export const reversed = ({ from, control, to }: Curve): Curve => ({ from: to, control, to: from });

/** A point `offset` to the side of the middle between two, seen from the first. */
export function besideMiddle(from: Point, to: Point, offset: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (from.x + to.x) / 2 - (dy / length) * offset,
    y: (from.y + to.y) / 2 + (dx / length) * offset,
  };
}

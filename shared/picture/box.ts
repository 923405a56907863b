/** Boxes and points on the page. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

export const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Around points; of none, a box that holds nothing. */
export function boxOfPoints(points: readonly Point[]): Box {
  const of = (axis: 'x' | 'y', pick: (a: number, b: number) => number, start: number): number =>
    points.reduce((found, point) => pick(found, point[axis]), start);
  const [most, least] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    left: of('x', Math.min, most),
    top: of('y', Math.min, most),
    right: of('x', Math.max, least),
    bottom: of('y', Math.max, least),
  };
}

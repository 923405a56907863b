/** Walks along a curve: where it leaves an icon, how far it is, what it runs over. */
import type { Box } from '../box.ts';
import { type Curve, pointAt } from './curve.ts';
import { type Body, isOnIcon } from './outline.ts';

const STEPS = 48;

/** The part at which a curve that begins in a body has left it for good, seen from the curve's middle. */
export function leaving(curve: Curve, body: Body): number {
  let outside = 0.5;
  for (let step = STEPS / 2; step >= 0; step -= 1) {
    const part = step / STEPS;
    if (isOnIcon(body, pointAt(curve, part))) return border(curve, body, { inside: part, outside });
    outside = part;
  }
  return 0;
}

interface Bracket {
  readonly inside: number;
  readonly outside: number;
}

function border(curve: Curve, body: Body, bracket: Bracket): number {
  let { inside, outside } = bracket;
  for (let round = 0; round < 12; round += 1) {
    const middle = (inside + outside) / 2;
    if (isOnIcon(body, pointAt(curve, middle))) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** The part that lies `distance` pixels farther along than another part, at most the curve's middle. */
export function onward(curve: Curve, part: number, distance: number): number {
  const start = pointAt(curve, part);
  for (let next = part; next < 0.5; next += 1 / 400) {
    const { x, y } = pointAt(curve, next);
    if (Math.hypot(x - start.x, y - start.y) >= distance) return next;
  }
  return 0.5;
}

/** Pixels of a piece, about the height of a label. */
const PIECE = 16;

/** Boxes of short stretches along a curve, to find what it runs over. */
export function* piecesOf(curve: Curve): Generator<Box> {
  const count = Math.max(4, Math.min(80, Math.ceil(lengthOf(curve) / PIECE)));
  let before = curve.from;
  for (let index = 1; index <= count; index += 1) {
    const next = pointAt(curve, index / count);
    yield {
      left: Math.min(before.x, next.x) - 1,
      top: Math.min(before.y, next.y) - 1,
      right: Math.max(before.x, next.x) + 1,
      bottom: Math.max(before.y, next.y) + 1,
    };
    before = next;
  }
}

/** Of the way by the control point, which is hardly longer. */
const lengthOf = ({ from, control, to }: Curve): number =>
  Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);

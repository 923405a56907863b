/** Pushes overlapping boxes apart along the axis that needs the smaller move. */

export interface Box {
  /** Centre. */
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

const ROUNDS = 60;

/** Moves the boxes in place until none overlap or the rounds are used up; fixed boxes stay. */
export function separate(boxes: readonly Box[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let a = 0; a < boxes.length; a += 1) {
      for (let b = a + 1; b < boxes.length; b += 1) {
        if (push(boxes[a]!, boxes[b]!)) moved = true;
      }
    }
    if (!moved) return;
  }
}

function push(a: Box, b: Box): boolean {
  if (a.fixed && b.fixed) return false;
  const overlapX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const overlapY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (overlapX <= 0 || overlapY <= 0) return false;
  const axis = overlapX < overlapY ? 'x' : 'y';
  const distance = (axis === 'x' ? overlapX : overlapY) + 0.5;
  const direction = a[axis] <= b[axis] ? 1 : -1;
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  a[axis] -= direction * distance * shareOfA;
  b[axis] += direction * distance * (1 - shareOfA);
  return true;
}

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
/** More columns than there ever are: a column and a row make one number. */
const STRIDE = 1 << 20;

/** Moves the boxes in place until none overlap or the rounds are used up; fixed boxes stay. */
export function separate(boxes: readonly Box[]): void {
  const grid = createGrid(boxes);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let a = 0; a < boxes.length; a += 1) {
      for (const b of grid.laterNear(a)) {
        if (!push(boxes[a]!, boxes[b]!)) continue;
        moved = true;
        grid.update(a);
        grid.update(b);
      }
    }
    if (!moved) return;
  }
}

/** Cells as large as the largest box, so that only boxes of neighbouring cells can touch. */
interface Grid {
  /** Indexes above the given one, ascending, of boxes that may touch it. */
  laterNear(index: number): readonly number[];
  /** After a move. */
  update(index: number): void;
}

function createGrid(boxes: readonly Box[]): Grid {
  const width = boxes.reduce((most, box) => Math.max(most, box.width), 1);
  const height = boxes.reduce((most, box) => Math.max(most, box.height), 1);
  const cells = new Map<number, Set<number>>();
  const keyAt = (column: number, row: number) => column * STRIDE + row;
  const columnOf = (index: number) => Math.floor(boxes[index]!.x / width);
  const rowOf = (index: number) => Math.floor(boxes[index]!.y / height);
  const keys: number[] = [];
  const update = (index: number): void => {
    const key = keyAt(columnOf(index), rowOf(index));
    if (keys[index] === key) return;
    cells.get(keys[index] ?? Number.NaN)?.delete(index);
    keys[index] = key;
    const cell = cells.get(key);
    if (cell) cell.add(index);
    else cells.set(key, new Set([index]));
  };
  for (let index = 0; index < boxes.length; index += 1) update(index);
  return {
    update,
    laterNear(index) {
      const found: number[] = [];
      for (let column = columnOf(index) - 1; column <= columnOf(index) + 1; column += 1) {
        for (let row = rowOf(index) - 1; row <= rowOf(index) + 1; row += 1) {
          for (const other of cells.get(keyAt(column, row)) ?? []) if (other > index) found.push(other);
        }
      }
      return found.sort((a, b) => a - b);
    },
  };
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

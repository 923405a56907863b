/** An index that tells quickly whether a new box would touch one that is there. */
import { type Box, touch } from './box.ts';

export interface BoxIndex<T> {
  add(box: Box, item: T): void;
  /** Whether no box touches the given one. */
  isFree(box: Box): boolean;
  /** Calls back for every item whose box touches the given one, as often as they share a cell. */
  eachTouching(box: Box, visit: (item: T) => void): void;
}

interface Entry<T> {
  readonly box: Box;
  readonly item: T;
}

/** Pixels; about the size of a label. */
const CELL = 64;
/** More columns than any picture has: a column and a row make one number. */
const STRIDE = 1 << 20;

export function createBoxIndex<T>(): BoxIndex<T> {
  const cells = new Map<number, Entry<T>[]>();
  return {
    add(box, item) {
      eachCell(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push({ box, item });
        else cells.set(key, [{ box, item }]);
        return false;
      });
    },
    isFree: (box) => !eachCell(box, (key) => cells.get(key)?.some((entry) => touch(entry.box, box)) ?? false),
    eachTouching(box, visit) {
      eachCell(box, (key) => {
        for (const entry of cells.get(key) ?? []) if (touch(entry.box, box)) visit(entry.item);
        return false;
      });
    },
  };
}

/** Goes through the cells of a box until `visit` says that it has seen enough; true when it did. */
function eachCell(box: Box, visit: (key: number) => boolean): boolean {
  const [firstRow, lastRow] = [Math.floor(box.top / CELL), Math.floor(box.bottom / CELL)];
  const lastColumn = Math.floor(box.right / CELL);
  for (let column = Math.floor(box.left / CELL); column <= lastColumn; column += 1) {
    for (let row = firstRow; row <= lastRow; row += 1) if (visit(column * STRIDE + row)) return true;
  }
  return false;
}

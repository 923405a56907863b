/** The order of the timeline's lines as a person puts them. */
import { byNumber, inOrder } from '../lib/compare.ts';

/** Lines by the order of their ids; those that it does not name follow as they come. */
export function inLineOrder<T extends { readonly id: string }>(
  lines: readonly T[],
  order: readonly string[],
): readonly T[] {
  if (order.length === 0) return lines;
  const places = new Map(order.map((id, index) => [id, index]));
  return [...lines].sort(inOrder(byNumber((line) => places.get(line.id) ?? order.length)));
}

export interface LineMove {
  readonly lineId: string;
  /** The line beside which it is put. */
  readonly target: string;
  readonly side: 'before' | 'after';
}

/** All ids with one of them moved. Where a line is not among them, or is its own target, nothing moves. */
export function moved(ids: readonly string[], { lineId, target, side }: LineMove): readonly string[] {
  if (lineId === target || !ids.includes(lineId)) return ids;
  const others = ids.filter((id) => id !== lineId);
  const at = others.indexOf(target);
  return at < 0 ? ids : others.toSpliced(side === 'before' ? at : at + 1, 0, lineId);
}

/** Stretches of tokens in one sentence. */
import { isDep, type Tree } from '../text/tree.ts';

export interface TokenRange {
  readonly from: number;
  /** First token after the range. */
  readonly to: number;
}

export const touches = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/** The token of the range that hangs on something outside of it. */
export function headOf(tree: Tree, { from, to }: TokenRange): number {
  for (let at = from; at < to; at += 1) {
    const token = tree.tokens[at]!;
    if ((token.head < from || token.head >= to) && !isDep(token, 'punct')) return at;
  }
  return to - 1;
}

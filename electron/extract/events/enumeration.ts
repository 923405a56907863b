/**
 * Names in a row, by the words between them: "Libya, France, and the United States" is one list even where the tree has taken it
 * apart. Rule RO-4.
 */
import type { Mention } from '../entities/mention.ts';
import type { Tree } from '../text/tree.ts';

const BETWEEN = new Set([',', 'and', 'or', 'the', '&', 'as', 'well']);

/** Whether only commas, "and" and articles stand between two mentions. */
function adjoins(tree: Tree, left: Mention, right: Mention): boolean {
  if (right.from <= left.to) return false;
  for (let at = left.to; at < right.from; at += 1) {
    const token = tree.tokens[at]!;
    if (!BETWEEN.has(token.form.toLowerCase()) && !(token.upos === 'ADJ' && at > left.to)) return false;
  }
  return true;
}

const hasComma = (tree: Tree, left: Mention, right: Mention): boolean =>
  tree.tokens.slice(left.to, right.from).some((token) => token.form === ',');
const hasAnd = (tree: Tree, left: Mention, right: Mention): boolean =>
  tree.tokens.slice(left.to, right.from).some((token) => token.form.toLowerCase() === 'and');

/** All members of the list of three or more that a mention stands in; only the mention itself when it stands in none. */
export function listAround(tree: Tree, mentions: readonly Mention[], mention: Mention): readonly Mention[] {
  const row = mentions.filter(
    (other) => other.form !== 'pronoun' && other.form !== 'adjectival' && !isInside(mentions, other),
  );
  const at = row.indexOf(mention);
  if (at < 0) return [mention];
  let first = at;
  let last = at;
  while (first > 0 && adjoins(tree, row[first - 1]!, row[first]!)) first -= 1;
  while (last + 1 < row.length && adjoins(tree, row[last]!, row[last + 1]!)) last += 1;
  const list = row.slice(first, last + 1);
  const gaps = list.slice(1).map((right, index) => [list[index]!, right] as const);
  const isList =
    list.length >= 3 && gaps.some((gap) => hasComma(tree, ...gap)) && hasAnd(tree, ...gaps.at(-1)!);
  return isList ? list : [mention];
}

/** "African Union" inside "African Union forces" is no member of its own. */
const isInside = (mentions: readonly Mention[], mention: Mention): boolean =>
  mentions.some(
    (other) =>
      other !== mention &&
      other.from <= mention.from &&
      mention.to <= other.to &&
      other.to - other.from > mention.to - mention.from,
  );

/** Lines of results and standings, where a town's name is its team: "Norrby 2 Falkheim 1", "Falkheim 3 2 1 0 7 4". Rule AC-11. */
import type { Tree } from '../text/tree.ts';
import type { TokenRange } from './token-range.ts';

/** Numbers behind a name that make its line a row of standings. */
const STANDING = 3;
const MAX_NAME = 4;

const isNumber = (tree: Tree, at: number): boolean => /^[\d.]{1,5}$/.test(tree.tokens[at]?.form ?? '');
const isCapital = (tree: Tree, at: number): boolean =>
  /^\p{Lu}/u.test(tree.tokens[at]?.form ?? '') && !MONTH.test(tree.tokens[at]!.form);
const VERSUS = /^(v|vs|vs\.|at)$/i;
const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Where the capitalised words that begin at `from` end. */
function nameEnd(tree: Tree, from: number): number {
  let to = from;
  while (to - from < MAX_NAME && isCapital(tree, to) && !VERSUS.test(tree.tokens[to]!.form)) to += 1;
  return to;
}

function numbersAt(tree: Tree, from: number): number {
  let at = from;
  while (isNumber(tree, at)) at += 1;
  return at - from;
}

/** Capitalised words with the count of numbers right behind them. */
function itemsOf(tree: Tree): readonly (TokenRange & { readonly numbers: number })[] {
  const items: (TokenRange & { readonly numbers: number })[] = [];
  for (let at = 0; at < tree.tokens.length; ) {
    const to = nameEnd(tree, at);
    const numbers = to > at ? numbersAt(tree, to) : 0;
    if (to > at) items.push({ from: at, to, numbers });
    at = Math.max(to + numbers, at + 1);
  }
  return items;
}

/** Nothing but two names and what sets them against each other. */
const isFixture = (tree: Tree, [first, second]: readonly TokenRange[]): boolean =>
  first?.from === 0 &&
  second?.from === first.to + 1 &&
  VERSUS.test(tree.tokens[first.to]!.form) &&
  second.to >= tree.tokens.length - 1;

const isAway = (tree: Tree, { to }: TokenRange): boolean => /^at$/i.test(tree.tokens[to]!.form);

/** The names of those who compete, in a line of results, fixtures or standings; none in other sentences. */
export function competitorsIn(tree: Tree): readonly TokenRange[] {
  const items = itemsOf(tree);
  // Who plays "at" somebody's plays there: the second name says where.
  if (isFixture(tree, items)) return items.slice(0, isAway(tree, items[0]!) ? 1 : 2);
  return items.filter((item, at) => {
    if (item.numbers >= STANDING) return true;
    const isPair = (a: typeof item | undefined, b: typeof item | undefined): boolean =>
      a?.numbers === 1 && b?.numbers === 1 && b.from === a.to + 1;
    return isPair(item, items[at + 1]) || isPair(items[at - 1], item);
  });
}

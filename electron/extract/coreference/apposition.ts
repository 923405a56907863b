/** Names and descriptions side by side: "Ukraine's parliament, the Verkhovna Rada", "Bakar, a government spokesman". Rule CO-8. */
import type { Mention } from '../entities/mention.ts';
import { isNegated } from '../events/negation.ts';
import type { Token } from '../text/token.ts';
import { childBy, isDep, type Tree } from '../text/tree.ts';

const isComma = (tree: Tree, index: number): boolean =>
  [',', '(', '–', '—'].includes(tree.tokens[index]?.form ?? '');

const isArticle = (tree: Tree, index: number): boolean =>
  ['DET', 'ADJ', 'NOUN', 'ADV', 'NUM'].includes(tree.tokens[index]?.upos ?? '');

/** The first token after `at` that is no article or adjective before the mention's words. */
function startsAfter(tree: Tree, at: number, mention: Mention): boolean {
  let next = at;
  while (next < mention.from && isArticle(tree, next)) next += 1;
  return next === mention.from;
}

/** By the words alone: one ends where a comma and the other follow. */
const sideBySide = (tree: Tree, first: Mention, second: Mention): boolean =>
  isComma(tree, first.to) && startsAfter(tree, first.to + 1, second) && closes(tree, second.to);

/** An apposition ends with punctuation, a list goes on with "and". */
const closes = (tree: Tree, at: number): boolean => {
  const next = tree.tokens[at];
  return (
    !next || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'PRON' || next.upos === 'VERB'
  );
};

function byTree(tree: Tree, a: Mention, b: Mention): boolean {
  const [x, y] = [tree.tokens[a.head]!, tree.tokens[b.head]!];
  return (
    (isDep(x, 'appos') && x.head === b.head) ||
    (isDep(y, 'appos') && y.head === a.head) ||
    isPredicate(tree, x, y) ||
    isPredicate(tree, y, x)
  );
}

/** CO-9: "Ada Marsh is the Norwegian envoy": what is said of a subject with "is" or "was", and not denied, is the subject. */
const isPredicate = (tree: Tree, subject: Token, predicate: Token): boolean =>
  isDep(subject, 'nsubj') &&
  subject.head === predicate.index &&
  childBy(tree, predicate.index, 'cop') !== undefined &&
  childBy(tree, predicate.index, 'aux', 'mark') === undefined &&
  !isNegated(tree, predicate.index);

const mayMatch = (name: Mention, description: Mention): boolean => {
  if (name.form !== 'name' || description.form !== 'nominal') return false;
  const [a, b] = [name.referent.kind, description.referent.kind];
  if (a === 'person' || b === 'person') return a === b;
  // One body is not "gunmen": a plural describes a name only where the name is of many.
  const isMany = description.plural && b !== 'government-body';
  return a !== 'state' && (!isMany || a === 'population' || a === 'group' || a === 'armed-force');
};

/** The mention of the same sentence that an apposition ties this one to; one of the two is a name, the other a description. */
export function apposedTo(tree: Tree, mention: Mention, others: readonly Mention[]): Mention | undefined {
  return others.find((other) => {
    if (other.id === mention.id || !(mayMatch(mention, other) || mayMatch(other, mention))) return false;
    const [first, second] = mention.from < other.from ? [mention, other] : [other, mention];
    return byTree(tree, mention, other) || sideBySide(tree, first, second);
  });
}

/** The preposition of a noun phrase. */
import { childrenBy, type Tree } from './tree.ts';

/** The lemma of the preposition of a noun phrase, with its fixed parts ("because of" is `because_of`); "" when it has none. */
export function prepositionOf(tree: Tree, index: number): string {
  const marks = childrenBy(tree, index, 'case').filter((token) => token.upos !== 'PART');
  const words = marks.flatMap((mark) => [mark, ...childrenBy(tree, mark.index, 'fixed')]);
  return words.map((token) => token.form.toLowerCase()).join('_');
}

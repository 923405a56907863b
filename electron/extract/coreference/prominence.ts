/** How prominent a mention is in its sentence: subjects before objects before the rest (centering theory, Grosz et al. 1995). */
import type { Mention } from '../entities/mention.ts';
import { isDep, type Tree } from '../text/tree.ts';

export const prominenceOf = (tree: Tree, mention: Mention): number => prominenceAt(tree, mention.head);

export function prominenceAt(tree: Tree, index: number): number {
  const token = tree.tokens[index]!;
  if (isDep(token, 'nsubj')) return tree.tokens[token.head]?.dep === 'root' ? 4 : 3;
  if (isDep(token, 'obj') || isDep(token, 'iobj') || isDep(token, 'obl:agent')) return 2;
  return isDep(token, 'nmod:poss') ? 1.5 : 1;
}

/** "Kyiv condemned the attack", "Moscow's demands": a capital that acts stands for its government. */
export function isActing(tree: Tree, mention: Mention): boolean {
  const token = tree.tokens[mention.head]!;
  const above = tree.tokens[token.head];
  if (isDep(token, 'nsubj'))
    return above?.upos === 'VERB' && !['be', 'lie', 'stand', 'have'].includes(above.lemma);
  if (isDep(token, 'obl:agent')) return true;
  if (!isDep(token, 'nmod:poss')) return false;
  return above !== undefined && !PLACES.has(above.lemma);
}

/** What a town has as a place: "Kyiv's suburbs". */
const PLACES = new Set(
  'airport suburb street center centre district neighborhood neighbourhood mayor resident square outskirt population port station hospital hotel university north south east west'.split(
    ' ',
  ),
);

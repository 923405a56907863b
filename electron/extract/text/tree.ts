/** Questions that later stages ask of a sentence's dependency tree. */
import type { Sentence, Token } from './token.ts';

export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Indices of the dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[];
}

export function treeOf(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) if (token.head >= 0) children[token.head]?.push(token.index);
  return { sentence, tokens: sentence.tokens, children };
}

/** Whether a relation is `name` or a subtype of it: `nsubj:pass` is an `nsubj`. */
export const isDep = (token: Token, name: string): boolean =>
  token.dep === name || token.dep.startsWith(`${name}:`);

/** The dependents of `head` whose relation is one of `names` or a subtype of one, in text order. */
export function childrenBy(tree: Tree, head: number, ...names: readonly string[]): readonly Token[] {
  return (tree.children[head] ?? [])
    .map((index) => tree.tokens[index]!)
    .filter((token) => names.some((name) => isDep(token, name)));
}

export const childBy = (tree: Tree, head: number, ...names: readonly string[]): Token | undefined =>
  childrenBy(tree, head, ...names)[0];

/** `index` and everything below it, in text order; `stop` cuts a branch off before its token is taken. */
export function subtreeOf(
  tree: Tree,
  index: number,
  stop: (token: Token) => boolean = () => false,
): readonly number[] {
  const found: number[] = [];
  const waiting = [index];
  while (waiting.length > 0) {
    const at = waiting.pop()!;
    found.push(at);
    for (const child of tree.children[at] ?? []) if (!stop(tree.tokens[child]!)) waiting.push(child);
  }
  return found.sort((a, b) => a - b);
}

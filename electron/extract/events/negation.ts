/** Whether a verb or a noun is said not to be so. Rule ST-7. */
import { STATUS_WORDS } from '../lexicon/status-words.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';

const lower = (token: Token): string => token.form.toLowerCase();

const isNo = (token: Token): boolean => isDep(token, 'det') && ['no', 'neither'].includes(lower(token));

/** "no longer", "no one", "no details". */
const hasNo = (tree: Tree, index: number): boolean =>
  (tree.children[index] ?? []).some((child) => lower(tree.tokens[child]!) === 'no');

const isNobody = (tree: Tree, token: Token): boolean =>
  STATUS_WORDS.nobody.has(lower(token)) ||
  hasNo(tree, token.index) ||
  childrenBy(tree, token.index, 'det', 'cc').some((child) => lower(child) === 'neither');

/** "not", "never", "no" with the word itself; "no longer". */
export function isNegated(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, 'advmod', 'det', 'case', 'cc', 'mark', 'aux').some(
    (token) =>
      STATUS_WORDS.negations.has(lower(token)) ||
      isNo(token) ||
      (lower(token) === 'longer' && hasNo(tree, token.index)),
  );
}

/** "Nobody came", "gave no details": the verb's subject or object says so. */
export const hasNobody = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'nsubj', 'obj').some((token) => isNobody(tree, token));

/** "have yet to decide", whatever the parser makes of "yet". */
export const isYetTo = (tree: Tree, verb: Token): boolean =>
  tree.tokens[verb.index - 1]?.form === 'to' && tree.tokens[verb.index - 2]?.form === 'yet';

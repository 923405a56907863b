/** The stretch of tokens of a noun phrase around its head, without what follows the head but names and numbers. */
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';

export interface NounPhrase {
  readonly head: number;
  readonly from: number;
  /** First token after the phrase. */
  readonly to: number;
}

const LEFT = new Set([
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'DET',
  'PUNCT',
  'PART',
  'ADV',
  'SYM',
  'VERB',
  'X',
  'PRON',
]);
const QUOTES_AND_HYPHENS = /^(["'“”‘’`\-–]|''|``)$/;

/** Whether a token to the left of the head belongs to the head's phrase: it must hang on something inside it. */
function belongs(token: Token, { from, head }: Pick<NounPhrase, 'from' | 'head'>): boolean {
  if (!LEFT.has(token.upos)) return false;
  if (token.upos === 'PUNCT')
    return QUOTES_AND_HYPHENS.test(token.form) && token.head > token.index && token.head <= head;
  // The mark of a possessor hangs on the possessor, which comes next.
  if (token.xpos === 'POS') return true;
  const attached = token.head >= from && token.head <= head;
  return (
    attached && !isDep(token, 'nsubj') && !isDep(token, 'cc') && !isDep(token, 'mark') && !isDep(token, 'cop')
  );
}

/** "front-line troops": what a hyphen ties to a word belongs to it, wherever the parser has hung it. */
const isHyphened = (tree: Tree, from: number): boolean => {
  const [before, hyphen, at] = [tree.tokens[from - 2], tree.tokens[from - 1]!, tree.tokens[from]!];
  if (at.form === '-' && at.start === hyphen.end) return true;
  return hyphen.form === '-' && hyphen.end === at.start && before?.end === hyphen.start;
};

/** The noun phrase that `head` heads: articles, adjectives, compounds, numbers and possessors before it. */
export function nounPhraseAt(tree: Tree, head: number): NounPhrase {
  let from = head;
  while (from > 0 && (belongs(tree.tokens[from - 1]!, { from, head }) || isHyphened(tree, from))) from -= 1;
  while (from < head && tree.tokens[from]!.upos === 'PUNCT') from += 1;
  const right = childrenBy(tree, head, 'flat', 'compound').filter((token) => token.index > head);
  const to = right.reduce((end, token) => (token.index === end ? token.index + 1 : end), head + 1);
  return { head, from, to };
}

/** The phrase with its "of" complement: "supporters of Mohamed Bacar"; the same phrase when it has none. */
export function withOfPhrase(tree: Tree, phrase: NounPhrase): NounPhrase {
  const complement = childrenBy(tree, phrase.head, 'nmod').find(
    (token) =>
      token.index > phrase.head &&
      tree.tokens[phrase.to]?.lemma === 'of' &&
      childrenBy(tree, token.index, 'case').some((mark) => mark.index === phrase.to),
  );
  if (!complement) return phrase;
  const below = withOfPhrase(tree, nounPhraseAt(tree, complement.index));
  return { ...phrase, to: Math.max(phrase.to, below.to) };
}

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
]);

/** The phrase's words in lower or upper case as written, without a leading article or pronoun. */
export function wordsOf(
  tree: Tree,
  phrase: Pick<NounPhrase, 'from' | 'to'>,
): { readonly from: number; readonly text: string } {
  let from = phrase.from;
  while (from < phrase.to - 1 && ARTICLES.has(tree.tokens[from]!.form.toLowerCase())) from += 1;
  return { from, text: joinTokens(tree, from, phrase.to) };
}

/** Tokens with the spaces that the text has between them. */
export function joinTokens(tree: Tree, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const token = tree.tokens[at]!;
    if (at > from && token.start > tree.tokens[at - 1]!.end) text += ' ';
    text += token.form;
  }
  return text;
}

/** Every word that names something that happens, is done or is said, whether or not PLOVER has a type for it. Rules EV-5 and EV-6. */
import { lazily } from '../lexicon/lines.ts';
import { OCCURRENCE_NOUNS } from '../lexicon/occurrence-nouns.ts';
import { STATIVE_VERBS } from '../lexicon/stative-verbs.ts';
import type { Token } from '../text/token.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';
import type { Occurrence } from './status.ts';
import { isAuxiliary, supportOf } from './trigger.ts';

const wordsOf = (block: string): readonly string[] =>
  block
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');

const stative = lazily(() => new Set(wordsOf(STATIVE_VERBS)));
/** Each noun with whether it counts only in company. */
const nouns = lazily(
  () =>
    new Map(wordsOf(OCCURRENCE_NOUNS).map((word) => [word.replace('~', ''), word.endsWith('~')] as const)),
);

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

const NO_PREDICATES = ['amod', 'compound', 'case', 'advmod', 'flat', 'mark', 'fixed'];

function verbOccurrence(tree: Tree, token: Token): Occurrence | null {
  if (isAuxiliary(tree, token) || NO_PREDICATES.some((dep) => isDep(token, dep))) return null;
  if (stative().has(lemmaOf(token))) return null;
  const { index } = token;
  return { token: index, from: index, isNoun: false, clause: index, support: 'self' };
}

/** An article and what it is of, or a verb that makes it happen. */
const inCompany = (tree: Tree, token: Token, support: Occurrence['support']): boolean =>
  support !== 'none' ||
  (childBy(tree, token.index, 'det') !== undefined &&
    childrenBy(tree, token.index, 'nmod').some(({ index }) => index > token.index));

function nounOccurrence(tree: Tree, token: Token): Occurrence | null {
  const needsCompany = nouns().get(lemmaOf(token));
  if (needsCompany === undefined || NO_PREDICATES.some((dep) => isDep(token, dep))) return null;
  const support = supportOf(tree, token);
  if (needsCompany && !inCompany(tree, token, support.support)) return null;
  return { token: token.index, from: token.index, isNoun: true, ...support };
}

export const occurrencesIn = (tree: Tree): readonly Occurrence[] =>
  tree.tokens.flatMap((token) => {
    if (token.upos === 'VERB') return verbOccurrence(tree, token) ?? [];
    return token.upos === 'NOUN' ? (nounOccurrence(tree, token) ?? []) : [];
  });

/**
 * Finds the verb of a sentence that the tagger has left without one: "Russian forces struck cities", "The attack cut off power".
 * Rule RT-5 of SPEC.md.
 */
import { IRREGULAR_PASTS } from '../lexicon/irregular-pasts.ts';
import type { Sentence, Token } from './token.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

/** "The attack cut off power": a participle with an object cannot be passive. */
const hasObject = (tokens: readonly Token[], token: Token): boolean =>
  token.xpos === 'VBN' &&
  token.dep === 'acl' &&
  tokens.some(({ head, dep }) => head === token.index && dep === 'obj');

/** The last word of the subject's name, and of the adverbs behind it: "Jo Anne Lind fatally". */
function nameEnd(tokens: readonly Token[], root: Token): number {
  let end = root.index;
  const joins = ({ dep, upos }: Token): boolean => dep === 'flat' || upos === 'ADV';
  while (tokens[end + 1] && joins(tokens[end + 1]!)) end += 1;
  return end;
}

/** The word behind the subject that has to be the verb; undefined when there is none. */
function hiddenVerb(tokens: readonly Token[], root: Token): Token | undefined {
  const end = nameEnd(tokens, root);
  return tokens.find((token) => {
    if (token.index <= root.index || token.index > end + 2) return false;
    return hasObject(tokens, token) || (token.upos !== 'VERB' && IRREGULAR_PASTS.has(token.form));
  });
}

const DEP_UNDER_VERB: Readonly<Record<string, string>> = { nmod: 'obl', acl: 'advcl' };

/** What stood under the noun and follows the verb hangs on the verb. */
function movedTo(verb: Token, root: Token, token: Token): Token {
  if (token.index === verb.index) {
    const lemma = IRREGULAR_PASTS.get(token.form) ?? token.lemma;
    return { ...token, upos: 'VERB', xpos: 'VBD', lemma, head: -1, dep: 'root' };
  }
  if (token.index === root.index) return { ...token, head: verb.index, dep: 'nsubj' };
  if (token.index === verb.head && token.index > verb.index)
    return { ...token, head: verb.index, dep: 'obj' };
  if (token.head !== root.index || token.index < verb.index) return token;
  return { ...token, head: verb.index, dep: DEP_UNDER_VERB[token.dep] ?? token.dep };
}

/** The sentence with its verb; the same object when it has one or when none can be found. */
export function repairVerbless(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const root = tokens.find((token) => token.head < 0);
  if (!root || !NOMINAL.has(root.upos) || tokens.some(({ xpos }) => FINITE.has(xpos))) return sentence;
  const verb = hiddenVerb(tokens, root);
  return verb ? { ...sentence, tokens: tokens.map((token) => movedTo(verb, root, token)) } : sentence;
}

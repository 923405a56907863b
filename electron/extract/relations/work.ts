/** Who works for whom, by the words between the names: "Ada Marsh of Interpol", "CNN anchor Jo Lind", "Lind, a Fiat engineer". Rule RE-9. */

import type { Reading } from '../events/draft.ts';
import { findGroup } from '../lexicon/groups.ts';
import { findOffice } from '../lexicon/offices.ts';
import type { Token } from '../text/token.ts';
import type { Tree } from '../text/tree.ts';
import { isBody, isPerson } from './named.ts';
import { type Neighbours, neighboursIn, standing } from './neighbours.ts';
import type { DraftRelation } from './relation.ts';

const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN', 'DET', 'PUNCT', 'NUM', 'ADV', 'PART']);

interface Post {
  readonly family: string;
  /** The post in the text's words. */
  readonly words: string;
}

/** The last noun of some words that names what a person is: "financial spokesman", "a former engineer". */
function postIn(tokens: readonly Token[]): Post | null {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const { form, upos } = tokens[at]!;
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    const office = findOffice(form);
    const human = office ?? (findGroup(form)?.noun.human ? form : null);
    if (!human) continue;
    const family = office?.office.family ?? 'work-for';
    return { family, words: form.toLowerCase() };
  }
  return null;
}

const isPlain = (tokens: readonly Token[]): boolean => tokens.every(({ upos }) => NOMINAL.has(upos));

const tokensBetween = (tree: Tree, { left, right }: Neighbours): readonly Token[] =>
  tree.tokens.slice(left.mention.to, right.mention.from);

const TYING = new Set(['of', 'at', 'for', 'with', 'from', 'on', 'in']);

/** "Marsh of Interpol", "Marsh, director of research at Bayer": the words end in a preposition, and name a post or nothing. */
function bodyBehind(pair: Neighbours): DraftRelation | null {
  const { tree, left, right } = pair;
  if (!isPerson(left) || !isBody(right)) return null;
  const words = tokensBetween(tree, pair).filter(({ form }) => !/^the$/i.test(form));
  const last = words.at(-1);
  if (!last || !TYING.has(last.form.toLowerCase())) return null;
  const before = words.slice(0, -1).filter(({ form }) => !TYING.has(form.toLowerCase()));
  const isBare = before.every(({ form }) => form === ',' || /^\d+$/.test(form));
  if (isBare) return last.form.toLowerCase() === 'in' ? null : said(pair, { family: 'work-for', words: '' });
  const post = isPlain(before) && before[0]?.form === ',' ? postIn(before) : null;
  return post && said(pair, post);
}

/** "CNN anchor Jo Lind", "Fiat's chief engineer, Jo Lind". */
function bodyBefore(pair: Neighbours): DraftRelation | null {
  const { tree, left, right } = pair;
  if (!isBody(left) || !isPerson(right)) return null;
  const words = tokensBetween(tree, pair);
  if (words.length === 0 || words.length > 6 || words[0]!.form === ',' || !isPlain(words)) return null;
  const post = postIn(words);
  return post && said({ ...pair, left: right, right: left }, post);
}

/** "Jo Lind, a Fiat engineer": the post stands behind the body. */
function bodyInside(pair: Neighbours): DraftRelation | null {
  const { tree, left, right, between } = pair;
  if (!isPerson(left) || !isBody(right) || between[0] !== ',') return null;
  if (!isPlain(tokensBetween(tree, pair)) || between.length > 5) return null;
  const behind = tree.tokens.slice(right.mention.to, right.mention.to + 3);
  const until = behind.findIndex(({ upos }) => upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PART');
  const post = postIn(until < 0 ? behind : behind.slice(0, until));
  return post && said(pair, post);
}

function said({ tree, left, right }: Neighbours, { family, words }: Post): DraftRelation {
  const predicate = words === '' ? 'works for' : `is ${words} of`;
  return standing(tree, [left, right], { family, predicate, rule: 'RE-9', confidence: 0.65 });
}

const RULES = [bodyBehind, bodyBefore, bodyInside];

export const workRelations = (reading: Reading): readonly DraftRelation[] =>
  reading.trees
    .filter(({ sentence }) => sentence.kind === 'body')
    .flatMap((tree) =>
      neighboursIn(reading, tree).flatMap((pair) => RULES.flatMap((rule) => rule(pair) ?? [])),
    );

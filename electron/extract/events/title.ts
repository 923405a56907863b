/** A short phrase for an event: its clause or noun phrase in the text's own words, cut to what matters. Rule TI-1. */

import { joinTokens, nounPhraseAt } from '../entities/noun-phrase.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, subtreeOf, type Tree } from '../text/tree.ts';
import type { EventDraft } from './draft.ts';

const MAX_WORDS = 12;
const CUT = ['ccomp', 'advcl', 'parataxis', 'acl', 'appos', 'punct', 'discourse', 'nsubj:outer'];

const OPENERS = new Set(['once', 'when', 'if', 'also', 'meanwhile', 'however', 'still', 'then', 'soon']);

/** What the title leaves out: clauses, appositions, punctuation, coordinated verbs, and sources ("according to police"). */
function isCut(tree: Tree, token: Token): boolean {
  if (CUT.some((dep) => isDep(token, dep))) return true;
  if (isDep(token, 'obl') && prepositionOf(tree, token.index).startsWith('according')) return true;
  if (isDep(token, 'mark')) return token.form.toLowerCase() !== 'to';
  if (isDep(token, 'cc') && ['but', 'yet', 'so'].includes(token.form.toLowerCase())) return true;
  if (isDep(token, 'advmod') && OPENERS.has(token.form.toLowerCase())) return true;
  const next = tree.tokens[token.index + 1];
  const joinsVerbs = isDep(token, 'cc') && (next?.upos === 'VERB' || next?.upos === 'AUX');
  return joinsVerbs || (isDep(token, 'conj') && token.upos === 'VERB');
}

/** What stands between two kept tokens: nothing, the comma of a list, or a space where words were left out. */
function gapBetween(tree: Tree, before: number, index: number): string {
  if (index === before + 1) return tree.tokens[index]!.start === tree.tokens[before]!.end ? '' : ' ';
  const between = index === before + 2 ? tree.tokens[before + 1]!.form : '';
  return between === ',' ? ', ' : between === '-' ? '-' : ' ';
}

/** Tokens joined with the spaces of the text, an ellipsis where words were left off at the end. */
function phrase(tree: Tree, tokens: readonly number[]): string {
  const kept = tokens.slice(0, MAX_WORDS);
  const text = kept
    .map((index, at) => `${at > 0 ? gapBetween(tree, kept[at - 1]!, index) : ''}${tree.tokens[index]!.form}`)
    .join('');
  return tokens.length > MAX_WORDS ? `${text} …` : text;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Russia's full-scale invasion", with the phrases after it. */
function nounTitle(tree: Tree, noun: number): string {
  const { from } = nounPhraseAt(tree, noun);
  const tail = childrenBy(tree, noun, 'nmod')
    .filter((token) => token.index > noun)
    .flatMap((token) => subtreeOf(tree, token.index, (below) => isCut(tree, below)));
  const last = Math.max(noun, ...tail.filter((index) => index - noun <= MAX_WORDS));
  return joinTokens(tree, tree.tokens[from]!.upos === 'DET' && from < noun ? from + 1 : from, last + 1);
}

/** The clause of the verb without what hangs on it as a clause of its own. */
function clauseTitle(tree: Tree, verb: number, subject: string | null): string {
  const tokens = subtreeOf(
    tree,
    verb,
    (token) => isCut(tree, token) || (subject !== null && isDep(token, 'nsubj')),
  );
  const words = phrase(tree, tokens);
  return subject ? `${subject} ${words}` : words;
}

/** "Keir Starmer said the deal was a mistake": the speaker first, then the verb with what is said behind it. */
function speechTitle(tree: Tree, verb: number, speaker: string): string {
  const said = childrenBy(tree, verb, 'ccomp', 'xcomp', 'obj', 'iobj').filter((token) => token.index > verb);
  const content = said.flatMap((token) => subtreeOf(tree, token.index, (below) => isDep(below, 'punct')));
  const words = phrase(tree, [verb, ...content.filter((index) => index > verb)]);
  return `${speaker} ${words}`;
}

/** `doer` is the name of who does it; used where the clause has only a pronoun or nobody, and for what someone says. */
export function titleOf(tree: Tree, draft: EventDraft, doer: string | null): string {
  const { trigger } = draft;
  const verb = trigger.clause ?? trigger.token;
  if (trigger.isNoun && trigger.support !== 'light') return capitalised(nounTitle(tree, trigger.token));
  if (doer && !trigger.isNoun && trigger.sense.frameName === 'say')
    return capitalised(speechTitle(tree, verb, doer));
  return capitalised(clauseTitle(tree, verb, hasOwnSubject(tree, verb) ? null : doer));
}

const hasOwnSubject = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'nsubj').some((token) => token.upos !== 'PRON');

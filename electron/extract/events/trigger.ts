/** Finds the words of a sentence that name events, and the verb that carries each one's tense. */

import type { Token } from '../text/token.ts';
import { childBy, childrenBy, isDep, type Tree } from '../text/tree.ts';
import { idiomNoun, isLightVerb, nounSense, type Sense, verbSense } from './senses.ts';

export interface Trigger {
  /** The token that names the event. */
  readonly token: number;
  /** First of the words that name it: the same, or the noun before a word like "effort" that adds little. */
  readonly from: number;
  readonly sense: Sense;
  readonly isNoun: boolean;
  /** The verb whose tense, subject and time are the event's: the trigger itself, its light verb, or null. */
  readonly clause: number | null;
  /** `self`; `light` its object ("launched an attack"); `happens` its subject ("talks began"). */
  readonly support: 'self' | 'light' | 'happens' | 'none';
}

/** Verbs that only say that their subject happens, starts or ends. */
const HAPPEN = new Set([
  'occur',
  'happen',
  'begin',
  'start',
  'continue',
  'end',
  'resume',
  'erupt',
  'proceed',
  'last',
  'follow',
  'break_out',
  'take',
  'go',
  'come',
  'unfold',
  'fail',
  'collapse',
  'conclude',
]);

const verbAbove = (tree: Tree, token: Token): Token | null => {
  const above = tree.tokens[token.head];
  return above && above.upos === 'VERB' ? above : null;
};

export function supportOf(tree: Tree, noun: Token): Pick<Trigger, 'clause' | 'support'> {
  const head = noun.dep === 'conj' ? tree.tokens[noun.head]! : noun;
  const verb = verbAbove(tree, head);
  if (!verb) return { clause: null, support: 'none' };
  const isObject = isDep(head, 'obj') || isDep(head, 'nsubj:pass');
  const evaluates = childBy(tree, verb.index, 'xcomp') !== undefined && verb.lemma === 'call';
  if (isObject && !evaluates && isLightVerb(tree, verb.index))
    return { clause: verb.index, support: 'light' };
  if (isDep(head, 'nsubj') && HAPPEN.has(verb.lemma)) return { clause: verb.index, support: 'happens' };
  return { clause: null, support: 'none' };
}

const AUXILIARY = ['aux', 'cop'];

/** "is going to rain": the verb is an auxiliary of the other. */
const isGoingTo = (tree: Tree, { index, lemma, xpos }: Token): boolean =>
  lemma === 'go' &&
  xpos === 'VBG' &&
  tree.tokens[index + 1]?.form === 'to' &&
  tree.tokens[index + 2]?.xpos === 'VB';

export const isAuxiliary = (tree: Tree, token: Token): boolean =>
  token.upos === 'AUX' || AUXILIARY.some((dep) => isDep(token, dep)) || isGoingTo(tree, token);

/** "ousted president Ada Marsh", "seized weapons": a participle right before its noun. */
const isPremodifier = (tree: Tree, { xpos, index, head }: Token): boolean =>
  xpos === 'VBN' && head > index && head <= index + 2 && (tree.children[index] ?? []).length === 0;

/** "temporary, targeted relief": a participle in a row of adjectives is one of them. */
const isAmongAdjectives = (tree: Tree, { xpos, dep, head, index }: Token): boolean =>
  xpos === 'VBN' &&
  ((dep === 'conj' && tree.tokens[head]!.upos === 'ADJ') ||
    childrenBy(tree, index, 'conj').some(({ upos }) => upos === 'ADJ'));

function verbTrigger(tree: Tree, token: Token): Trigger | null {
  if (isAuxiliary(tree, token) || isDep(token, 'amod') || isDep(token, 'case')) return null;
  if (isPremodifier(tree, token) || isAmongAdjectives(tree, token)) return null;
  const sense = verbSense(tree, token.index);
  const { index } = token;
  return sense && { token: index, from: index, sense, isNoun: false, clause: index, support: 'self' };
}

/** EV-9: "is opposed to the plan": an adjective that somebody is said to be. */
const adjectiveTrigger = (tree: Tree, token: Token): Trigger | null =>
  childBy(tree, token.index, 'cop') ? verbTrigger(tree, token) : null;

/** Nouns that add little to the event noun before them: "a mediation effort", "rescue operations". */
const CARRIERS = new Set(
  'effort mission campaign process operation attempt bid action move measure proceedings drive act activity work programme program plan game exercise'.split(
    ' ',
  ),
);

/** EV-7: "a mediation effort": the event is named by the noun before. */
function carriedSense(tree: Tree, token: Token): Sense | null {
  if (!CARRIERS.has(token.lemma.toLowerCase())) return null;
  const before = tree.tokens[token.index - 1];
  return before && isDep(before, 'compound') && before.head === token.index
    ? nounSense(tree, before.index)
    : null;
}

function nounTrigger(tree: Tree, token: Token): Trigger | null {
  if (isDep(token, 'compound') || isDep(token, 'flat') || isDep(token, 'amod')) return null;
  const carried = carriedSense(tree, token);
  const sense = carried ?? nounSense(tree, token.index);
  const from = carried ? token.index - 1 : token.index;
  return sense && { token: token.index, from, sense, isNoun: true, ...supportOf(tree, token) };
}

/** A verb that only supports an event noun, or whose own entry already holds the noun, leaves one trigger of the two. */
function withoutDoubles(tree: Tree, triggers: readonly Trigger[]): readonly Trigger[] {
  const supported = new Set(
    triggers.filter((trigger) => trigger.support === 'light').map((trigger) => trigger.clause),
  );
  const idiomatic = new Set(
    triggers.filter(({ isNoun }) => !isNoun).map(({ token, sense }) => idiomNoun(tree, token, sense)?.index),
  );
  return triggers.filter((trigger) =>
    trigger.isNoun ? !idiomatic.has(trigger.token) : isOwn(trigger, supported),
  );
}

const isOwn = (trigger: Trigger, supported: ReadonlySet<number | null>): boolean =>
  trigger.sense.entry.includes('+') || !supported.has(trigger.token);

/** All triggers of a sentence in text order. */
export function triggersOf(tree: Tree): readonly Trigger[] {
  // "the Elections Council" names no election; a name that ends in one ("the Lima Conference") does.
  const inName = (index: number): boolean =>
    tree.sentence.names.some(
      ({ from, to, label }) => from <= index && index < to && (label === 'PER' || index < to - 1),
    );
  const found = tree.tokens.flatMap((token) => {
    if (inName(token.index)) return [];
    if (token.upos === 'VERB') return verbTrigger(tree, token) ?? [];
    if (token.upos === 'ADJ') return adjectiveTrigger(tree, token) ?? [];
    if (token.upos === 'NOUN' || token.upos === 'PROPN') return nounTrigger(tree, token) ?? [];
    return [];
  });
  return withoutDoubles(tree, found);
}

/**
 * Conditions: "will be deployed once a deal is signed", "not until security is restored", "after a peace agreement" of something
 * still to come. The event that waits becomes conditional, the one it waits for hypothetical. Rules ST-13, EV-8 and LK-1.
 */

import { STATUS_WORDS } from '../lexicon/status-words.ts';
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, subtreeOf, type Tree } from '../text/tree.ts';
import type { EventDraft } from './draft.ts';

/** `from` has to happen for `to`; both are ids of drafts of one sentence. */
export interface ConditionLink {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** "soon" and "long" are of "as soon as" and "as long as"; a bare "as" ties together what happens at one time. */
const MARKS = new Set([
  'if',
  'once',
  'after',
  'when',
  'until',
  'unless',
  'provided',
  'soon',
  'long',
  'before',
]);

const isConditional = (words: readonly string[]): boolean => words.some((word) => MARKS.has(word));

const PREPOSITIONS = new Set([
  'after',
  'following',
  'upon',
  'pending',
  'until',
  'before',
  'without',
  'in_exchange_for',
  'in_return_for',
  'immediately_after',
  'only_after',
]);

const WAITING = new Set(['planned', 'hypothetical', 'conditional', 'negated']);

const MAX_OPENING = 4;

/** The words that open a clause: its marks, and whatever stands first in it, for marks that the parser hung elsewhere. */
function openingWords(tree: Tree, clause: Token): readonly string[] {
  const tokens = subtreeOf(tree, clause.index).filter((index) => tree.tokens[index]!.upos !== 'PUNCT');
  const opening = tokens.slice(0, MAX_OPENING).filter((index) => index < clause.index);
  const untilNoun = opening.findIndex((index) =>
    ['NOUN', 'PROPN', 'DET', 'PRON', 'VERB'].includes(tree.tokens[index]!.upos),
  );
  const words = untilNoun < 0 ? opening : opening.slice(0, untilNoun);
  return words.map((index) => tree.tokens[index]!.form.toLowerCase());
}

const STRICT_MARKS = new Set(['if', 'once', 'unless', 'until', 'after']);

/** "will go once they sign": a clause that the parser has coordinated, though a mark opens it. */
function marked(tree: Tree, clause: Token): boolean {
  const subject = childrenBy(tree, clause.index, 'nsubj')[0];
  return childrenBy(tree, clause.index, 'advmod', 'mark').some(
    (token) => STRICT_MARKS.has(token.form.toLowerCase()) && token.index < (subject?.index ?? 0),
  );
}

/** "his plans once order is restored, which include a vote": what a plan includes waits for what the plan waits for. */
function planAbove(tree: Tree, head: number): readonly number[] {
  let at = tree.tokens[head]!;
  while (['xcomp', 'conj', 'advcl', 'obj'].includes(at.dep) && tree.tokens[at.head]) {
    at = tree.tokens[at.head]!;
    if (STATUS_WORDS.planning.has(at.lemma)) break;
  }
  if (!STATUS_WORDS.planning.has(at.lemma) || !isDep(at, 'acl:relcl')) return [];
  const verb = tree.tokens[tree.tokens[at.head]!.head];
  return verb?.upos === 'VERB' ? [verb.index] : [];
}

/** Tokens below `head` that say on what it waits: adverbial clauses and prepositional phrases. */
function conditionTokens(tree: Tree, head: number): readonly Token[] {
  // "as soon as they sign": the clause hangs on the adverb.
  const heads = [
    head,
    ...childrenBy(tree, head, 'advmod').map((token) => token.index),
    ...planAbove(tree, head),
  ];
  const below = heads.flatMap((above) => childrenBy(tree, above, 'advcl', 'acl', 'ccomp'));
  const clauses = below.filter(
    (clause) =>
      !isDep(clause, 'acl:relcl') &&
      (tree.tokens[clause.head]!.upos === 'ADV' || isConditional(openingWords(tree, clause))),
  );
  const phrases = childrenBy(tree, head, 'obl', 'nmod', 'advcl').filter((token) =>
    PREPOSITIONS.has(prepositionOf(tree, token.index)),
  );
  const coordinated = childrenBy(tree, head, 'conj').filter((clause) => marked(tree, clause));
  return [...clauses, ...coordinated, ...phrases.filter((phrase) => !clauses.includes(phrase))];
}

/** The trigger, its verb, and for a phrase its head: conditions may hang on any of them. */
const headsOf = (draft: EventDraft): readonly number[] => [
  ...new Set([draft.trigger.token, draft.trigger.clause ?? draft.trigger.token]),
];

/** The draft that a condition's token heads, carries or, for a clause, has as its subject ("a deal is reached"). */
function draftAt(tree: Tree, drafts: readonly EventDraft[], token: Token): EventDraft | undefined {
  return (
    drafts.find((draft) => headsOf(draft).includes(token.index)) ??
    drafts.find((draft) => {
      const trigger = tree.tokens[draft.trigger.token]!;
      return trigger.head === token.index && isDep(trigger, 'nsubj');
    })
  );
}

const FUTURE = new Set(['will', 'wo', 'would', "'ll", 'shall', 'can', 'may', 'might']);

/** "did not leave until a deal was signed": they left; only what will not be before something waits for it. */
const mayWait = (tree: Tree, draft: EventDraft): boolean =>
  draft.status !== 'negated' ||
  childrenBy(tree, draft.trigger.clause ?? draft.trigger.token, 'aux').some(({ form }) =>
    FUTURE.has(form.toLowerCase()),
  );

/** Marks that make a finite clause a condition, whatever it tells. */
const OPENING = new Set(['if', 'once', 'until', 'unless', 'provided', 'soon']);

/** EV-8: verbs on which something waits though the event lexicons don't have them: "until order is restored". */
export function plainConditions(tree: Tree, drafts: readonly EventDraft[]): readonly number[] {
  const found = drafts
    .filter((draft) => WAITING.has(draft.status) && mayWait(tree, draft))
    .flatMap((draft) => headsOf(draft).flatMap((head) => conditionTokens(tree, head)))
    .filter(
      (token) =>
        token.upos === 'VERB' &&
        childrenBy(tree, token.index, 'nsubj').length > 0 &&
        openingWords(tree, token).some((word) => OPENING.has(word)) &&
        draftAt(tree, drafts, token) === undefined,
    );
  return [...new Set(found.map(({ index }) => index))];
}

/** Conditions between the drafts of one sentence. */
export function conditionsIn(tree: Tree, drafts: readonly EventDraft[]): readonly ConditionLink[] {
  return drafts.flatMap((draft) => {
    if (!WAITING.has(draft.status) || !mayWait(tree, draft)) return [];
    const tokens = headsOf(draft).flatMap((head) => conditionTokens(tree, head));
    const seen = new Set<number>([draft.id]);
    return tokens.flatMap((token) => {
      const condition = draftAt(tree, drafts, token);
      if (!condition || seen.has(condition.id)) return [];
      seen.add(condition.id);
      return [{ from: condition.id, to: draft.id, rule: 'LK-1' }];
    });
  });
}

/** Drafts with the statuses that their conditions give them. */
export function withConditions(
  drafts: readonly EventDraft[],
  links: readonly ConditionLink[],
): readonly EventDraft[] {
  const waiting = new Set(links.map((link) => link.to));
  const awaited = new Set(links.map((link) => link.from));
  return drafts.map((draft) => {
    if (waiting.has(draft.id)) return { ...draft, status: 'conditional', statusRule: 'ST-13' };
    if (awaited.has(draft.id)) return { ...draft, status: 'hypothetical', statusRule: 'ST-13' };
    return draft;
  });
}

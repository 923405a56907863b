/** What the title tells: its main clause as a draft, whether or not the event lexicons have its verb. Rules TT-1 and TT-2. */

import type { TextRange } from '#shared/lib/text-range.ts';
import { EVENT_FRAMES } from '../lexicon/event-frames.ts';
import { childBy, childrenBy, isDep, subtreeOf, type Tree } from '../text/tree.ts';
import { asMishap } from './accident.ts';
import { type DraftParticipant, draftOf, type EventDraft, type Reading } from './draft.ts';
import { groupOf } from './event-group.ts';
import { occurrencesIn } from './occurrences.ts';
import type { Sense } from './senses.ts';
import { acting, everyone, parties } from './sides.ts';
import { timeOf } from './time-of.ts';
import { type Trigger, triggersOf } from './trigger.ts';

/** What a word that no event lexicon has names: something done by its subject. */
export function plainSense(lemma: string): Sense {
  const frame = EVENT_FRAMES.plain!;
  return { type: 'OTHER', frameName: 'plain', frame, family: 'other', entry: lemma, weak: false };
}

/** All words of a sentence that name something, those of the lexicons with their sense. */
export function anyTriggers(tree: Tree): readonly Trigger[] {
  const typed = triggersOf(tree);
  const taken = new Set(typed.flatMap(({ token, clause }) => [token, clause ?? token]));
  const plain = occurrencesIn(tree)
    .filter(({ token }) => !taken.has(token))
    .map((occurrence) => ({ ...occurrence, sense: plainSense(tree.tokens[occurrence.token]!.lemma) }));
  return [...typed, ...plain].sort((a, b) => a.token - b.token);
}

/** Steps from a trigger's clause up to the sentence's root. */
function depthOf(tree: Tree, { token, clause }: Trigger): number {
  let depth = 0;
  for (let at = tree.tokens[clause ?? token]!; at.head >= 0 && depth < tree.tokens.length; depth += 1) {
    at = tree.tokens[at.head]!;
  }
  return depth;
}

/** "…, says Keller": who says it is not what it is about. */
const isTag = (tree: Tree, { token, sense }: Trigger): boolean =>
  sense.frameName === 'say' && childBy(tree, token, 'ccomp', 'xcomp', 'obj') === undefined;

/** Where a title's own clause begins: behind a label ("Leeds crash: …"), if it has one. */
const afterLabel = (tree: Tree): number => {
  const colon = tree.tokens.findIndex(({ form }) => form === ':');
  return colon < 0 || colon + 1 >= tree.tokens.length ? 0 : colon + 1;
};

/** The first token from `from` on that opens a side clause; the title's length where none does. */
function sideFrom(tree: Tree, from: number): number {
  const at = tree.tokens.findIndex(({ index, form }) => index > from && SIDE.has(form.toLowerCase()));
  return at < 0 ? tree.tokens.length : at;
}

const FINITE = new Set(['VBZ', 'VBP', 'VBD']);

const hasTense = (tree: Tree, { clause }: Trigger): boolean =>
  clause !== null &&
  (FINITE.has(tree.tokens[clause]!.xpos) ||
    childrenBy(tree, clause, 'aux', 'cop').some(({ xpos }) => FINITE.has(xpos) || xpos === 'MD'));

/** TT-1: how far a trigger is from what the title tells; a label tells it only where no finite verb behind it does. */
function remoteness(tree: Tree, triggers: readonly Trigger[]): (trigger: Trigger) => number {
  const start = afterLabel(tree);
  const side = sideFrom(tree, start);
  const isMain = ({ token }: Trigger): boolean => token >= start && token < side;
  const hasVerb = triggers.some((trigger) => isMain(trigger) && hasTense(tree, trigger));
  return (trigger) =>
    depthOf(tree, trigger) * 2 +
    (trigger.isNoun && trigger.support === 'none' ? 1 : 0) +
    (isTag(tree, trigger) ? 9 : 0) +
    (trigger.token > side ? 8 : 0) +
    (trigger.token < start ? (hasVerb ? 8 : -4) : 0);
}

/** TT-1: of the words of a title, the one nearest its root tells what the article is about; verbs before nouns, side clauses last. */
export function headline(reading: Reading, id: number): EventDraft | null {
  const tree = reading.trees.find(({ sentence }) => sentence.kind === 'title');
  if (!tree) return null;
  const triggers = anyTriggers(tree);
  const weight = remoteness(tree, triggers);
  const [trigger] = [...triggers].sort((a, b) => weight(a) - weight(b));
  if (!trigger) return null;
  const time = timeOf(tree, trigger, reading.times);
  const draft = asMishap(tree, { ...draftOf(reading, tree, trigger), id, time, passesOn: false });
  const participants = [...draft.participants, ...doersBeside(reading, tree, { draft, triggers })];
  return { ...draft, participants, evidence: predicateOf(tree, trigger) ?? withoutSide(tree, draft) };
}

/** "Consulate bombed in attack by rebels": who does it may stand with another word for the same deed. */
function doersBeside(
  reading: Reading,
  tree: Tree,
  { draft, triggers }: { readonly draft: EventDraft; readonly triggers: readonly Trigger[] },
): readonly DraftParticipant[] {
  if (acting(draft.participants).length + parties(draft.participants).length > 0) return [];
  const known = new Set(everyone(draft.participants));
  return triggers
    .filter((trigger) => trigger !== draft.trigger && trigger.sense.frameName !== 'plain')
    .map((trigger) => ({ ...draft, ...draftOf(reading, tree, trigger) }))
    .filter((other) => groupOf(other) === groupOf(draft))
    .flatMap(({ participants }) => participants)
    .filter((participant) => acting([participant]).length > 0 && !known.has(participant.entity));
}

/** "Leeds tram crash" of "Leeds tram crash after …" and of "Leeds tram crash: …". */
function withoutSide(tree: Tree, { evidence, trigger }: Pick<EventDraft, 'evidence' | 'trigger'>): TextRange {
  const label = afterLabel(tree);
  const last = trigger.token < label ? label - 2 : sideFrom(tree, trigger.token) - 1;
  return { start: evidence.start, end: Math.min(evidence.end, tree.tokens[Math.max(last, 0)]!.end) };
}

const LEFT_OUT = ['nsubj', 'csubj', 'advcl', 'parataxis', 'punct', 'cc', 'conj', 'appos'];

/**
 * TT-2: what a title says of its subject: "stages a protest at the tower", without subject and side clauses; of whom something is done
 * to, the subject as well: "ten people hurt".
 */
function predicateOf(tree: Tree, { token, clause }: Trigger): TextRange | null {
  const verb = clause ?? token;
  if (tree.tokens[verb]!.upos !== 'VERB') return null;
  const tokens = subtreeOf(
    tree,
    verb,
    (below) => below.head === verb && LEFT_OUT.some((dep) => isDep(below, dep)),
  );
  const subjects = childrenBy(tree, verb, 'nsubj');
  const isPatient = subjects.some(({ dep }) => dep === 'nsubj:pass') || tree.tokens[verb]!.xpos === 'VBN';
  const from = Math.max(-1, ...subjects.map(({ index }) => index));
  const label = afterLabel(tree);
  const first = isPatient
    ? label <= verb
      ? label
      : 0
    : Math.min(verb, ...tokens.filter((index) => index > from));
  const last = Math.min(Math.max(...tokens), sideFrom(tree, verb) - 1, commaAfter(tree, verb) - 1);
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
}

/** The first comma behind a verb that parts no list; the title's length where there is none. */
function commaAfter(tree: Tree, verb: number): number {
  const at = tree.tokens.findIndex(({ index, form }) => index > verb && form === ',');
  const isList = tree.tokens.some((token) => token.index > at && token.head < at && isDep(token, 'conj'));
  return at < 0 || isList ? tree.tokens.length : at;
}

/** Words that open what happens beside the main thing: "stages a protest as votes are counted". */
const SIDE = new Set([
  'as',
  'after',
  'while',
  'when',
  'amid',
  'before',
  'because',
  'since',
  'following',
  'despite',
]);

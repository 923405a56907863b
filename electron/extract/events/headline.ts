/** What the title tells: its main clause as a draft, whether or not the event lexicons have its verb. Rules TT-1 and TT-2. */

import type { TextRange } from '#shared/lib/text-range.ts';
import { EVENT_FRAMES } from '../lexicon/event-frames.ts';
import { childBy, childrenBy, isDep, subtreeOf, type Tree } from '../text/tree.ts';
import { draftOf, type EventDraft, type Reading } from './draft.ts';
import { occurrencesIn } from './occurrences.ts';
import type { Sense } from './senses.ts';
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

/** TT-1: of the words of a title, the one nearest its root tells what the article is about; verbs before nouns. */
export function headline(reading: Reading, id: number): EventDraft | null {
  const tree = reading.trees.find(({ sentence }) => sentence.kind === 'title');
  if (!tree) return null;
  const weight = (trigger: Trigger): number =>
    depthOf(tree, trigger) * 2 +
    (trigger.isNoun && trigger.support === 'none' ? 1 : 0) +
    (isTag(tree, trigger) ? 9 : 0);
  const [trigger] = [...anyTriggers(tree)].sort((a, b) => weight(a) - weight(b));
  if (!trigger) return null;
  const draft = { ...draftOf(reading, tree, trigger), id, passesOn: false };
  const time = timeOf(tree, trigger, reading.times);
  return { ...draft, time, evidence: predicateOf(tree, trigger) ?? draft.evidence };
}

const LEFT_OUT = ['nsubj', 'csubj', 'advcl', 'parataxis', 'punct', 'cc', 'conj', 'appos'];

/** TT-2: what a title says of its subject: "stages a protest at the tower", without subject and side clauses. */
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
  const from = isPatient ? -1 : Math.max(-1, ...subjects.map(({ index }) => index));
  const first = Math.min(
    verb,
    ...(isPatient ? subtreeOf(tree, verb) : tokens).filter((index) => index > from),
  );
  const last = Math.max(...tokens);
  const side = tree.tokens.findIndex(
    ({ index, form }) => index > verb && index <= last && SIDE.has(form.toLowerCase()),
  );
  return { start: tree.tokens[first]!.start, end: tree.tokens[side < 0 ? last : side - 1]!.end };
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

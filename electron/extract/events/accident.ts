/** What nobody does: accidents and disasters, and the deaths and injuries that they cause. Rules TY-3 and RO-9. */
import { childBy, isDep, type Tree } from '../text/tree.ts';
import { type DraftParticipant, type EventDraft, entityAt, type Reading } from './draft.ts';
import { nounSense, type Sense, verbSense } from './senses.ts';
import { acting } from './sides.ts';
import { argumentsOf } from './voice.ts';

const isMishap = (sense: Sense | null): sense is Sense =>
  sense?.type === 'OTHER' && sense.frameName === 'die';

/** "An earthquake killed 40": the disaster that the subject names. */
function subjectMishap(tree: Tree, token: number): Sense | null {
  const subject = childBy(tree, token, 'nsubj');
  const sense = subject ? nounSense(tree, subject.index) : null;
  return isMishap(sense) ? sense : null;
}

const MAX_STEPS = 12;
/** Words around a verb within which its side clause is looked for: this keeps the time linear in a sentence's length. */
const REACH = 50;

/** Whether the side clause or the phrase that `at` heads hangs on `verb`, or on what is told beside it. */
function hangsOn(tree: Tree, at: number, verb: number): boolean {
  let token = tree.tokens[at]!;
  for (let step = 0; token.head >= 0 && token.index !== verb && step < MAX_STEPS; step += 1) {
    const isTie = ['advcl', 'conj', 'obl', 'acl', 'nmod'].some((dep) => isDep(token, dep));
    if (!isTie) return false;
    token = tree.tokens[token.head]!;
  }
  return token.index === verb || isDep(tree.tokens[verb]!, 'conj');
}

/** "Ten were killed when a train derailed", "hurt in a crash": the accident that a side clause or phrase names. */
function mishapBeside(tree: Tree, verb: number): Sense | null {
  for (const { index, upos } of tree.tokens.slice(Math.max(0, verb - REACH), verb + REACH)) {
    if (upos !== 'VERB' && upos !== 'NOUN') continue;
    const sense = upos === 'VERB' ? verbSense(tree, index) : nounSense(tree, index);
    if (index !== verb && isMishap(sense) && sense.entry !== 'die' && hangsOn(tree, index, verb))
      return sense;
  }
  return null;
}

/**
 * TY-3: what harms without a doer is the accident or disaster that its subject or its side clause names. RO-9: whom it befalls is
 * affected by it: nobody does it to him.
 */
export function asMishap(tree: Tree, draft: EventDraft): EventDraft {
  const { token, clause, isNoun, sense } = draft.trigger;
  if (draft.type !== 'ASSAULT' || isNoun || clause === null) return draft;
  const isHarm = sense.frameName === 'kill' && argumentsOf(tree, token).passive;
  const found =
    subjectMishap(tree, token) ??
    (isHarm && acting(draft.participants).length === 0 ? mishapBeside(tree, clause) : null);
  if (!found) return draft;
  const participants = draft.participants.map((participant) => ({
    ...participant,
    role: 'affected' as const,
  }));
  return {
    ...draft,
    type: 'OTHER',
    family: 'harm',
    trigger: { ...draft.trigger, sense: found },
    participants,
  };
}

/** "Five people are dead": whom an adjective calls a casualty. */
function calledDead(reading: Reading, tree: Tree): readonly DraftParticipant[] {
  const found = tree.tokens.find(({ form, upos }) => upos === 'ADJ' && CASUALTY.has(form.toLowerCase()));
  const subject = found && childBy(tree, found.index, 'nsubj');
  const entity = subject ? entityAt(reading, tree.sentence.index, subject.index) : null;
  return entity === null ? [] : [{ entity, role: 'affected', inferred: true }];
}

const CASUALTY = new Set(['dead', 'missing', 'unhurt', 'injured']);

const isCasualty = ({ trigger, status, participants }: EventDraft): boolean =>
  (trigger.sense.frameName === 'kill' || trigger.sense.frameName === 'die') &&
  status === 'occurred' &&
  participants.length > 0 &&
  acting(participants).length === 0;

/** TT-6: whom the first of these sentences that tells it says was killed or hurt. */
export function casualtiesIn(
  reading: Reading,
  trees: readonly Tree[],
  drafts: readonly EventDraft[],
): readonly DraftParticipant[] {
  for (const tree of trees) {
    const told = drafts.find((draft) => draft.sentence === tree.sentence.index && isCasualty(draft));
    const found = told
      ? told.participants.map(({ entity }) => ({ entity, role: 'affected' as const, inferred: true }))
      : calledDead(reading, tree);
    if (found.length > 0) return found;
  }
  return [];
}

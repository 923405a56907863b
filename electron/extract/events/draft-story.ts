/** The drafts of all sentences with their times, conditions, stands and other sides, and the links between them. */
import type { Day } from '#shared/lib/day.ts';
import { childrenBy, type Tree } from '../text/tree.ts';
import { asMishap } from './accident.ts';
import { conditionsIn, plainConditions, withConditions } from './conditions.ts';
import { withContentSides } from './content-sides.ts';
import { draftOf, type EventDraft, type Reading } from './draft.ts';
import { withEvaluated } from './evaluated.ts';
import { plainSense } from './headline.ts';
import { type DraftLink, inReturn, linksIn } from './links.ts';
import { passesOn, saidBy, stanceOf } from './stance.ts';
import { timeOf } from './time-of.ts';
import { type Trigger, triggersOf } from './trigger.ts';

interface DraftStory {
  readonly drafts: readonly EventDraft[];
  readonly links: readonly DraftLink[];
}

const plainTrigger = (tree: Tree, token: number): Trigger => ({
  token,
  from: token,
  sense: plainSense(tree.tokens[token]!.lemma),
  isNoun: false,
  clause: token,
  support: 'self',
});

/** The drafts of one sentence before they are weighed against each other; those of conditions without a type come last. */
function timedDrafts(reading: Reading, tree: Tree, { published, first }: Position): readonly EventDraft[] {
  const draft = (trigger: Trigger, id: number): EventDraft => ({
    ...draftOf(reading, tree, trigger),
    id,
    time: timeOf(tree, trigger, reading.times),
    passesOn: false,
  });
  const typed = eventTriggers(reading, tree)
    .map((trigger, at) => draft(trigger, first + at))
    .map((found) => (stillGoesOn(tree, found, published) ? { ...found, ...STILL } : found));
  const plain = plainConditions(tree, typed).map((token, at) =>
    draft(plainTrigger(tree, token), first + typed.length + at),
  );
  return [...typed, ...plain];
}

interface Position {
  readonly published: Day | null;
  /** Id of the first draft. */
  readonly first: number;
}

const STILL = { status: 'ongoing', statusRule: 'ST-14' } as const;

export function draftsOf(reading: Reading, published: Day | null): DraftStory {
  const drafts: EventDraft[] = [];
  const links: DraftLink[] = [];
  for (const tree of reading.trees) {
    if (tree.sentence.kind !== 'body') continue;
    const timed = timedDrafts(reading, tree, { published, first: drafts.length });
    const conditions = conditionsIn(tree, timed);
    const taken = withStances(reading, tree, withConditions(timed, conditions));
    const settled = withContentSides({ reading, tree, drafts: taken });
    links.push(
      ...conditions.map((link) => ({ ...link, kind: 'condition' as const })),
      ...linksIn(tree, settled),
      ...inReturn(tree, settled, drafts),
    );
    drafts.push(...settled);
  }
  return { drafts, links };
}

/** "the alliance", "the resistance": a noun that stands for an actor names no event. */
function eventTriggers(reading: Reading, tree: Tree): readonly Trigger[] {
  const actors = new Set(
    (reading.bySentence[tree.sentence.index] ?? [])
      .filter(
        (mention) => mention.form === 'nominal' && (reading.entities.ofMention[mention.id] ?? null) !== null,
      )
      .map((mention) => mention.head),
  );
  return triggersOf(tree).filter((trigger) => !actors.has(trigger.token));
}

const PERFECT = new Set(['have', 'has']);

/** ST-14: "have supplied over the past year", "since 2014": what fills a stretch up to publication still goes on. */
function stillGoesOn(tree: Tree, draft: EventDraft, published: Day | null): boolean {
  const { clause } = draft.trigger;
  const span = draft.time?.span;
  if (draft.status !== 'occurred' || !span || span.earliest === null || published === null) return false;
  // "the offensive reached its fifth day"
  if (draft.time?.spanIsStart) return true;
  if (clause === null) return false;
  const reaches = span.edtf?.includes('/') === true && (span.latest === null || span.latest >= published - 1);
  return reaches && childrenBy(tree, clause, 'aux').some((token) => PERFECT.has(token.form.toLowerCase()));
}

/** Statements that praise, criticise or promise are more than statements. */
const withStances = (reading: Reading, tree: Tree, drafts: readonly EventDraft[]): readonly EventDraft[] =>
  drafts.map((draft) => {
    const said = saidBy(draft, drafts, tree);
    if (!said) return asMishap(tree, draft);
    const stance = stanceOf(said);
    return stance
      ? withEvaluated(reading, tree, { ...draft, type: stance.type, family: stance.family })
      : { ...draft, passesOn: passesOn(said) };
  });

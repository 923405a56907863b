/** What an analyst should look at: contradictions, gaps and the author's own judgements. Rules FL-1 to FL-4. */
import type { TextRange } from '#shared/lib/text-range.ts';
import type { FlagFinding } from '#shared/model/findings.ts';
import { childBy, childrenBy, type Tree } from '../text/tree.ts';
import type { Reading } from './draft.ts';
import { groupOf } from './event-group.ts';
import type { Story } from './find-story.ts';
import { acting, parties } from './sides.ts';
import type { StoryEvent } from './story.ts';

const AHEAD = new Set(['planned', 'conditional', 'hypothetical']);
const UNDER_WAY = new Set(['ongoing', 'occurred']);

/** FL-1: the same thing is told as still to come and as going on: "talks are scheduled", "as the talks continue". */
function contradictions(story: Story): readonly FlagFinding[] {
  const underWay = story.drafts.filter(
    ({ trigger, status, participants }) =>
      trigger.support === 'happens' && UNDER_WAY.has(status) && participants.length === 0,
  );
  return story.events.flatMap((event) => {
    if (!AHEAD.has(event.status)) return [];
    const group = groupOf(event.drafts[0]!);
    const others = underWay.filter((draft) => groupOf(draft) === group);
    const evidence = [event.drafts[0]!.evidence, ...others.map((draft) => draft.evidence)];
    const note = 'Told as still to come in one sentence and as under way in another.';
    return others.length > 0
      ? [{ kind: 'contradiction' as const, note, evidence, rule: 'FL-1', confidence: 0.6 }]
      : [];
  });
}

const DOER_NEEDED = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'CRIME']);

/** FL-2, FL-3: a plan without a date, a violent act without a doer. */
function gapOf(event: StoryEvent): Pick<FlagFinding, 'note' | 'rule'> | null {
  if (event.status === 'planned' && event.time === null)
    return { note: 'No date is given for what is planned.', rule: 'FL-2' };
  const hasDoer = [...acting(event.participants), ...parties(event.participants)].length > 0;
  return DOER_NEEDED.has(event.type) && !hasDoer
    ? { note: 'The text does not say who did it.', rule: 'FL-3' }
    : null;
}

function gaps(story: Story): readonly FlagFinding[] {
  return story.events.flatMap((event) => {
    const gap = gapOf(event);
    return gap
      ? [{ kind: 'gap' as const, ...gap, evidence: [event.drafts[0]!.evidence], confidence: 0.7 }]
      : [];
  });
}

const JUDGING = new Set(
  'represent underscore underline reflect mark signal highlight demonstrate symbolise symbolize'.split(' '),
);

/** FL-4: "This represents a significant step": the article weighs, nobody in it is quoted for it. */
function judgement(reading: Reading, tree: Tree): TextRange | null {
  const root = tree.tokens.find((token) => token.head < 0);
  if (tree.sentence.kind !== 'body' || !root || !JUDGING.has(root.lemma)) return null;
  const subject = childBy(tree, root.index, 'nsubj');
  const isActor = (reading.bySentence[tree.sentence.index] ?? []).some(
    (mention) => mention.head === subject?.index && mention.form === 'name',
  );
  const weighs = childrenBy(tree, root.index, 'obj').some(
    (object) => childBy(tree, object.index, 'amod') !== undefined,
  );
  return !isActor && weighs ? { start: tree.sentence.start, end: tree.sentence.end } : null;
}

const judgements = (reading: Reading): readonly FlagFinding[] =>
  reading.trees.flatMap((tree) => {
    const range = judgement(reading, tree);
    const note = "The article's own judgement, not a reported fact.";
    return range
      ? [{ kind: 'judgement' as const, note, evidence: [range], rule: 'FL-4', confidence: 0.6 }]
      : [];
  });

export const findFlags = (reading: Reading, story: Story): readonly FlagFinding[] => [
  ...contradictions(story),
  ...gaps(story),
  ...judgements(reading),
];

/** Which time expression dates which event: the one nearest to it in the tree, inside its own clause. Rules TE-1, TE-3, TE-6 and TE-9. */

import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { nounSense } from './senses.ts';
import type { Trigger } from './trigger.ts';

const CLAUSE = ['ccomp', 'advcl', 'acl', 'parataxis', 'csubj'];

/** Steps from `token` up to `target`, a clause border costing more; Infinity when `target` is not above. */
function stepsUp(tree: Tree, token: number, target: number): number {
  let steps = 0;
  for (let at = token; at >= 0; at = tree.tokens[at]!.head) {
    if (at === target) return steps;
    const isBorder =
      CLAUSE.some((dep) => isDep(tree.tokens[at]!, dep)) || (at !== token && isEventNoun(tree, at));
    steps += isBorder ? BORDER : 1;
    if (steps > 60) break;
  }
  return Number.POSITIVE_INFINITY;
}

/** "accused of the May bombing": what dates an event noun dates what is above it only where nothing else does. */
const isEventNoun = (tree: Tree, at: number): boolean =>
  tree.tokens[at]!.upos === 'NOUN' && nounSense(tree, at)?.weak === false;

const MAX_STEPS = 6;
/** What a clause border costs: a time below one dates what is inside it. */
const BORDER = 5;

function distance(tree: Tree, trigger: Trigger, time: TimeMention): number {
  const steps: number[] = [];
  for (let token = time.from; token < time.to; token += 1) {
    steps.push(stepsUp(tree, token, trigger.token));
    if (trigger.clause !== null && trigger.clause !== trigger.token)
      steps.push(stepsUp(tree, token, trigger.clause) + 0.5);
  }
  return Math.min(...steps);
}

/** TE-3: "the war, now in its fourth year": an age belongs to the noun right before it, or to the subject of its verb. */
function ageOf(tree: Tree, trigger: Trigger, time: TimeMention): boolean {
  if (!trigger.isNoun) return false;
  const verb = tree.tokens[tree.tokens[time.to - 1]!.head];
  const isSubject =
    verb !== undefined && verb.upos === 'VERB' && tree.tokens[trigger.token]!.head === verb.index;
  return isSubject || (trigger.token < time.from && time.from - trigger.token <= MAX_AGE_GAP);
}

const MAX_AGE_GAP = 4;

/** The time that dates a trigger, or null; durations and sets date nothing. */
export function timeOf(tree: Tree, trigger: Trigger, times: readonly TimeMention[]): TimeMention | null {
  const dated = times.filter(
    (time) =>
      time.sentence === tree.sentence.index &&
      !time.value.endsWith('_REF') &&
      (time.span.earliest !== null || time.span.latest !== null || time.anchorPhrase !== null),
  );
  const age = dated.find((time) => time.spanIsStart && ageOf(tree, trigger, time));
  if (age) return age;
  let best: { readonly time: TimeMention; readonly steps: number } | null = null;
  for (const time of dated.filter(({ spanIsStart }) => !spanIsStart)) {
    const steps = distance(tree, trigger, time);
    if (steps <= MAX_STEPS && (!best || steps < best.steps)) best = { time, steps };
  }
  return (
    best?.time ??
    governed(tree, trigger, dated) ??
    deadlineAbove(tree, trigger, dated) ??
    atTheEdge(tree, trigger, dated)
  );
}

const DEADLINE = new Set(['by', 'until', 'before']);

/** TE-9: "gave the rebels until Friday to leave": a deadline beside a command dates what is commanded. */
function deadlineAbove(tree: Tree, trigger: Trigger, times: readonly TimeMention[]): TimeMention | null {
  const token = tree.tokens[trigger.clause ?? trigger.token]!;
  const isInfinitive = childrenBy(tree, token.index, 'mark').some(({ form }) => form.toLowerCase() === 'to');
  const above = tree.tokens[token.head];
  if (!above || !isInfinitive || !['xcomp', 'acl', 'advcl', 'ccomp'].some((dep) => isDep(token, dep)))
    return null;
  const verb = above.upos === 'VERB' ? above : tree.tokens[above.head];
  return (
    times.find(
      (time) =>
        DEADLINE.has(tree.tokens[time.from - 1]?.form.toLowerCase() ?? '') &&
        time.from > (verb?.index ?? 0) &&
        time.to <= token.index &&
        verb !== undefined &&
        stepsUp(tree, time.to - 1, verb.index) <= MAX_STEPS,
    ) ?? null
  );
}

/** TE-6: a date that opens or closes the sentence dates the main clause, wherever the parser has hung it. */
function atTheEdge(tree: Tree, trigger: Trigger, times: readonly TimeMention[]): TimeMention | null {
  const verb = tree.tokens[trigger.clause ?? trigger.token]!;
  if (verb.head >= 0) return null;
  const end = tree.tokens.length - 1;
  const isOpening = (time: TimeMention): boolean => time.from <= 1;
  const isClosing = (time: TimeMention): boolean =>
    time.to >= end && !hangsBelowClause(tree, time, verb.index);
  return (
    times.find(
      (time) => !time.spanIsStart && time.anchorPhrase === null && (isOpening(time) || isClosing(time)),
    ) ?? null
  );
}

/** Whether a clause border lies between a time and the main verb. */
function hangsBelowClause(tree: Tree, time: TimeMention, verb: number): boolean {
  for (let at = time.to - 1; at >= 0 && at !== verb; at = tree.tokens[at]!.head) {
    if (CLAUSE.some((dep) => isDep(tree.tokens[at]!, dep))) return true;
  }
  return false;
}

/** A noun without a verb of its own takes the time of the verb that it is the subject or object of: "killed in an attack on Monday". */
function governed(tree: Tree, trigger: Trigger, times: readonly TimeMention[]): TimeMention | null {
  if (!trigger.isNoun || trigger.clause !== null) return null;
  const token = tree.tokens[trigger.token]!;
  const above = tree.tokens[token.head];
  if (above?.upos !== 'VERB') return null;
  const near = times.map((time) => ({
    time,
    steps: Math.min(stepsUp(tree, time.from, above.index), stepsUp(tree, time.to - 1, above.index)),
  }));
  const best = near.filter(({ steps }) => steps <= 3).sort((a, b) => a.steps - b.steps)[0];
  return best?.time ?? null;
}

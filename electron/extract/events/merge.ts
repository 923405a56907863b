/**
 * Merges drafts that tell of one event: later sentences that speak of it again add evidence, not events. Rules ME-1 to ME-10.
 */
import { prepositionOf } from '../text/preposition.ts';
import type { Token } from '../text/token.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import type { EventDraft, Reading } from './draft.ts';
import { groupOf } from './event-group.ts';
import { acting, compatible, everyone, parties, receiving } from './sides.ts';
import { absorb, type StoryEvent, storyOf } from './story.ts';
import { argumentsOf } from './voice.ts';

const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'such']);

/** "the attack", "these talks", "Rutte's visit": a noun that may speak of an event already told. */
function pointsBack(reading: Reading, draft: EventDraft): boolean {
  if (!draft.trigger.isNoun) return false;
  const tree = reading.trees[draft.sentence]!;
  return childrenBy(tree, draft.trigger.token, 'det', 'nmod:poss').some(
    (token) => POINTING.has(token.form.toLowerCase()) || token.dep === 'nmod:poss',
  );
}

const REAL = new Set(['occurred', 'ongoing']);

const sameReality = (a: EventDraft, b: EventDraft): boolean => {
  if (a.status === 'negated' || b.status === 'negated') return a.status === b.status;
  return REAL.has(a.status) === REAL.has(b.status);
};

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** A finite clause says whether it is so; a bare noun or participle ("troops stationed in Ukraine") takes that from elsewhere. */
function asserts(reading: Reading, { trigger, sentence, statusRule }: EventDraft): boolean {
  if (statusRule === 'ST-15') return true;
  if (trigger.clause === null) return false;
  const { tokens } = reading.trees[sentence]!;
  return (
    FINITE.has(tokens[trigger.clause]!.xpos) ||
    tokens.some((token) => token.head === trigger.clause && token.dep.startsWith('aux'))
  );
}

/** Two stretches of days that have none in common. */
function timesConflict(a: EventDraft, b: EventDraft): boolean {
  const [x, y] = [a.time?.span, b.time?.span];
  if (!x || !y || a.time?.spanIsStart || b.time?.spanIsStart) return false;
  const before = (one: typeof x, other: typeof x): boolean =>
    one.latest !== null && other.earliest !== null && one.latest < other.earliest;
  return before(x, y) || before(y, x);
}

export interface MergeContext {
  readonly reading: Reading;
  /** Whether two entities are one side: the same, or one owns the other ("Russian forces" and Russia). */
  readonly sameSide: (a: number, b: number) => boolean;
}

function sidesAgree(event: StoryEvent, draft: EventDraft, { sameSide }: MergeContext): boolean {
  const [theirs, ours] = [event.participants, draft.participants];
  const mutual = [...parties(theirs), ...parties(ours)].length > 0;
  if (mutual) return compatible(everyone(theirs), everyone(ours), sameSide);
  return (
    compatible(acting(theirs), acting(ours), sameSide) &&
    compatible(receiving(theirs), receiving(ours), sameSide)
  );
}

/** ME-2: statements of one speaker are one speech; a stand of its own stays an event beside another stand. */
function sameSpeech(event: StoryEvent, draft: EventDraft, { reading }: MergeContext): boolean {
  const [a] = acting(event.participants);
  const [b] = acting(draft.participants);
  if (b === undefined) return draft.trigger.isNoun && pointsBack(reading, draft) && draft.type === 'CONSULT';
  if (a !== b) return false;
  const isPlain = draft.type === 'CONSULT' || event.type === 'CONSULT';
  const isNear = draft.sentence - event.drafts.at(-1)!.sentence <= SPEECH;
  return event.type === draft.type || (isPlain && isNear);
}

/** Sentences within which a plain statement is part of a stand that the same speaker takes. */
const SPEECH = 3;

/** ME-5: one clause elaborates another: "launched an attack, striking homes", "capture him and arrest him". */
function elaborates(event: StoryEvent, draft: EventDraft, { reading }: MergeContext): boolean {
  const last = event.drafts.at(-1)!;
  if (last.sentence !== draft.sentence) return false;
  const tree = reading.trees[draft.sentence]!;
  const token = tree.tokens[draft.trigger.clause ?? draft.trigger.token]!;
  const above = [last.trigger.token, last.trigger.clause ?? last.trigger.token];
  const hangs =
    above.includes(token.head) && (isDep(token, 'advcl') || isDep(token, 'conj') || isDep(token, 'xcomp'));
  const coordinated =
    draft.trigger.isNoun && last.trigger.isNoun && isDep(tree.tokens[draft.trigger.token]!, 'conj');
  return (
    hangs || coordinated || draft.trigger.clause === last.trigger.clause || describesSide(tree, last, token)
  );
}

/** "clashed with guards who fired shots": a relative clause on somebody who takes part. */
const describesSide = (tree: Tree, last: EventDraft, verb: Token): boolean =>
  isDep(verb, 'acl:relcl') && tree.tokens[verb.head]!.head === (last.trigger.clause ?? last.trigger.token);

/** "the bombing at a shrine that killed ten": what hangs on the last noun of a phrase may be said of its first. */
function topNoun(tree: Tree, noun: number): number {
  let at = tree.tokens[noun]!;
  while (isDep(at, 'nmod') && at.upos !== 'PRON' && tree.tokens[at.head]) at = tree.tokens[at.head]!;
  return at.index;
}

/** ME-9: "the raid killed ten", "ten were killed in the raid": what harms is the violence that its subject or its "in" names. */
function harmsBy(event: StoryEvent, draft: EventDraft, { reading }: MergeContext): boolean {
  const last = event.drafts.at(-1)!;
  if (last.sentence !== draft.sentence || groupOf(last) !== 'attack' || groupOf(draft) !== 'attack')
    return false;
  const tree = reading.trees[draft.sentence]!;
  const [harm, violence] = draft.trigger.isNoun ? [last, draft] : [draft, last];
  if (harm.trigger.sense.frameName !== 'kill' || harm.trigger.isNoun || !violence.trigger.isNoun)
    return false;
  const { subjects } = argumentsOf(tree, harm.trigger.token);
  if (subjects.some((subject) => topNoun(tree, subject) === violence.trigger.token)) return true;
  const noun = tree.tokens[violence.trigger.token]!;
  const verb = tree.tokens[noun.head]!;
  const isWhere = isDep(noun, 'obl') && ['in', 'during'].includes(prepositionOf(tree, noun.index));
  return (
    isWhere &&
    (verb.index === harm.trigger.token || (isDep(verb, 'conj') && verb.head === harm.trigger.token))
  );
}

/** Nouns that speak of an armed act already told, whatever it was. */
const GENERAL = new Set(
  'operation campaign offensive intervention mission action assault incursion'.split(' '),
);
const ARMED = new Set(['attack', 'war', 'drive', 'MOBILIZE/attack', 'COERCE/restrict']);

/** ME-8: "the operation" after an invasion. */
const isGeneral = (event: StoryEvent, draft: EventDraft, { reading }: MergeContext): boolean => {
  const word = draft.trigger.sense.entry.split('+').at(-1) ?? '';
  return (
    draft.trigger.isNoun &&
    draft.trigger.support !== 'light' &&
    GENERAL.has(word) &&
    pointsBack(reading, draft) &&
    ARMED.has(groupOf(event.drafts[0]!)) &&
    event.drafts[0]!.trigger.sense.frameName !== 'clash' &&
    acting(event.participants).length > 0 &&
    (event.status === 'occurred' || event.status === 'ongoing')
  );
};

function isRestatement(event: StoryEvent, draft: EventDraft, context: MergeContext): boolean {
  const first = event.drafts[0]!;
  if (first.negated !== draft.negated) return false;
  if (harmsBy(event, draft, context)) return true;
  const isSameKind = groupOf(first) === groupOf(draft) || isGeneral(event, draft, context);
  if (!isSameKind) return false;
  if (event.drafts.some((known) => timesConflict(known, draft))) return false;
  if (groupOf(draft) === 'speech') return sameSpeech(event, draft, context);
  if (groupOf(draft) === 'war') return sidesAgree(event, draft, context);
  const maybe = asserts(context.reading, draft) ? sameReality(first, draft) : draft.status !== 'negated';
  if (!maybe || !sidesAgree(event, draft, context)) return false;
  return (
    elaborates(event, draft, context) ||
    pointsBack(context.reading, draft) ||
    sharesCore(event, draft, context)
  );
}

/** ME-3: the same doer and the same other side, both named. */
function sharesCore(event: StoryEvent, draft: EventDraft, { sameSide }: MergeContext): boolean {
  const shares = (a: readonly number[], b: readonly number[]): boolean =>
    a.some((x) => b.some((y) => sameSide(x, y)));
  const both = parties(draft.participants).filter((x) =>
    parties(event.participants).some((y) => sameSide(x, y)),
  );
  if (both.length >= 2) return true;
  const acts = shares(acting(event.participants), acting(draft.participants));
  const receives = shares(receiving(event.participants), receiving(draft.participants));
  const bare = receiving(event.participants).length === 0 || receiving(draft.participants).length === 0;
  return acts && (receives || (bare && event.drafts[0]!.trigger.sense.entry === draft.trigger.sense.entry));
}

/** A restatement speaks of one of the last events: this keeps the time linear in the text's length. */
const MEMORY = 250;

const NEAR = 2;

/** Events by the sentence that tells of them first. */
function bySentence(events: readonly StoryEvent[]): ReadonlyMap<number, readonly StoryEvent[]> {
  const index = new Map<number, StoryEvent[]>();
  for (const event of events) {
    const { sentence } = event.drafts[0]!;
    const told = index.get(sentence);
    if (told) told.push(event);
    else index.set(sentence, [event]);
  }
  return index;
}

/** ME-7: "came days after a large attack. Russian forces struck …": told first without names, then with them. */
function namedNext(
  index: ReadonlyMap<number, readonly StoryEvent[]>,
  event: StoryEvent,
): StoryEvent | undefined {
  const first = event.drafts[0]!;
  if (event.participants.length > 0 || !first.trigger.isNoun || groupOf(first) === 'speech') return undefined;
  const next = Array.from({ length: NEAR }, (_, at) => index.get(first.sentence + 1 + at) ?? []).flat();
  return next.find((other) => {
    const told = other.drafts[0]!;
    const isSame =
      groupOf(told) === groupOf(first) && sameReality(told, first) && !timesConflict(told, first);
    return isSame && other.participants.length > 0;
  });
}

function joinNamed(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const gone = new Set<StoryEvent>();
  const index = bySentence(events);
  for (const event of events) {
    const named = namedNext(index, event);
    if (!named) continue;
    for (const draft of event.drafts) absorb(named, draft);
    gone.add(event);
  }
  return events.filter((event) => !gone.has(event));
}

/** ME-10: "the deal" speaks of what was called a deal, before it speaks of what was only accepted. */
const hasNoun = (event: StoryEvent, draft: EventDraft): boolean => {
  const word = (known: EventDraft): string => known.trigger.sense.entry.split('+').at(-1) ?? '';
  return draft.trigger.isNoun && event.drafts.some((known) => word(known) === word(draft));
};

/** Events in the order in which the text first tells of them. */
export function mergeDrafts(drafts: readonly EventDraft[], context: MergeContext): readonly StoryEvent[] {
  const events: StoryEvent[] = [];
  for (const draft of drafts) {
    const alike = events.slice(-MEMORY).filter((event) => isRestatement(event, draft, context));
    const known = alike.findLast((event) => hasNoun(event, draft)) ?? alike.at(-1);
    if (known) absorb(known, draft);
    else events.push(storyOf(events.length, draft));
  }
  return joinNamed(events);
}

/** All events of an article: triggers, drafts, conditions, merging, inference and selection, in that order. */
import type { Day } from '#shared/lib/day.ts';
import type { EventMentionFinding } from '#shared/model/finding-events.ts';
import { type TimeSpan, undatedSpan } from '#shared/model/time-span.ts';
import type { LinkKind } from '#shared/model/vocabulary.ts';
import { childBy, childrenBy, type Tree } from '../text/tree.ts';
import { type AnchoredEvent, anchoredEvents, anchorLinks } from './anchors.ts';
import { conditionsIn, withConditions } from './conditions.ts';
import { withContentSides } from './content-sides.ts';
import { draftOf, type EventDraft, type Reading } from './draft.ts';
import { inferParticipants } from './infer.ts';
import { type DraftLink, linksIn } from './links.ts';
import { mainEvent } from './main-event.ts';
import { type MergeContext, mergeDrafts } from './merge.ts';
import { occurrencesIn } from './occurrences.ts';
import { confidenceOf, isKept, LEAST_KEPT, weightOf } from './select.ts';
import { nounSense } from './senses.ts';
import { spanOfEvent } from './span-of.ts';
import { passesOn, saidBy, stanceOf } from './stance.ts';
import { statusOf } from './status.ts';
import type { StoryEvent } from './story.ts';
import { timeOf } from './time-of.ts';
import { type Trigger, triggersOf } from './trigger.ts';

export interface StoryLink {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  readonly rule: string;
}

export interface Story {
  /** Kept events, the main one first. */
  readonly events: readonly StoryEvent[];
  /** All events, kept or not, in text order. */
  readonly all: readonly StoryEvent[];
  /** Drafts of all triggers, kept or not. */
  readonly drafts: readonly EventDraft[];
  /** Words that name something that happens, and what becomes of it; those of the drafts among them. */
  readonly occurrences: readonly EventMentionFinding[];
  readonly links: readonly StoryLink[];
  readonly anchored: readonly AnchoredEvent[];
  readonly sameSide: MergeContext['sameSide'];
  readonly spanOf: (event: StoryEvent) => TimeSpan;
  readonly confidenceOf: (event: StoryEvent) => number;
}

/** Occurrences of the title and the body. */
const occurrencesOf = (reading: Reading): readonly EventMentionFinding[] =>
  reading.trees
    .filter(({ sentence }) => sentence.kind === 'body' || sentence.kind === 'title')
    .flatMap((tree) =>
      occurrencesIn(tree).map((occurrence) => {
        const { start, end } = tree.tokens[occurrence.token]!;
        return { start, end, status: statusOf(tree, occurrence).status, type: null, eventId: null };
      }),
    );

function draftsOf(
  reading: Reading,
  published: Day | null,
): {
  readonly drafts: readonly EventDraft[];
  readonly links: readonly DraftLink[];
} {
  const drafts: EventDraft[] = [];
  const links: DraftLink[] = [];
  for (const tree of reading.trees) {
    if (tree.sentence.kind !== 'body') continue;
    const found = eventTriggers(reading, tree).map((trigger, at) => ({
      ...draftOf(reading, tree, trigger),
      id: drafts.length + at,
      time: timeOf(tree, trigger, reading.times),
      passesOn: false,
    }));
    const timed = found.map((draft) =>
      stillGoesOn(tree, draft, published)
        ? { ...draft, status: 'ongoing' as const, statusRule: 'ST-14' }
        : draft,
    );
    const conditions = conditionsIn(tree, timed);
    const taken = withStances(tree, withConditions(timed, conditions));
    const settled = withContentSides({ reading, tree, drafts: taken });
    drafts.push(...settled);
    links.push(
      ...conditions.map((link) => ({ ...link, kind: 'condition' as const })),
      ...linksIn(tree, settled),
    );
  }
  return { drafts, links };
}

/** "An earthquake killed 40": what harms without a doer is the disaster that its subject names. */
function asDisaster(tree: Tree, draft: EventDraft): EventDraft {
  const { token, clause, isNoun } = draft.trigger;
  if (draft.type !== 'ASSAULT' || isNoun || clause === null) return draft;
  const subject = childBy(tree, token, 'nsubj');
  const sense = subject && nounSense(tree, subject.index);
  if (sense?.type !== 'OTHER') return draft;
  const participants = draft.participants.map((participant) => ({
    ...participant,
    role: 'affected' as const,
  }));
  return { ...draft, type: 'OTHER', family: 'harm', trigger: { ...draft.trigger, sense }, participants };
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
  if (draft.status !== 'occurred' || clause === null || !span || span.earliest === null || published === null)
    return false;
  const reaches = span.edtf?.includes('/') === true && (span.latest === null || span.latest >= published - 1);
  return reaches && childrenBy(tree, clause, 'aux').some((token) => PERFECT.has(token.form.toLowerCase()));
}

/** Statements that praise, criticise or promise are more than statements. */
const withStances = (tree: Tree, drafts: readonly EventDraft[]): readonly EventDraft[] =>
  drafts.map((draft) => {
    const said = saidBy(draft, drafts, tree);
    if (!said) return asDisaster(tree, draft);
    const stance = stanceOf(said);
    return stance
      ? { ...draft, type: stance.type, family: stance.family }
      : { ...draft, passesOn: passesOn(said) };
  });

/** Two entities are one side when they are the same or one owns the other: Russia and the Russian forces. */
function sameSideOf(reading: Reading): MergeContext['sameSide'] {
  const owner = new Map<number, Set<number>>();
  for (const mention of reading.mentions) {
    const own = reading.entities.ofMention[mention.id] ?? null;
    const above = mention.owner === null ? null : (reading.entities.ofMention[mention.owner] ?? null);
    if (own !== null && above !== null) owner.set(own, (owner.get(own) ?? new Set()).add(above));
  }
  return (a, b) => a === b || owner.get(a)?.has(b) === true || owner.get(b)?.has(a) === true;
}

function storyLinks(
  eventOf: ReadonlyMap<number, StoryEvent>,
  links: readonly DraftLink[],
): readonly StoryLink[] {
  return links.flatMap(({ from, to, kind, rule }) => {
    const [a, b] = [eventOf.get(from), eventOf.get(to)];
    return !a || !b || a === b ? [] : [{ from: a.id, to: b.id, kind, rule }];
  });
}

/** One link for each pair of events: the first, which is the firmest. */
function withoutDoubles(links: readonly StoryLink[]): readonly StoryLink[] {
  const seen = new Set<string>();
  return links.filter(({ from, to }) => {
    const key = from < to ? `${from}:${to}` : `${to}:${from}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** TE-2: what happens during a dated event, or is the event during which something dated happens, has its date. */
function shareTimes(events: readonly StoryEvent[], links: readonly StoryLink[]): void {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const { from, to, kind } of links) {
    const [a, b] = [byId.get(from)!, byId.get(to)!];
    if (kind !== 'during') continue;
    a.time ??= b.time;
    b.time ??= a.time;
  }
}

/** What waits and what it waits for need each other: a condition is kept with the event that it allows, however little it says. */
function confidences(
  reading: Reading,
  events: readonly StoryEvent[],
  links: readonly StoryLink[],
): ReadonlyMap<number, number> {
  const conditions = links.filter(({ kind }) => kind === 'condition');
  const linked = new Set(conditions.flatMap(({ from, to }) => [from, to]));
  const found = new Map(
    events.map((event) => [event.id, confidenceOf(reading, event) + (linked.has(event.id) ? 0.1 : 0)]),
  );
  for (const { from, to } of conditions) {
    if (isKept(found.get(to)!) && !isKept(found.get(from)!)) found.set(from, LEAST_KEPT);
  }
  return found;
}

export function findStory(reading: Reading, published: Day | null): Story {
  const { drafts, links: draftLinks } = draftsOf(reading, published);
  const sameSide = sameSideOf(reading);
  const told = mergeDrafts(drafts, { reading, sameSide });
  inferParticipants(told, reading.entities);
  const headed = mainEvent(reading, told, drafts.length);
  const merged = headed?.isPlain ? [...told, headed.event] : told;
  const eventOf = new Map(merged.flatMap((event) => event.drafts.map((draft) => [draft.id, event] as const)));
  const anchored = anchoredEvents(reading, drafts, eventOf);
  const links = withoutDoubles([...storyLinks(eventOf, draftLinks), ...anchorLinks(anchored)]);
  shareTimes(merged, links);
  const confidence = confidences(reading, merged, links);
  const isMain = (event: StoryEvent): boolean => event === headed?.event;
  const kept = merged.filter((event) => isMain(event) || isKept(confidence.get(event.id)!));
  const weight = (event: StoryEvent): number => weightOf(event, confidence.get(event.id)!);
  const main = kept.find(isMain) ?? [...kept].sort((a, b) => weight(b) - weight(a))[0];
  const events = main ? [main, ...kept.filter((event) => event !== main)] : [];
  const ids = new Set(events.map((event) => event.id));
  return {
    events,
    all: merged,
    sameSide,
    anchored: anchored.filter(({ event, anchor }) => ids.has(event) && ids.has(anchor)),
    drafts,
    occurrences: occurrencesOf(reading),
    links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    spanOf: (event) => spanOfEvent(event, published),
    confidenceOf: (event) => Math.min(0.95, confidence.get(event.id) ?? 0.05),
  };
}

/** Of a text in a language that the rules don't know: only its times and names are read. */
export const emptyStory: Story = {
  events: [],
  all: [],
  anchored: [],
  sameSide: (a, b) => a === b,
  drafts: [],
  occurrences: [],
  links: [],
  spanOf: () => undatedSpan,
  confidenceOf: () => 0,
};

/** All events of an article: triggers, drafts, conditions, merging, inference and selection, in that order. */
import type { Day } from '#shared/lib/day.ts';
import type { EventMentionFinding } from '#shared/model/finding-events.ts';
import { type TimeSpan, undatedSpan } from '#shared/model/time-span.ts';
import type { LinkKind } from '#shared/model/vocabulary.ts';
import { type AnchoredEvent, anchoredEvents, anchorLinks } from './anchors.ts';
import type { EventDraft, Reading } from './draft.ts';
import { draftsOf } from './draft-story.ts';
import { inferParticipants, reactions } from './infer.ts';
import type { DraftLink } from './links.ts';
import { mainEvent } from './main-event.ts';
import { type MergeContext, mergeDrafts } from './merge.ts';
import { occurrencesIn } from './occurrences.ts';
import { confidenceOf, isKept, isToldOfSomebody, LEAST_KEPT, weightOf } from './select.ts';
import { settleSides } from './settle-sides.ts';
import { spanOfEvent } from './span-of.ts';
import { statusOf } from './status.ts';
import type { StoryEvent } from './story.ts';

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

/** SE-7: what waits and what it waits for need each other: one is kept with the other, however little it says. */
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
  // "No soldier will be sent before they sign" says by when, not that some will be.
  const denied = new Set(
    events.filter(({ drafts }) => drafts.every(({ negated }) => negated)).map(({ id }) => id),
  );
  for (const { from, to, rule } of conditions) {
    const [waits, awaited] = [found.get(to)!, found.get(from)!];
    if (isKept(waits) && !isKept(awaited)) found.set(from, LEAST_KEPT);
    // What only answers the sentence before is told for itself, or not at all.
    else if (isKept(awaited) && !isKept(waits) && rule !== 'LK-5' && !denied.has(to))
      found.set(to, LEAST_KEPT);
  }
  return found;
}

/** SE-6: where nothing is sure enough, the surest event that is told and has a named participant. */
function bestOf(
  reading: Reading,
  events: readonly StoryEvent[],
  confidence: ReadonlyMap<number, number>,
): readonly StoryEvent[] {
  return events
    .filter((event) => isToldOfSomebody(reading, event, confidence.get(event.id)!))
    .sort((a, b) => confidence.get(b.id)! - confidence.get(a.id)!)
    .slice(0, 1);
}

interface Candidates {
  readonly reading: Reading;
  readonly events: readonly StoryEvent[];
  readonly confidence: ReadonlyMap<number, number>;
  /** The event that the headline tells. */
  readonly headed: StoryEvent | undefined;
}

/** The events worth keeping, the article's main event first. */
function selected({ reading, events, confidence, headed }: Candidates): readonly StoryEvent[] {
  const firm = events.filter((event) => event === headed || isKept(confidence.get(event.id)!));
  const kept = firm.length > 0 ? firm : bestOf(reading, events, confidence);
  const weight = (event: StoryEvent): number => weightOf(event, confidence.get(event.id)!);
  const isHeaded = headed !== undefined && kept.includes(headed);
  const main = isHeaded ? headed : [...kept].sort((a, b) => weight(b) - weight(a))[0];
  return main ? [main, ...kept.filter((event) => event !== main)] : [];
}

export function findStory(reading: Reading, published: Day | null): Story {
  const { drafts, links: draftLinks } = draftsOf(reading, published);
  const sameSide = sameSideOf(reading);
  const told = mergeDrafts(drafts, { reading, sameSide });
  inferParticipants(told, reading);
  settleSides(reading, told);
  const headed = mainEvent({ reading, published }, told, drafts.length);
  const merged = headed?.isPlain ? [...told, headed.event] : told;
  const eventOf = new Map(merged.flatMap((event) => event.drafts.map((draft) => [draft.id, event] as const)));
  const anchored = anchoredEvents(reading, drafts, eventOf);
  const links = withoutDoubles([
    ...storyLinks(eventOf, draftLinks),
    ...anchorLinks(anchored),
    ...reactions({ reading, events: merged }).map(({ cause, reaction }) => ({
      from: cause.id,
      to: reaction.id,
      kind: 'causes' as const,
      rule: 'LK-6',
    })),
  ]);
  shareTimes(merged, links);
  const confidence = confidences(reading, merged, links);
  const events = selected({ reading, events: merged, confidence, headed: headed?.event });
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

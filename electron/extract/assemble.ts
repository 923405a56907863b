/** Puts the stages' results into the form that the extractor hands out, with ids local to the article. */
import type { Day } from '#shared/lib/day.ts';
import type { TextRange } from '#shared/lib/text-range.ts';
import type { EventFinding, EventMentionFinding, ParticipantFinding } from '#shared/model/finding-events.ts';
import type { Findings, LinkFinding, RelationFinding } from '#shared/model/findings.ts';
import { undatedSpan } from '#shared/model/time-span.ts';
import type { Sureness } from './confidence.ts';
import { actorsAndPlaces, type NamedEntities } from './entities/hand-out.ts';
import type { EventDraft, Reading } from './events/draft.ts';
import type { Story } from './events/find-story.ts';
import { findFlags } from './events/flags.ts';
import type { StoryEvent } from './events/story.ts';
import { subtypeOf } from './events/subtype.ts';
import { titleOf } from './events/title.ts';
import type { Trigger } from './events/trigger.ts';
import { argumentsOf } from './events/voice.ts';
import type { DraftRelation } from './relations/relation.ts';
import type { Tree } from './text/tree.ts';

export interface Stages {
  readonly reading: Reading;
  readonly story: Story;
  readonly relations: readonly DraftRelation[];
  readonly text: string;
  readonly title: string | null;
  /** ISO 639-1 code, or `und`. */
  readonly language: string;
  readonly published: Day | null;
  readonly version: string;
  /** What a score amounts to. */
  readonly sure: Sureness;
}

const eventId = (event: StoryEvent | number): string => `e${typeof event === 'number' ? event : event.id}`;

const SUFFERING = new Set<string>(['target', 'affected', 'recipient', 'audience', 'host']);

/** The name of who does it, of a passive whom it is done to; null when only a conclusion names somebody. */
function doerName(event: StoryEvent, tree: Tree, named: NamedEntities): string | null {
  const { participants, trigger } = event.drafts[0]!;
  const isPassive = !trigger.isNoun && argumentsOf(tree, trigger.token).passive;
  const doer = participants.find(({ inferred, role }) => !inferred && SUFFERING.has(role) === isPassive);
  return doer ? named.nameOf(doer.entity) : null;
}

function participantsOf(event: StoryEvent, named: NamedEntities): EventFinding['participants'] {
  return event.participants.flatMap(({ entity, role, inferred }): ParticipantFinding[] => {
    const actorId = named.actorId(entity);
    if (actorId) return [{ actorId, role, inferred }];
    const placeId = named.placeId(entity);
    return placeId ? [{ placeId, role, inferred }] : [];
  });
}

/** Which rule has found an event: a verb, a noun under a light verb or a verb of happening, or a noun alone. */
const EVENT_RULE = { self: 'EV-1', light: 'EV-2', none: 'EV-3', happens: 'EV-4' } as const;

/** The event's time; one told by another event keeps its words and points at that event. */
function timeFinding(event: StoryEvent, story: Story): Pick<EventFinding, 'time' | 'anchorEvent'> {
  const time = story.spanOf(event);
  const anchored = story.anchored.find((pair) => pair.event === event.id);
  if (!anchored || event.time?.span.earliest != null) return { time, anchorEvent: null };
  return {
    time: { ...time, expression: anchored.expression, anchor: 'event' },
    anchorEvent: eventId(anchored.anchor),
  };
}

const triggerRange = (tree: Tree, { from, token }: Pick<Trigger, 'from' | 'token'>): TextRange => ({
  start: tree.tokens[from]!.start,
  end: tree.tokens[token]!.end,
});

/** The title's words first, where it tells of the event: they say it shortest. */
function evidenceOf({ drafts }: StoryEvent, reading: Reading): readonly TextRange[] {
  const isTitle = (draft: EventDraft): boolean => reading.trees[draft.sentence]!.sentence.kind === 'title';
  return [...drafts.filter(isTitle), ...drafts.filter((draft) => !isTitle(draft))]
    .map(({ evidence }) => evidence)
    .slice(0, MAX_EVIDENCE);
}

const MAX_EVIDENCE = 6;

function eventFinding(event: StoryEvent, stages: Stages, named: NamedEntities): EventFinding {
  const { reading, story } = stages;
  const first = event.drafts[0]!;
  const tree = reading.trees[first.sentence]!;
  const trigger = triggerRange(tree, first.trigger);
  const claimant = event.claimant === null ? null : named.actorId(event.claimant);
  return {
    id: eventId(event),
    title: titleOf(tree, first, doerName(event, tree, named)),
    type: event.type,
    subtype: subtypeOf(event),
    status: event.status,
    ...timeFinding(event, story),
    placeIds: event.places.flatMap((place) => named.placeId(place) ?? []),
    participants: participantsOf(event, named),
    claimant: claimant ? { kind: 'actor', actorId: claimant } : { kind: 'narrator' },
    evidence: evidenceOf(event, reading),
    trigger,
    rule: EVENT_RULE[first.trigger.isNoun ? first.trigger.support : 'self'],
    confidence: stages.sure('event', story.confidenceOf(event)),
  };
}

/** The words of events that are told of, then all other words that name something that happens, in text order. */
function eventMentions({ reading, story }: Stages): readonly EventMentionFinding[] {
  const eventOf = new Map(
    story.events.flatMap((event) => event.drafts.map((draft) => [draft.id, event] as const)),
  );
  const typed = story.drafts.map((draft): EventMentionFinding => {
    const { start, end } = triggerRange(reading.trees[draft.sentence]!, draft.trigger);
    const event = eventOf.get(draft.id);
    const type = draft.trigger.sense.type;
    return { start, end, status: draft.status, type, eventId: event ? eventId(event) : null };
  });
  const taken = new Set(typed.map(({ start }) => start));
  const others = story.occurrences.filter(({ start }) => !taken.has(start));
  return [...typed, ...others].sort((a, b) => a.start - b.start);
}

function relationFindings(
  { relations, story, sure }: Stages,
  named: NamedEntities,
): readonly RelationFinding[] {
  return relations.flatMap((relation, index) => {
    const [subjectId, objectId] = [named.actorId(relation.subject), named.actorId(relation.object)];
    if (!subjectId || !objectId) return [];
    const event = story.events.find(({ id }) => id === relation.event);
    const time = event ? story.spanOf(event) : undatedSpan;
    const { predicate, family, directed, status, evidence, rule } = relation;
    return [
      {
        id: `r${index}`,
        subjectId,
        predicate,
        family,
        objectId,
        directed,
        status,
        time,
        evidence,
        rule,
        confidence: sure('relation', relation.confidence),
      },
    ];
  });
}

const linkFindings = ({ story }: Stages): readonly LinkFinding[] =>
  story.links.map(({ from, to, kind, rule }) => ({
    from: eventId(from),
    to: eventId(to),
    kind,
    evidence: [],
    rule,
    confidence: 0.7,
  }));

function titleText({ reading, text, title }: Stages): string {
  const sentence = reading.trees.find((tree) => tree.sentence.kind === 'title')?.sentence;
  return title ?? (sentence ? text.slice(sentence.start, sentence.end) : '');
}

export function assembleFindings(stages: Stages): Findings {
  const { reading, story, relations, version, sure } = stages;
  const named = actorsAndPlaces({ reading, story, relations, sure });
  return {
    extractor: version,
    language: stages.language,
    title: titleText(stages),
    sentences: reading.trees.map(({ sentence: { start, end, kind } }) => ({ start, end, kind })),
    actors: named.actors,
    places: named.places,
    times: reading.times.map(({ start, end, type, value, span, rule, confidence }) => ({
      start,
      end,
      type,
      value,
      span,
      rule,
      confidence: sure('time', confidence),
    })),
    events: story.events.map((event) => eventFinding(event, stages, named)),
    eventMentions: eventMentions(stages),
    relations: relationFindings(stages, named),
    links: linkFindings(stages),
    flags: findFlags(reading, story),
  };
}

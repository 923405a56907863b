/** "Russian forces struck Ukrainian cities" gives "Russian forces attacked Ukraine": one relation for each pair of sides. Rule RE-1. */
import type { PloverType } from '#shared/model/plover.ts';
import type { EventStatus } from '#shared/model/vocabulary.ts';
import type { DraftParticipant, EventDraft, Reading } from '../events/draft.ts';
import type { Story } from '../events/find-story.ts';
import { acting, parties, receiving } from '../events/sides.ts';
import type { StoryEvent } from '../events/story.ts';
import { RELATION_FAMILIES } from '../lexicon/relation-families.ts';
import type { DraftRelation } from './relation.ts';

/** How a relation of a family reads with a status: "attacked", "is to attack", "did not attack". */
function predicateOf(family: string, status: EventStatus): string {
  const words = RELATION_FAMILIES[family] ?? RELATION_FAMILIES.other!;
  if (status === 'planned') return `is to ${words.base}`;
  if (status === 'conditional') return `will ${words.base} on a condition`;
  if (status === 'hypothetical') return `may ${words.base}`;
  return status === 'negated' ? `did not ${words.base}` : words.past;
}

interface Pair {
  readonly subject: number;
  readonly object: number;
  readonly mutual: boolean;
}

const MAX_PAIRS = 6;

function pairsOf(participants: readonly DraftParticipant[], type: PloverType): readonly Pair[] {
  const doers = acting(participants);
  const others = receiving(participants);
  const mutual = parties(participants);
  const pair = (subject: number, object: number, both: boolean): Pair => ({ subject, object, mutual: both });
  // Of a fight, nobody knows which of the two sides has killed whom.
  const sources = doers.length > 0 || type === 'ASSAULT' ? doers : mutual;
  const across = sources.flatMap((subject) => others.map((object) => pair(subject, object, false)));
  const toward = doers.flatMap((subject) => mutual.map((object) => pair(subject, object, false)));
  const between = mutual.flatMap((subject, at) =>
    mutual.slice(at + 1).map((object) => pair(subject, object, true)),
  );
  return [...across, ...toward, ...between]
    .filter(({ subject, object }) => subject !== object)
    .slice(0, MAX_PAIRS);
}

/** Events that say too little about their two sides. */
const SILENT = new Set(['other', 'resign']);
/** What did not happen, or only might, ties nobody to anybody. */
const REAL = new Set<EventStatus>(['occurred', 'ongoing', 'planned', 'conditional']);

/** A mediator between parties mediates; it does not hold the parties' talks. */
const familyOf = (
  draft: Pick<EventDraft, 'family'>,
  participants: readonly DraftParticipant[],
  pair: Pair,
): string =>
  participants.some(({ entity, role }) => entity === pair.subject && role === 'mediator')
    ? 'mediate'
    : draft.family;

interface Told {
  readonly reading: Reading;
  readonly event: StoryEvent;
  /** Its drafts of the body. */
  readonly drafts: readonly EventDraft[];
  readonly confidence: number;
}

function relationsOfDraft(
  { reading, event, drafts, confidence }: Told,
  draft: EventDraft,
): readonly DraftRelation[] {
  const isFirst = event.drafts[0] === draft;
  const status = isFirst ? event.status : draft.status;
  // Those whom an accident befalls have done nothing to each other.
  const isMishap = draft.trigger.sense.frameName === 'die';
  if (isMishap || SILENT.has(draft.family) || !REAL.has(status)) return [];
  // What other drafts and inference have added goes with the draft that names the event.
  const participants = isFirst ? event.participants : draft.participants;
  return pairsOf(participants, event.type).map((pair) => {
    const family = familyOf(draft, participants, pair);
    const source = drafts.find(({ participants: own }) => namesBoth(own, pair)) ?? draft;
    return {
      subject: pair.subject,
      object: pair.object,
      predicate: predicateOf(family, status),
      family,
      directed: !pair.mutual,
      status,
      event: event.id,
      evidence: [withNames(reading, source, pair)],
      rule: 'RE-1',
      confidence: Math.max(0.05, confidence - 0.05),
    };
  });
}

/** Evidence is read by itself: where the clause only says "he", it reaches to the name that the sentence has for him. */
function withNames(
  reading: Reading,
  { sentence, evidence }: EventDraft,
  { subject, object }: Pair,
): EventDraft['evidence'] {
  const { tokens } = reading.trees[sentence]!;
  const names = (reading.bySentence[sentence] ?? []).filter(({ form }) => form === 'name');
  let { start, end } = evidence;
  for (const side of [subject, object]) {
    const own = names
      .filter(({ id }) => reading.entities.ofMention[id] === side)
      .map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
    if (own.length === 0 || own.some((name) => name.start >= evidence.start && name.end <= evidence.end))
      continue;
    const nearest = own.at(-1)!;
    start = Math.min(start, nearest.start);
    end = Math.max(end, nearest.end);
  }
  return { start, end };
}

const namesBoth = (participants: readonly DraftParticipant[], { subject, object }: Pair): boolean =>
  [subject, object].every((end) => participants.some(({ entity }) => entity === end));

/** Statements only tie a speaker to those spoken to; a speech merged from many sentences gives no more than its own draft does. */
const speaksOnly = (type: PloverType): boolean => type === 'CONSULT';

export function relationsFromEvents(
  { events, confidenceOf, sameSide }: Story,
  reading: Reading,
): readonly DraftRelation[] {
  const { trees } = reading;
  const { entities } = reading.entities;
  // A town that is visited or bombed is no actor.
  const isActor = (entity: number): boolean => entities[entity]!.kind !== null;
  return events.flatMap((event) => {
    const drafts = event.drafts.filter(({ sentence }) => trees[sentence]!.sentence.kind === 'body');
    const telling = drafts.filter(
      (draft) => draft === event.drafts[0] || !speaksOnly(draft.type) || draft.participants.length > 1,
    );
    const told = { reading, event, drafts, confidence: confidenceOf(event) };
    const relations = telling.flatMap((draft) => relationsOfDraft(told, draft));
    return relations.filter(
      ({ subject, object }) => isActor(subject) && isActor(object) && !sameSide(subject, object),
    );
  });
}

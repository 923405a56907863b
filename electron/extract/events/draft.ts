/** Event drafts: one for each trigger, with whom and what it is about, before drafts of one event are merged. */
import type { TextRange } from '#shared/lib/text-range.ts';
import type { PloverType } from '#shared/model/plover.ts';
import type { EventStatus, Role } from '#shared/model/vocabulary.ts';
import type { EntityList } from '../coreference/entity.ts';
import { mentionAt } from '../entities/find-mentions.ts';
import type { Mention } from '../entities/mention.ts';
import { prepositionOf } from '../text/preposition.ts';
import { subtreeOf, type Tree } from '../text/tree.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { placeTokens, type RoleFiller, roleFillers } from './arguments.ts';
import { type Embedding, embeddingOf } from './embedding.ts';
import { listAround } from './enumeration.ts';
import { hasNobody, isNegated } from './negation.ts';
import { projectActor } from './projection.ts';
import { attributed, type Quotation, reporterOf } from './speech.ts';
import { statusOf } from './status.ts';
import type { Trigger } from './trigger.ts';

export interface DraftParticipant {
  readonly entity: number;
  readonly role: Role;
  /** The words name something that belongs to the actor ("Ukrainian cities"), not the actor. */
  readonly inferred: boolean;
}

export interface EventDraft {
  readonly id: number;
  readonly sentence: number;
  readonly trigger: Trigger;
  readonly participants: readonly DraftParticipant[];
  /** Entities that say where. */
  readonly places: readonly number[];
  /** Tokens in the role of an object that is itself an event: "condemned the attack". */
  readonly objectTokens: readonly RoleFiller[];
  readonly type: PloverType;
  readonly family: string;
  readonly status: EventStatus;
  readonly statusRule: string;
  /** What is told is that it does not happen, whatever the status: "if they do not sign". */
  readonly negated: boolean;
  readonly embedding: Embedding;
  /** Entity whose word it is; null is the article's. */
  readonly claimant: number | null;
  readonly quoted: boolean;
  /** A statement that reports what somebody else does. */
  readonly passesOn: boolean;
  readonly time: TimeMention | null;
  /** The clause that says it. */
  readonly evidence: TextRange;
}

/** What drafts are made from. */
export interface Reading {
  /** The article exactly as given. */
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly mentions: readonly Mention[];
  readonly bySentence: readonly (readonly Mention[])[];
  readonly entities: EntityList;
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeMention[];
}

export function entityAt(reading: Reading, sentence: number, token: number): number | null {
  const mention = mentionAt(reading.bySentence[sentence] ?? [], token);
  return mention ? (reading.entities.ofMention[mention.id] ?? null) : null;
}

const PATIENT = new Set<Role>(['target', 'recipient', 'affected', 'audience', 'host', 'party']);

const MEDIATORS = /\b(mediators?|brokers?|facilitators?)\b/i;

/** Mediators at talks are no parties to them. */
function roleOf(reading: Reading, entity: number, role: Role): Role {
  const { descriptions, names } = reading.entities.entities[entity]!;
  return role === 'party' && names.length === 0 && descriptions.some((words) => MEDIATORS.test(words))
    ? 'mediator'
    : role;
}

/** Everyone in the list that a filler stands in: the parser may have kept only one of them. */
function listedWith(reading: Reading, tree: Tree, token: number): readonly number[] {
  const mentions = reading.bySentence[tree.sentence.index] ?? [];
  const mention = mentions.find((candidate) => candidate.head === token);
  return mention ? listAround(tree, mentions, mention).map((other) => other.head) : [token];
}

/** Parties stand in the order in which the text names them first. */
function partiesInOrder(
  reading: Reading,
  participants: readonly DraftParticipant[],
): readonly DraftParticipant[] {
  if (participants.some(({ role }) => role !== 'party')) return participants;
  const first = ({ entity }: DraftParticipant): number =>
    Math.min(...reading.entities.entities[entity]!.mentions);
  return [...participants].sort((a, b) => first(a) - first(b));
}

/** RO-3: "a Leeds survivor said" is not Leeds: a town that somebody comes from does not act. */
function projectedInto(
  { entities: { entities } }: Reading,
  role: Role,
  found: ReturnType<typeof projectActor>,
): ReturnType<typeof projectActor> {
  const isTown = found?.inferred === true && entities[found.entity]!.kind === null;
  return isTown && !PATIENT.has(role) ? null : found;
}

function participantsOf(
  reading: Reading,
  tree: Tree,
  trigger: Trigger,
): Pick<EventDraft, 'participants' | 'objectTokens'> {
  const participants: DraftParticipant[] = [];
  const objectTokens: RoleFiller[] = [];
  const add = (token: number, role: Role): void => {
    const found = projectedInto(reading, role, projectActor(reading, tree, token));
    const isNew = found && !participants.some((known) => known.entity === found.entity);
    if (isNew) participants.push({ ...found, role: roleOf(reading, found.entity, role) });
    if (!found && PATIENT.has(role)) objectTokens.push({ token, role });
  };
  const fillers = roleFillers(tree, trigger);
  for (const { token, role } of fillers) add(token, role);
  for (const { token, role } of fillers)
    for (const other of listedWith(reading, tree, token)) add(other, role);
  return { participants: partiesInOrder(reading, participants), objectTokens };
}

function placesOf(reading: Reading, tree: Tree, trigger: Trigger): readonly number[] {
  const { entities } = reading.entities;
  const found = placeTokens(tree, trigger).flatMap((token) => {
    const entity = entityAt(reading, tree.sentence.index, token.index);
    // "called on Russia" says whom, not where.
    const isAddressed =
      prepositionOf(tree, token.index) === 'on' && entity !== null && entities[entity]!.kind !== null;
    return entity === null || isAddressed ? [] : [entity];
  });
  return [...new Set(found)].filter((entity) => entities[entity]!.place !== null);
}

/** PL-5: an accident befalls nobody's town: "the Leeds tram crash" says where. */
function sidesOf(
  reading: Reading,
  tree: Tree,
  trigger: Trigger,
): Pick<EventDraft, 'participants' | 'objectTokens' | 'places'> {
  const { entities } = reading.entities;
  const { participants, objectTokens } = participantsOf(reading, tree, trigger);
  const places = placesOf(reading, tree, trigger);
  if (trigger.sense.frameName !== 'die') return { participants, objectTokens, places };
  const isScene = ({ entity }: DraftParticipant): boolean =>
    entities[entity]!.place !== null && entities[entity]!.kind !== 'person';
  const scenes = participants.filter(isScene).map(({ entity }) => entity);
  return {
    participants: participants.filter((participant) => !isScene(participant)),
    objectTokens,
    places: [...new Set([...places, ...scenes])],
  };
}

/** The clause of the trigger, without the clauses below it. */
function evidenceOf(tree: Tree, trigger: Trigger): TextRange {
  const top = trigger.clause ?? trigger.token;
  const tokens = subtreeOf(
    tree,
    top,
    (token) => ['ccomp', 'parataxis', 'advcl'].includes(token.dep) || token.dep === 'punct',
  );
  const first = tree.tokens[Math.min(trigger.token, ...tokens)]!;
  const last = tree.tokens[Math.max(trigger.token, ...tokens)]!;
  return { start: first.start, end: last.end };
}

const isInside = (range: TextRange, at: number): boolean => at >= range.start && at < range.end;

function claimantOf(reading: Reading, tree: Tree, trigger: Trigger): Pick<EventDraft, 'claimant' | 'quoted'> {
  const sentence = tree.sentence.index;
  const quotation = reading.quotations.find((range) => isInside(range, tree.tokens[trigger.token]!.start));
  if (quotation) {
    const { speaker } = quotation;
    return { claimant: speaker ? entityAt(reading, speaker.sentence, speaker.token) : null, quoted: true };
  }
  const reporter = reporterOf(tree, trigger.token) ?? attributed(tree);
  return { claimant: reporter === null ? null : entityAt(reading, sentence, reporter), quoted: false };
}

/** A draft without its time, which is found once all drafts of the sentence are known. */
export function draftOf(
  reading: Reading,
  tree: Tree,
  trigger: Trigger,
): Omit<EventDraft, 'id' | 'time' | 'passesOn'> {
  const { status, rule } = statusOf(tree, trigger);
  const head = trigger.clause ?? trigger.token;
  return {
    sentence: tree.sentence.index,
    trigger,
    ...sidesOf(reading, tree, trigger),
    type: trigger.sense.type,
    family: trigger.sense.family,
    status,
    statusRule: rule,
    negated: isNegated(tree, head) || hasNobody(tree, head),
    embedding: embeddingOf(tree, trigger),
    ...claimantOf(reading, tree, trigger),
    evidence: evidenceOf(tree, trigger),
  };
}

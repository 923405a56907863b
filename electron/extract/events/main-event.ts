/**
 * The article's main event: the one that its title tells. The title's clause joins the event of the body that it is about; where the
 * body has none, the sentence of the body that restates the title gives one. Rules TT-3 to TT-5.
 */
import { prepositionOf } from '../text/preposition.ts';
import { subtreeOf, type Tree } from '../text/tree.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { type DraftParticipant, draftOf, type EventDraft, type Reading } from './draft.ts';
import { anyTriggers, headline } from './headline.ts';
import { groupOf } from './merge.ts';
import { nounSense } from './senses.ts';
import { everyone, receiving } from './sides.ts';
import { absorb, type StoryEvent, storyOf } from './story.ts';
import { timeOf } from './time-of.ts';

const CONTENT = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ', 'NUM']);

const contentOf = (tree: Tree, tokens: readonly number[]): ReadonlySet<string> =>
  new Set(
    tokens
      .map((index) => tree.tokens[index]!)
      .filter(({ upos }) => CONTENT.has(upos))
      .map(({ lemma }) => lemma.toLowerCase()),
  );

const allTokens = (tree: Tree): readonly number[] => tree.tokens.map(({ index }) => index);

/** Sentences of the body in which the lead of an article lies. */
const LEAD = 8;

const bodyOf = (reading: Reading): readonly Tree[] =>
  reading.trees.filter(({ sentence }) => sentence.kind === 'body').slice(0, LEAD);

const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

interface Told {
  readonly reading: Reading;
  readonly title: EventDraft;
  readonly words: ReadonlySet<string>;
  /** Sentences of the body before each sentence. */
  readonly bodyBefore: readonly number[];
}

function toldBy(reading: Reading, title: EventDraft): Told {
  const tree = reading.trees[title.sentence]!;
  let count = 0;
  const bodyBefore = reading.trees.map(({ sentence }) => (sentence.kind === 'body' ? count++ : count));
  return { reading, title, words: contentOf(tree, allTokens(tree)), bodyBefore };
}

interface Scored<T> {
  readonly item: T;
  readonly likeness: number;
}

/** The first of the items that score highest, each scored once. */
function likest<T>(items: readonly T[], score: (item: T) => number): Scored<T> | null {
  let best: Scored<T> | null = null;
  for (const item of items) {
    const likeness = score(item);
    if (best === null || likeness > best.likeness) best = { item, likeness };
  }
  return best;
}

/** TT-3: how much a draft of the body tells what the title tells: its word, its kind, who takes part, and how early. */
function likenessOf({ reading, title, words, bodyBefore }: Told, draft: EventDraft): number {
  const tree = reading.trees[draft.sentence]!;
  const clause = contentOf(tree, subtreeOf(tree, draft.trigger.clause ?? draft.trigger.token));
  const sameWord = draft.trigger.sense.entry === title.trigger.sense.entry ? 2 : 0;
  const sameKind = title.type !== 'OTHER' && groupOf(draft) === groupOf(title) ? 1.5 : 0;
  const people = new Set(everyone(title.participants));
  const shared = everyone(draft.participants).filter((entity) => people.has(entity)).length;
  const order = bodyBefore[draft.sentence]!;
  return sameWord + sameKind + shared * 0.75 + Math.min(3, sharedCount(clause, words)) * 0.5 - order * 0.1;
}

/** Below it the body does not tell what the title tells. */
const LEAST_LIKE = 1.5;

const likestEvent = (told: Told, events: readonly StoryEvent[]): Scored<StoryEvent> | null =>
  likest(events, ({ drafts }) => Math.max(...drafts.map((draft) => likenessOf(told, draft))));

/** TT-4: the sentence of the lead that restates the title names an event though no lexicon has its verb. */
function restated(told: Told, id: number): EventDraft | null {
  const { reading } = told;
  const drafts = bodyOf(reading).flatMap((tree) =>
    anyTriggers(tree)
      .filter(({ sense }) => sense.frameName === 'plain')
      .map(
        (trigger): EventDraft => ({
          ...draftOf(reading, tree, trigger),
          id,
          time: timeOf(tree, trigger, reading.times),
          passesOn: false,
        }),
      ),
  );
  const best = likest(drafts, (draft) => likenessOf(told, draft));
  return best && best.likeness >= LEAST_LIKE ? best.item : null;
}

const sideOf = ({ role }: DraftParticipant): string =>
  role === 'party'
    ? 'party'
    : receiving([{ entity: 0, role, inferred: false }]).length > 0
      ? 'receiving'
      : 'acting';

/** TT-5: the title says who does it: on a side that it names, its actors come first. */
function headBy(told: Told, event: StoryEvent): void {
  const { reading, title } = told;
  const own = [...event.participants];
  const { status, statusRule, type, family } = event;
  absorb(event, title);
  // Titles are in the present tense and short: what the body says of it stands.
  Object.assign(event, { status, statusRule, type, family });
  const known = new Set(own.map(({ entity }) => entity));
  const first = title.participants.flatMap((participant) => {
    const role = own.find(({ entity }) => entity === participant.entity)?.role ?? participant.role;
    const isAddable =
      known.has(participant.entity) || own.some((other) => sideOf(other) === sideOf(participant));
    return isAddable || event.participants.some(({ entity }) => entity === participant.entity)
      ? [{ ...participant, role }]
      : [];
  });
  const rest = event.participants.filter(({ entity }) => !first.some((other) => other.entity === entity));
  event.participants.splice(0, event.participants.length, ...first, ...rest);
  if (event.status === 'occurred' || event.status === 'ongoing') event.time ??= leadTime(told, event);
  if (event.places.length === 0) event.places.push(...leadPlace(reading));
}

/** Sentences in which a news article says when and where. */
const OPENING = 5;

/** "the May 17 bombing": the day tells another event apart. */
function tellsNounApart(reading: Reading, time: TimeMention, event: StoryEvent): boolean {
  const tree = reading.trees[time.sentence]!;
  let at = tree.tokens[time.to - 1]!;
  while (at.index >= time.from && at.index < time.to && tree.tokens[at.head]) at = tree.tokens[at.head]!;
  const isOwn = event.drafts.some(
    ({ sentence, trigger }) => sentence === time.sentence && trigger.token === at.index,
  );
  return !isOwn && at.upos === 'NOUN' && at.index >= time.to && nounSense(tree, at.index) !== null;
}

/** TE-7: a main event that has happened without a date of its own happens on the first day that the opening gives, but for one that tells another event apart. */
function leadTime({ reading }: Told, event: StoryEvent): TimeMention | null {
  const opening = new Set(
    bodyOf(reading)
      .slice(0, OPENING)
      .map(({ sentence }) => sentence.index),
  );
  const own = new Set(event.drafts.map(({ sentence }) => sentence));
  const dated = reading.times.filter(
    ({ type, value, span }) =>
      (type === 'DATE' || type === 'TIME') &&
      !value.endsWith('_REF') &&
      span.earliest !== null &&
      span.latest !== null,
  );
  const free = dated.filter((time) => !tellsNounApart(reading, time, event));
  const found =
    free.find(({ sentence }) => own.has(sentence)) ?? free.find(({ sentence }) => opening.has(sentence));
  return found ? { ...found, span: { ...found.span, approximate: true } } : null;
}

const SAYING_WHERE = new Set(['in', 'at', 'near', 'outside', 'on', 'inside']);

/** PL-4: a main event without a place happens where the title or the opening says where, the more exact place first; else where the dateline is from. */
function leadPlace(reading: Reading): readonly number[] {
  const { entities, ofMention } = reading.entities;
  const trees = [
    ...reading.trees.filter(({ sentence }) => sentence.kind === 'title'),
    ...bodyOf(reading).slice(0, OPENING),
    ...reading.trees.filter(({ sentence }) => sentence.kind === 'dateline').slice(0, 1),
  ];
  const found = trees.flatMap((tree) =>
    (reading.bySentence[tree.sentence.index] ?? []).flatMap((mention) => {
      const entity = ofMention[mention.id] ?? null;
      const isWhere =
        mention.form === 'name' &&
        (tree.sentence.kind === 'dateline' || SAYING_WHERE.has(prepositionOf(tree, mention.head)));
      return isWhere && entity !== null && entities[entity]!.place !== null ? [entity] : [];
    }),
  );
  const exact = found.find((entity) => entities[entity]!.place !== 'country');
  return [exact ?? found[0]].filter((entity) => entity !== undefined);
}

export interface MainEvent {
  readonly event: StoryEvent;
  /** Its draft of the title. */
  readonly title: EventDraft;
  /** Whether the event is told by words that no event lexicon has. */
  readonly isPlain: boolean;
}

/** Null where there is no title, or where the body does not take it up. */
export function mainEvent(reading: Reading, events: readonly StoryEvent[], nextId: number): MainEvent | null {
  const title = headline(reading, nextId);
  if (!title) return null;
  const told = toldBy(reading, title);
  const best = likestEvent(told, events);
  const isTyped = title.trigger.sense.frameName !== 'plain';
  if (best && best.likeness >= (isTyped ? LEAST_LIKE : LEAST_LIKE + 1)) {
    headBy(told, best.item);
    return { event: best.item, title, isPlain: false };
  }
  const draft = restated(told, nextId + 1);
  if (!draft) return null;
  // What the lexicons have of that sentence tells it better than the bare verb.
  const beside = events.filter((event) =>
    event.drafts.some(({ sentence, participants }) => sentence === draft.sentence && participants.length > 0),
  );
  const typed = likestEvent(told, beside)?.item;
  const event = typed ?? storyOf(events.length, draft);
  headBy(told, event);
  return { event, title, isPlain: typed === undefined };
}

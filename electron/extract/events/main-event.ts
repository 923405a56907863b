/**
 * The article's main event: the one that its title tells. The title's clause joins the event of the body that it is about; where the
 * body has none, the sentence of the body that restates the title gives one. Rules TT-3 to TT-5.
 */
import type { Day } from '#shared/lib/day.ts';
import { subtreeOf, type Tree } from '../text/tree.ts';
import { casualtiesIn } from './accident.ts';
import { type DraftParticipant, draftOf, type EventDraft, type Reading } from './draft.ts';
import { groupOf } from './event-group.ts';
import { anyTriggers, headline } from './headline.ts';
import { bodyOf, settingPlaces, settingTime } from './setting.ts';
import { acting, everyone, receiving } from './sides.ts';
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

const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

export interface Article {
  readonly reading: Reading;
  readonly published: Day | null;
}

interface Told extends Article {
  readonly title: EventDraft;
  readonly words: ReadonlySet<string>;
  /** All drafts of the body. */
  readonly drafts: readonly EventDraft[];
  /** Sentences of the body before each sentence. */
  readonly bodyBefore: readonly number[];
}

function toldBy({ reading, published }: Article, title: EventDraft, events: readonly StoryEvent[]): Told {
  const tree = reading.trees[title.sentence]!;
  let count = 0;
  const bodyBefore = reading.trees.map(({ sentence }) => (sentence.kind === 'body' ? count++ : count));
  const drafts = events.flatMap((event) => event.drafts);
  return { reading, published, title, drafts, words: contentOf(tree, allTokens(tree)), bodyBefore };
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

/** "derail" and "derailment" are one word. */
const stemOf = (word: string): string => word.replace(/(?:ment|ion|ing)$/, '');

function sameWord({ trees }: Reading, a: EventDraft, b: EventDraft): boolean {
  const lemma = ({ sentence, trigger }: EventDraft): string => trees[sentence]!.tokens[trigger.token]!.lemma;
  const entry = ({ trigger }: EventDraft): string => stemOf(trigger.sense.entry);
  return entry(a) === entry(b) || (kindOf(a) === HARM && kindOf(b) === HARM && lemma(a) === lemma(b));
}

const HARM = 'harm';

/** Harm without a doer may be an accident told in fewer words. */
const kindOf = (draft: EventDraft): string => {
  const { frameName } = draft.trigger.sense;
  return (frameName === 'kill' || frameName === 'die') && acting(draft.participants).length === 0
    ? HARM
    : groupOf(draft);
};

const isTyped = ({ trigger }: EventDraft): boolean => trigger.sense.frameName !== 'plain';

/** TT-3: how much a draft of the body tells what the title tells: its word, its kind, who takes part, and how early. */
function likenessOf({ reading, title, words, bodyBefore }: Told, draft: EventDraft): number {
  const tree = reading.trees[draft.sentence]!;
  const clause = contentOf(tree, subtreeOf(tree, draft.trigger.clause ?? draft.trigger.token));
  const word = sameWord(reading, draft, title) ? 2 : 0;
  const isSameKind = groupOf(draft) === groupOf(title) || kindOf(draft) === kindOf(title);
  const kind = isTyped(title) && isSameKind ? 1.5 : 0;
  const people = new Set(everyone(title.participants));
  const shared = everyone(draft.participants).filter((entity) => people.has(entity)).length;
  const order = bodyBefore[draft.sentence]!;
  return word + kind + shared * 0.75 + Math.min(3, sharedCount(clause, words)) * 0.5 - order * 0.1;
}

/** Below it the body does not tell what the title tells. */
const LEAST_LIKE = 1.0;

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

/** TT-6: an accident or disaster of which the title names nobody befalls those whom the opening first says were killed or hurt. */
function addCasualties({ reading, title, drafts }: Told, event: StoryEvent): void {
  const isMishap = event.drafts[0]!.trigger.sense.frameName === 'die';
  if (!isMishap || title.participants.length > 0) return;
  const found = casualtiesIn(reading, bodyOf(reading), drafts);
  const taken = new Set(everyone(found));
  const rest = event.participants.filter(({ entity }) => !taken.has(entity));
  event.participants.splice(0, event.participants.length, ...found, ...rest);
}

/** TT-5: the title says who does it: on a side that it names, its actors come first. */
function headBy(told: Told, event: StoryEvent): void {
  const { reading, title, published } = told;
  const own = [...event.participants];
  const { status, statusRule, type, family } = event;
  absorb(event, title);
  // Titles are in the present tense and short: what the body says of it stands.
  Object.assign(event, { status, statusRule, type, family });
  const known = new Set(own.map(({ entity }) => entity));
  const first = title.participants.flatMap((participant) => {
    const role = own.find(({ entity }) => entity === participant.entity)?.role ?? participant.role;
    const side = own.filter((other) => sideOf(other) === sideOf(participant));
    // Whom the title only implies does not go before whom the body names.
    const isImplied = participant.inferred && sideOf(participant) !== 'receiving';
    if (isImplied && side.some(({ inferred }) => !inferred)) return [];
    const isAddable = known.has(participant.entity) || side.length > 0;
    return isAddable || event.participants.some(({ entity }) => entity === participant.entity)
      ? [{ ...participant, role }]
      : [];
  });
  const rest = event.participants.filter(({ entity }) => !first.some((other) => other.entity === entity));
  event.participants.splice(0, event.participants.length, ...first, ...rest);
  addCasualties(told, event);
  const scene = { reading, event, published };
  event.time = settingTime(scene);
  event.places.splice(0, event.places.length, ...settingPlaces(scene));
}

export interface MainEvent {
  readonly event: StoryEvent;
  /** Its draft of the title. */
  readonly title: EventDraft;
  /** Whether the event is told by words that no event lexicon has. */
  readonly isPlain: boolean;
}

/** Null where there is no title, or where the body does not take it up. */
export function mainEvent(article: Article, events: readonly StoryEvent[], nextId: number): MainEvent | null {
  const title = headline(article.reading, nextId);
  if (!title) return null;
  const told = toldBy(article, title, events);
  const best = likestEvent(told, events);
  const likeness = best?.likeness ?? 0;
  if (best && likeness >= (isTyped(title) ? LEAST_LIKE : LEAST_LIKE + 1)) {
    headBy(told, best.item);
    return { event: best.item, title, isPlain: false };
  }
  const draft = restated(told, nextId + 1);
  if (!draft && (!best || likeness < LEAST_LIKE)) return null;
  // What the lexicons have of that sentence tells it better than the bare verb.
  const beside = events.filter((event) =>
    event.drafts.some(
      ({ sentence, participants }) => sentence === draft?.sentence && participants.length > 0,
    ),
  );
  const typed = draft ? likestEvent(told, beside)?.item : best!.item;
  const event = typed ?? storyOf(events.length, draft!);
  headBy(told, event);
  return { event, title, isPlain: typed === undefined };
}

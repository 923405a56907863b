/**
 * When and where the main event happens. News says so first and most exactly at the top, so that the title and the opening are asked
 * before what later sentences have added. Rules TE-7 and PL-4.
 */
import type { Day } from '#shared/lib/day.ts';
import type { PlaceKind } from '#shared/model/actor.ts';
import type { Mention } from '../entities/mention.ts';
import { prepositionOf } from '../text/preposition.ts';
import { childrenBy, isDep, type Tree } from '../text/tree.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { Reading } from './draft.ts';
import { nounSense } from './senses.ts';
import type { StoryEvent } from './story.ts';

/** Sentences in which a news article says when and where. */
const OPENING = 5;

/** Sentences of the body in which the lead of an article lies. */
const LEAD = 8;

/** The first sentences of the body. */
export const bodyOf = (reading: Reading): readonly Tree[] =>
  reading.trees.filter(({ sentence }) => sentence.kind === 'body').slice(0, LEAD);

/** The topmost token of a time expression. */
function topOf(tree: Tree, { from, to }: TimeMention): number {
  let at = tree.tokens[to - 1]!;
  while (at.index >= from && at.index < to && tree.tokens[at.head]) at = tree.tokens[at.head]!;
  return at.index;
}

/** "the May 17 bombing", "Tuesday's vote": the day tells another event apart. */
function tellsNounApart(tree: Tree, time: TimeMention, event: StoryEvent): boolean {
  const at = tree.tokens[topOf(tree, time)]!;
  const isOwn = event.drafts.some(
    ({ sentence, trigger }) => sentence === time.sentence && trigger.token === at.index,
  );
  return !isOwn && at.upos === 'NOUN' && at.index >= time.to && nounSense(tree, at.index) !== null;
}

const BESIDE = new Set(['before', 'after', 'since', 'until', 'till', 'by', 'from']);

const MAX_STEPS = 30;

/** "two days before Election Day", "Ada Marsh, who won on Sunday": the day is that of something else. */
function isOfSomethingElse(tree: Tree, time: TimeMention): boolean {
  if (!isClock(time) && BESIDE.has(tree.tokens[time.from - 1]?.form.toLowerCase() ?? '')) return true;
  let at = tree.tokens[time.to - 1]!;
  for (let step = 0; tree.tokens[at.head] && step < MAX_STEPS; step += 1, at = tree.tokens[at.head]!) {
    if (isDep(at, 'acl:relcl'))
      return childrenBy(tree, at.index, 'nsubj').some(({ form }) => form.toLowerCase() === 'who');
  }
  return false;
}

/** Days before publication within which a news article's event lies. */
const RECENT = 7;

/** A day, or a time of one, of the week before publication; a clock time without a day is of the news day. */
const isRecent = (time: TimeMention, published: Day): boolean => {
  const { earliest } = time.span;
  if (earliest === null) return isClock(time);
  return isDated(time) && isDay(time) && earliest <= published && published - earliest <= RECENT;
};

const isClock = ({ type, value, span }: TimeMention): boolean =>
  type === 'TIME' && span.earliest === null && /T\d\d/.test(value);

const isDated = ({ type, value, span }: TimeMention): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  !value.endsWith('_REF') &&
  span.earliest !== null &&
  span.latest !== null;

const isDay = ({ span: { earliest, latest } }: TimeMention): boolean =>
  earliest !== null && latest !== null && latest - earliest <= 1;

/** A dated time of the year before publication. */
const isOfTheTime = (time: TimeMention, published: Day | null): boolean =>
  isDated(time) && (published === null || (time.span.latest ?? published) > published - YEAR);

const YEAR = 366;

interface Scene {
  readonly reading: Reading;
  readonly event: StoryEvent;
  readonly published: Day | null;
}

/** Sentences of the title and the opening. */
const openingOf = (reading: Reading): ReadonlySet<number> =>
  new Set(
    [
      ...reading.trees.filter(({ sentence }) => sentence.kind === 'title'),
      ...bodyOf(reading).slice(0, OPENING),
    ].map(({ sentence }) => sentence.index),
  );

/**
 * TE-7: a main event that has happened happened on the first day of the week before publication that the article gives, but for one that
 * tells something else apart; its own day goes first where it stands in the opening and no later. Else it happened on the first day of
 * the opening.
 */
export function settingTime({ reading, event, published }: Scene): TimeMention | null {
  if (event.status !== 'occurred' && event.status !== 'ongoing') return event.time;
  const opening = openingOf(reading);
  const own = event.drafts.find(({ sentence, time }) => opening.has(sentence) && time !== null)?.time ?? null;
  const isExact = own !== null && (isDay(own) || own.spanIsStart || own.anchorPhrase !== null);
  const isFree = (time: TimeMention): boolean => {
    const tree = reading.trees[time.sentence]!;
    return (
      tree.sentence.kind === 'body' && !tellsNounApart(tree, time, event) && !isOfSomethingElse(tree, time)
    );
  };
  const recent =
    published === null ? undefined : reading.times.find((time) => isRecent(time, published) && isFree(time));
  if (isExact && (!recent || own.sentence <= recent.sentence)) return own;
  const inOpening = (): TimeMention | undefined =>
    reading.times.find((time) => opening.has(time.sentence) && isOfTheTime(time, published) && isFree(time));
  const found = recent ?? (event.time ? undefined : inOpening());
  return found ? { ...found, span: { ...found.span, approximate: true } } : event.time;
}

const SAYING_WHERE = new Set(['in', 'at', 'near', 'outside', 'on', 'inside']);

/** Towns and buildings say more than regions, and these more than states; a name that no lexicon has may be no place. */
const EXACTNESS: Readonly<Record<PlaceKind, number>> = {
  country: 0,
  region: 1,
  other: 1.5,
  water: 1.5,
  city: 2,
  venue: 2,
  site: 2,
};

/** "LEEDS -- A tram …": the dateline of an article whose lines have run together. */
const isDateline = (tree: Tree, { words, to }: Mention): boolean =>
  words === words.toUpperCase() && /^(?:--|—|–)$/.test(tree.tokens[to]?.form ?? '');

/** "in Leeds", "the Leeds tram crash". */
const saysWhere = (tree: Tree, head: number): boolean =>
  SAYING_WHERE.has(prepositionOf(tree, head)) || isDep(tree.tokens[head]!, 'compound');

interface Place {
  readonly entity: number;
  readonly score: number;
}

/** The places that a sentence names as the scene of something, in text order. */
function placesIn(reading: Reading, tree: Tree): readonly Place[] {
  const { entities, ofMention } = reading.entities;
  const { kind } = tree.sentence;
  return (reading.bySentence[tree.sentence.index] ?? []).flatMap((mention) => {
    const entity = ofMention[mention.id] ?? null;
    const place = entity === null ? null : entities[entity]!.place;
    if (entity === null || place === null || mention.form !== 'name' || entities[entity]!.kind === 'person')
      return [];
    const score = EXACTNESS[place] + (kind === 'title' ? 1 : 0);
    if (saysWhere(tree, mention.head)) return [{ entity, score }];
    return kind === 'dateline' || isDateline(tree, mention) ? [{ entity, score: score - 0.4 }] : [];
  });
}

/**
 * PL-4: the main event happens where the title says, else where the opening does, the more exact place and the one named more often
 * first; else where the dateline is from. Places that only later sentences tie to it give way.
 */
export function settingPlaces({ reading, event }: Scene): readonly number[] {
  const opening = openingOf(reading);
  const own = new Set(
    event.drafts.filter(({ sentence }) => opening.has(sentence)).flatMap(({ places }) => places),
  );
  const named = [...opening].flatMap((index) => placesIn(reading, reading.trees[index]!));
  const scores = new Map<number, number>();
  for (const { entity, score } of named) {
    const known = scores.get(entity);
    scores.set(entity, known === undefined ? score + (own.has(entity) ? 1 : 0) : known + 0.2);
  }
  const best = [...scores].reduce<readonly [number, number] | null>(
    (first, next) => (first === null || next[1] > first[1] ? next : first),
    null,
  );
  if (best) return [best[0], ...[...own].filter((place) => place !== best[0])];
  if (event.places.length > 0) return event.places;
  const dateline = reading.trees.find(({ sentence }) => sentence.kind === 'dateline');
  return dateline
    ? placesIn(reading, dateline)
        .map(({ entity }) => entity)
        .slice(0, 1)
    : [];
}

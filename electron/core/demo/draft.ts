/**
 * A large case that no newspaper wrote: articles with what they say, the same for the same seed. Few actors appear in many
 * events and many in few (preferential attachment, Barabási & Albert 1999); times are days, months, stretches, open ends, or none.
 */
import { parseEdtf } from '#shared/lib/edtf.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import { randomNumbers } from '#shared/lib/random.ts';
import { PloverType } from '#shared/model/plover.ts';
import { type TimeSpan, undatedSpan } from '#shared/model/time-span.ts';
import { EventStatus } from '#shared/model/vocabulary.ts';
import { doing, nameOf, sentenceEnd } from './draft-words.ts';

export const EVENTS_PER_ARTICLE = 25;
/** Relations and links are said by so many of the sentences. */
export const RELATIONS_PER_ARTICLE = 8;
const ACTORS_PER_ARTICLE = 10;
const PLACES = 40;
const FIRST_DAY = 18_262;
const DAYS = 2200;
/** How readily a new actor comes up; the rest are drawn from those already in use, by how often they are. */
const NEW_ACTOR = 0.12;

/** One sentence, and the event that it says. */
export interface DraftLine {
  /** In the article's text. */
  readonly start: number;
  readonly text: string;
  /** Indexes into the article's names; the first begins the sentence. */
  readonly subject: number;
  readonly object: number;
  /** Where in the sentence the verb and the second name begin. */
  readonly verbAt: number;
  readonly objectAt: number;
  readonly placeAt: number;
  readonly verb: string;
  readonly place: string;
  readonly type: PloverType;
  readonly status: EventStatus;
  readonly time: TimeSpan;
  /** When the relation of the same two holds. */
  readonly relationTime: TimeSpan;
}

export interface DraftArticle {
  readonly title: string;
  readonly published: number;
  readonly names: readonly string[];
  readonly lines: readonly DraftLine[];
  readonly text: string;
}

interface DraftOptions {
  readonly seed: number;
  /** The share of new actors among those who come up. */
  readonly newActor?: number;
}

interface World {
  readonly random: () => number;
  readonly newActor: number;
  /** Names, once for every use. */
  readonly used: string[];
  names: number;
}

/** Articles without end. */
export function* draftArticles({ seed, newActor = NEW_ACTOR }: DraftOptions): Generator<DraftArticle, never> {
  const world: World = { random: randomNumbers(seed), newActor, used: [], names: 0 };
  for (let number = 0; ; number += 1) yield drawArticle(world, number);
}

const pick = <T>(world: World, list: readonly T[]): T => list[Math.floor(world.random() * list.length)] as T;

function drawName(world: World): string {
  const isNew = world.used.length < ACTORS_PER_ARTICLE || world.random() < world.newActor;
  const name = isNew ? nameOf(world.names) : pick(world, world.used);
  if (isNew) world.names += 1;
  return name;
}

function drawActors(world: World): readonly string[] {
  const names = new Set<string>();
  while (names.size < ACTORS_PER_ARTICLE) names.add(drawName(world));
  world.used.push(...names);
  return [...names];
}

function drawArticle(world: World, number: number): DraftArticle {
  const published = FIRST_DAY + Math.floor(world.random() * DAYS);
  const names = drawActors(world);
  const lines: DraftLine[] = [];
  let start = 0;
  for (let line = 0; line < EVENTS_PER_ARTICLE; line += 1) {
    const drawn = drawLine(world, { names, published, start, matter: `${number}.${line}` });
    lines.push(drawn);
    start += drawn.text.length + 1;
  }
  return {
    title: `Matters of ${formatIsoDay(published)}, part ${number}`,
    ...{ published, names, lines },
    text: lines.map(({ text }) => text).join('\n'),
  };
}

interface LineOptions {
  readonly names: readonly string[];
  readonly published: number;
  readonly start: number;
  readonly matter: string;
}

function drawLine(world: World, { names, published, start, matter }: LineOptions): DraftLine {
  const subject = Math.floor(world.random() * names.length);
  const object = (subject + 1 + Math.floor(world.random() * (names.length - 1))) % names.length;
  const [type, status] = [pick(world, PloverType.options), pick(world, EventStatus.options)];
  const place = `Town ${Math.floor(world.random() * PLACES)}`;
  const verb = doing(type, status);
  const verbAt = (names[subject] ?? '').length + 1;
  const objectAt = verbAt + verb.length + 1;
  const clause = `${names[subject]} ${verb} ${names[object]}`;
  return {
    ...{ start, subject, object, verbAt, objectAt, verb, place, type, status },
    placeAt: clause.length + ' in '.length,
    text: `${clause}${sentenceEnd(place, matter)}`,
    time: drawTime(world, published),
    relationTime: drawTime(world, published),
  };
}

function drawTime(world: World, published: number): TimeSpan {
  const shape = world.random();
  const day = published - Math.floor(world.random() ** 3 * 90);
  const iso = formatIsoDay(day);
  if (shape < 0.55) return { ...spanOf(iso), anchor: 'publication', expression: 'on that day' };
  if (shape < 0.68) return spanOf(`${iso}/${formatIsoDay(day + Math.floor(world.random() * 40))}`);
  if (shape < 0.76) return spanOf(`${iso.slice(0, 7)}~`);
  if (shape < 0.82) return spanOf(`${iso}/..`);
  if (shape < 0.86) return spanOf(`../${iso}`);
  return undatedSpan;
}

function spanOf(edtf: string): TimeSpan {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.error}`);
  const { earliest, latest, approximate } = parsed.value;
  return { ...undatedSpan, edtf, earliest, latest, approximate, anchor: 'absolute' };
}

/** The fake core's queries over the sample case. */
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { pack } from '#shared/columns/pack.ts';
import type { Spot } from '#shared/columns/spots.ts';
import type { Reply } from '#shared/contract/errors.ts';
import type { TimeWindow, WindowView } from '#shared/contract/views.ts';
import type { Event } from '#shared/model/event.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { tied } from '#shared/network/communities-in.ts';
import type { SampleCase } from './case.ts';
import { exportedData, exportedPicture } from './fake-export.ts';
import { fail, type Input, ok } from './fake-reply.ts';

export function answerQuery(data: SampleCase, name: string, input: Input): Reply<unknown> | null {
  switch (name) {
    case 'case.summary':
      return ok(summaryOf(data));
    case 'article.list':
      return ok(data.texts.map(({ article }) => withCount(data, article)));
    case 'article.get':
      return articleOf(data, Number(input.articleId));
    case 'view.window':
      return ok(windowOf(data, input.window as TimeWindow));
    case 'view.columns':
      return ok(columnsOf(data));
    case 'view.records':
      return ok(recordsOf(data, input));
    case 'export.picture':
      return exportedPicture(data, windowOf(data, input.window as TimeWindow), input);
    case 'export.data':
      return exportedData(data, input);
    case 'item.evidence':
      return ok(quotesOf(data, input));
    default:
      return null;
  }
}

function columnsOf(data: SampleCase): Uint8Array {
  const columns = columnsOfView(windowOf(data, ALL_TIME), { ofActor: spotOf, ofPlace: spotOf });
  return pack(tied(columns));
}

/** The sample's countries lie around the North Sea; of most actors nothing says where. */
const SPOTS: Readonly<Record<string, Spot>> = {
  Osterra: [5000, 52_000],
  Varnholt: [8000, 57_000],
  'Port Merrin': [2000, 53_000],
  Sundhavn: [10_000, 58_500],
};
const spotOf = (name: string): Spot | null => SPOTS[name] ?? null;

const ALL_TIME: TimeWindow = { from: null, to: null };

function recordsOf(data: SampleCase, input: Input) {
  const [eventIds, relationIds] = [new Set(input.events as number[]), new Set(input.relations as number[])];
  const { events, relations, ...others } = windowOf(data, ALL_TIME);
  return {
    ...others,
    events: events.filter(({ id }) => eventIds.has(id)),
    relations: relations.filter(({ id }) => relationIds.has(id)),
  };
}

const withCount = (data: SampleCase, article: SampleCase['texts'][number]['article']) => ({
  ...article,
  eventCount: data.events.filter((event) => event.evidence.some((piece) => piece.articleId === article.id))
    .length,
});

function summaryOf(data: SampleCase) {
  const days = data.events.flatMap(({ time }) => [time.earliest, time.latest]).filter((day) => day !== null);
  return {
    name: 'Sample case',
    readOnly: null,
    counts: {
      articles: data.texts.length,
      actors: data.actors.length,
      events: data.events.length,
      relations: data.relations.length,
      undated: data.events.filter(({ time }) => time.earliest === null && time.latest === null).length,
    },
    extent: days.length === 0 ? null : { earliest: Math.min(...days), latest: Math.max(...days) },
    asOf: data.texts[0]?.article.published ?? null,
    extractorVersion: '1.0.0',
    appVersion: '0.1.0',
  };
}

function articleOf(data: SampleCase, id: number): Reply<unknown> {
  const found = data.texts.find(({ article }) => article.id === id);
  if (!found) return fail('not-found');
  const evidence = [
    ...data.events.flatMap((event) =>
      event.evidence.map((piece) => ({ ...piece, item: 'event', itemId: event.id })),
    ),
    ...data.relations.flatMap((each) =>
      each.evidence.map((piece) => ({ ...piece, item: 'relation', itemId: each.id })),
    ),
  ];
  return ok({
    ...found,
    article: withCount(data, found.article),
    mentions: data.mentions.filter((mention) => mention.articleId === id),
    evidence: evidence.filter((piece) => piece.articleId === id),
  });
}

/** Overlap as the contract says: null bounds are open, undated events are always shown; null is outside. */
function overlapOf({ time }: Event, window: TimeWindow): WindowView['events'][number]['overlap'] | null {
  if (time.earliest === null && time.latest === null) return 'undated';
  const [from, to] = [window.from ?? -Infinity, window.to ?? Infinity];
  const [first, last] = [time.earliest ?? -Infinity, time.latest ?? Infinity];
  if (first > to || last < from) return null;
  return first >= from && last <= to ? 'inside' : 'partly';
}

function windowOf(data: SampleCase, window: TimeWindow): WindowView {
  const events = data.events
    .filter((event) => event.review !== 'rejected')
    .flatMap((event) => {
      const overlap = overlapOf(event, window);
      return overlap === null ? [] : [{ ...event, overlap }];
    });
  const count = (overlap: string) => events.filter((event) => event.overlap === overlap).length;
  const taking = new Set(events.flatMap((event) => event.participants.map((part) => part.actorId)));
  for (const { subject, object } of data.relations) taking.add(subject).add(object);
  const ids = new Set(events.map((event) => event.id));
  return {
    window,
    counts: { inside: count('inside'), partly: count('partly'), undated: count('undated') },
    total: data.events.filter((event) => event.review !== 'rejected').length,
    truncated: false,
    events,
    actors: data.actors.filter((actor) => taking.has(actor.id) && actor.review !== 'rejected'),
    places: data.places,
    relations: data.relations,
    links: data.links.filter((link) => ids.has(link.from) && ids.has(link.to)),
  };
}

function quotesOf(data: SampleCase, { kind, id }: Input) {
  return evidenceFor(data, String(kind), Number(id)).map((piece) => {
    const { article, text, sentences } = data.texts.find((each) => each.article.id === piece.articleId)!;
    const sentence = sentences.find((each) => each.id === piece.sentenceId)!;
    return {
      ...piece,
      articleTitle: article.title,
      sentenceNumber: sentence.number,
      sentence: text.slice(sentence.start, sentence.end),
    };
  });
}

/** What says an actor is each sentence that names it. */
function evidenceFor(data: SampleCase, kind: string, id: number): Event['evidence'] {
  if (kind === 'actor') {
    return data.mentions
      .filter(({ actorId, kind: of }) => actorId === id && of === 'name')
      .map((mention) => ({ ...mention, articleId: mention.articleId as ArticleId, rule: 'NE-1' }));
  }
  const pool: readonly { readonly id: number; readonly evidence: Event['evidence'] }[] =
    kind === 'event' ? data.events : kind === 'relation' ? data.relations : data.flags;
  return pool.find((item) => item.id === id)?.evidence ?? [];
}

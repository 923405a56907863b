/** The fake core's search over the sample case, by our own reading of a query. */
import type { Reply } from '#shared/contract/errors.ts';
import { foundRanges, searchTester } from '#shared/derive/search-fits.ts';
import { parseSearch, type SearchQuery } from '#shared/derive/search-query.ts';
import type { SampleCase } from './case.ts';
import { type Input, ok } from './fake-reply.ts';

export function answerSearch(data: SampleCase, name: string, input: Input): Reply<unknown> | null {
  const query = parseSearch(String(input.text));
  switch (name) {
    case 'search.find':
      return ok(hitsOf(data, query).slice(0, Number(input.limit ?? 50)));
    case 'search.items':
      return ok(itemsOf(data, query, Number(input.limit ?? 2000)));
    case 'search.said':
      return ok(saidIn(data, query));
    default:
      return null;
  }
}

const never = () => false;

function namedIn(data: SampleCase, query: SearchQuery) {
  const isActor = searchTester(query, 'actor') ?? never;
  const isEvent = searchTester(query, 'event') ?? never;
  return {
    actors: data.actors.filter(({ name, aliases }) => [name, ...aliases].some(isActor)),
    events: data.events.filter(({ title, review }) => review !== 'rejected' && isEvent(title)),
  };
}

function sentencesIn(data: SampleCase, query: SearchQuery) {
  const fits = searchTester(query, 'text') ?? never;
  return data.texts.flatMap(({ article, text, sentences }) =>
    sentences
      .map(({ id, start, end }) => ({ articleId: article.id, sentenceId: id, text: text.slice(start, end) }))
      .filter((sentence) => fits(sentence.text)),
  );
}

function hitsOf(data: SampleCase, query: SearchQuery) {
  const { actors, events } = namedIn(data, query);
  return [
    ...actors.slice(0, 8).map(({ id, name }) => ({ kind: 'actor', actorId: id, name })),
    ...events.slice(0, 8).map(({ id, title }) => ({ kind: 'event', eventId: id, title })),
    ...sentencesIn(data, query).map((sentence) => ({
      ...{ kind: 'sentence', ...sentence },
      found: foundRanges(sentence.text, query, 'text'),
    })),
  ];
}

function itemsOf(data: SampleCase, query: SearchQuery, limit: number) {
  const { actors, events } = namedIn(data, query);
  const said = new Set<number>(sentencesIn(data, query).map(({ sentenceId }) => sentenceId));
  const named = new Set<number>(events.map(({ id }) => id));
  const found = data.events.filter(
    ({ id, evidence, review }) =>
      review !== 'rejected' && (named.has(id) || evidence.some(({ sentenceId }) => said.has(sentenceId))),
  );
  const room = limit - actors.length;
  return {
    actors: actors.map(({ id }) => id),
    events: found.slice(0, room).map(({ id }) => id),
    relations: [],
    more: found.length > room,
  };
}

function saidIn(data: SampleCase, query: SearchQuery) {
  const { actors, events } = namedIn(data, query);
  const said = new Set<number>(sentencesIn(data, query).map(({ sentenceId }) => sentenceId));
  const titled = new Set<number>(events.map(({ id }) => id));
  const named = new Set<number | null>(actors.map(({ id }) => id));
  const isSaid = ({ evidence }: Pick<SampleCase['events'][number], 'evidence'>) =>
    evidence.some(({ sentenceId }) => said.has(sentenceId));
  return {
    events: data.events
      .filter(
        (event) =>
          titled.has(event.id) ||
          isSaid(event) ||
          event.participants.some(({ actorId }) => named.has(actorId)),
      )
      .map(({ id }) => id),
    relations: data.relations
      .filter((each) => isSaid(each) || named.has(each.subject) || named.has(each.object))
      .map(({ id }) => id),
  };
}

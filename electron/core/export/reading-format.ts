/** The case's records, with the analyst's corrections, as one reading an article. */
import type { ArticleContent } from '#shared/contract/articles.ts';
import type { Evidence } from '#shared/model/event.ts';
import type { CaseData } from './case-data.ts';
import type { ExportFormat } from './export-format.ts';
import { articleHead } from './findings-reading.ts';
import type { Reading } from './reading.ts';
import { eventKey, recordsOf } from './reading-records.ts';

export const readingFormat: ExportFormat = {
  name: 'reading',
  extension: 'json',
  label: 'Readings (one an article)',
  write: (data) =>
    data.articles.map((content) => ({
      name: `reading-${String(content.article.id).padStart(4, '0')}.json`,
      text: `${JSON.stringify(readingOfArticle(data, content), null, 2)}\n`,
    })),
};

/** Only what this article says: its mentions, and the records that have evidence in it. */
function readingOfArticle(data: CaseData, content: ArticleContent): Reading {
  const { article, text } = content;
  const saidHere = ({ evidence }: { readonly evidence: readonly Evidence[] }): boolean =>
    evidence.some((one) => one.articleId === article.id);
  const events = data.events.filter(saidHere);
  const relations = data.relations.filter(saidHere);
  const needed = neededBy(content, events, relations);
  const records = recordsOf(content);
  return {
    format: 'reading/1',
    article: articleHead({ text, published: article.published }, article.title),
    extractor: article.extractorVersion,
    actors: data.actors.filter((actor) => needed.actors.has(actor.id)).map(records.actor),
    places: data.places.filter((place) => needed.places.has(place.id)).map(records.place),
    events: events.map(records.event),
    relations: relations.map(records.relation),
    links: linksBetween(data, new Set(events.map((event) => event.id))),
    flags: [],
  };
}

interface Needed {
  readonly actors: ReadonlySet<number | null>;
  readonly places: ReadonlySet<number | null>;
}

/** Actors and places that the article mentions, and those that its records name. */
function neededBy(
  content: ArticleContent,
  events: CaseData['events'],
  relations: CaseData['relations'],
): Needed {
  const parts = events.flatMap((event) => event.participants);
  const actors = [
    ...content.mentions.map((mention) => mention.actorId),
    ...parts.map((part) => part.actorId),
    ...events.map((event) => event.claimant),
    ...relations.flatMap((relation) => [relation.subject, relation.object]),
  ];
  const places = [
    ...content.mentions.map((mention) => mention.placeId),
    ...parts.map((part) => part.placeId),
    ...events.flatMap((event) => event.placeIds),
  ];
  return { actors: new Set(actors), places: new Set(places) };
}

const linksBetween = (data: CaseData, events: ReadonlySet<number>): Reading['links'] =>
  data.links
    .filter((link) => events.has(link.from) && events.has(link.to))
    .map(({ from, to, kind, confidence }) => ({
      from_event: eventKey(from),
      to_event: eventKey(to),
      kind,
      evidence: [],
      confidence,
    }));

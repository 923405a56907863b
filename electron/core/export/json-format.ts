/** The whole case as one JSON document: records as the contract has them, days as ISO dates. */
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { TimeSpan } from '#shared/model/time-span.ts';
import type { CaseData } from './case-data.ts';
import type { ExportFormat } from './export-format.ts';

export const jsonFormat: ExportFormat = {
  name: 'json',
  extension: 'json',
  label: 'JSON (whole case)',
  write: (data) => [
    { name: `${data.summary.name || 'case'}.json`, text: `${JSON.stringify(document(data), null, 2)}\n` },
  ],
};

const isoDay = (day: number | null): string | null => (day === null ? null : formatIsoDay(day));

const withDates = <T extends { readonly time: TimeSpan }>(item: T) => ({
  ...item,
  time: { ...item.time, earliest: isoDay(item.time.earliest), latest: isoDay(item.time.latest) },
});

function document(data: CaseData): object {
  const { name, counts, extent, asOf, extractorVersion, appVersion } = data.summary;
  return {
    format: 'throughline-case/1',
    case: {
      name,
      counts,
      extent: extent && { earliest: isoDay(extent.earliest), latest: isoDay(extent.latest) },
      as_of: isoDay(asOf),
      extractor: extractorVersion,
      app: appVersion,
    },
    articles: data.articles.map(({ article, ...content }) => ({
      ...article,
      published: isoDay(article.published),
      ...content,
    })),
    actors: data.actors,
    places: data.places,
    events: data.events.map(withDates),
    relations: data.relations.map(withDates),
    links: data.links,
    history: data.history,
  };
}

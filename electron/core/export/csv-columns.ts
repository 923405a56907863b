/** Columns that the CSV tables share: times, sources, and names in the place of ids. */
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { Evidence } from '#shared/model/event.ts';
import type { TimeSpan } from '#shared/model/time-span.ts';
import type { CaseData } from './case-data.ts';

/** A column: its heading and how a record fills it. */
export type Column<T> = readonly [string, (item: T) => string | number | boolean | null];

export interface Names {
  readonly actor: ReadonlyMap<number, string>;
  readonly place: ReadonlyMap<number, string>;
  readonly article: ReadonlyMap<number, string>;
}

export const namesOf = (data: CaseData): Names => ({
  actor: new Map(data.actors.map((actor) => [actor.id, actor.name])),
  place: new Map(data.places.map((place) => [place.id, place.name])),
  article: new Map(data.articles.map(({ article }) => [article.id, article.title])),
});

const dayText = (day: number | null): string | null => (day === null ? null : formatIsoDay(day));

export const timeColumns = <T extends { readonly time: TimeSpan }>(): readonly Column<T>[] => [
  ['edtf', ({ time }) => time.edtf],
  ['earliest', ({ time }) => dayText(time.earliest)],
  ['latest', ({ time }) => dayText(time.latest)],
  ['approximate', ({ time }) => time.approximate],
  ['words', ({ time }) => time.expression],
  ['basis', ({ time }) => time.basis],
];

/** The articles that say a record, each once. */
export const sourcesOf = (evidence: readonly Evidence[], names: Names): string =>
  [...new Set(evidence.map((one) => names.article.get(one.articleId) ?? ''))].join('; ');

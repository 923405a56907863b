/** Filters: values of events that are switched off, facet by facet, and words that what is shown must have. */
import { PloverType, type Quad, quadOf } from '../model/plover.ts';

export const FACETS = [
  'type',
  'status',
  'actor-kind',
  'claimant',
  'source',
  'grade',
  'review',
  'confidence',
] as const;
export type Facet = (typeof FACETS)[number];

/** What is switched off; a value that is in no set is shown. */
export interface Filters extends Readonly<Record<Facet, ReadonlySet<string>>> {
  /** A search as `search-query.ts` reads it; empty for none. */
  readonly words: string;
}

const NONE: ReadonlySet<string> = new Set();

export const noFilters: Filters = {
  ...(Object.fromEntries(FACETS.map((facet) => [facet, NONE])) as Record<Facet, ReadonlySet<string>>),
  words: '',
};

export const isFiltering = (filters: Filters): boolean =>
  filters.words !== '' || FACETS.some((facet) => filters[facet].size > 0);

/** Whether every type of a quad is switched off. */
export const isQuadOff = (filters: Filters, quad: Quad): boolean =>
  PloverType.options.filter((type) => quadOf(type) === quad).every((type) => filters.type.has(type));

/** Filters: values of events that are switched off, facet by facet. */
import { PloverType, type Quad, quadOf } from '../model/plover.ts';

export const FACETS = ['type', 'status', 'actor-kind', 'claimant', 'source', 'review', 'confidence'] as const;
export type Facet = (typeof FACETS)[number];

/** What is switched off; a value that is in no set is shown. */
export type Filters = Readonly<Record<Facet, ReadonlySet<string>>>;

const NONE: ReadonlySet<string> = new Set();

export const noFilters = Object.fromEntries(FACETS.map((facet) => [facet, NONE])) as Filters;

export const isFiltering = (filters: Filters): boolean => FACETS.some((facet) => filters[facet].size > 0);

/** Whether every type of a quad is switched off. */
export const isQuadOff = (filters: Filters, quad: Quad): boolean =>
  PloverType.options.filter((type) => quadOf(type) === quad).every((type) => filters.type.has(type));

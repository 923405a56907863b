/** How many events each value of a facet has. */
import { FACETS, type Facet, type Filters } from '../derive/filters.ts';
import type { FacetColumn, FacetLists, Facets } from './facets.ts';
import { passing, shownNumbers } from './masks.ts';

/** Events by facet and value, each counted as if its own facet had nothing switched off. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Events that are shown in `states`, by value; an event with several values counts for each. */
export function facetCounts(facets: Facets, states: Uint8Array, filters: Filters): FacetCounts {
  const failing = failingFacets(facets, states, filters);
  const places = placesOf(failing);
  const isFiltered = FACETS.some((facet) => filters[facet].size > 0);
  return byFacet((facet, index) => {
    const counted = isFiltered
      ? places.filter((place) => failing[place] === NONE || failing[place] === index)
      : places;
    return countsOf(facets.events[facet], counted);
  });
}

const wholes = new WeakMap<FacetColumn['of'], ReadonlyMap<string, number>>();

/** All `count` events of the case, without filters. Only what has changed since the last time is counted anew. */
export function caseCounts({ events }: Facets, count: number): FacetCounts {
  const places = Int32Array.from({ length: count }, (_, place) => place);
  return byFacet((facet) => {
    const column = events[facet];
    const counts = wholes.get(column.of) ?? countsOf(column, places);
    wholes.set(column.of, counts);
    return counts;
  });
}

const byFacet = (count: (facet: Facet, index: number) => ReadonlyMap<string, number>): FacetCounts =>
  Object.fromEntries(FACETS.map((facet, index) => [facet, count(facet, index)])) as Record<
    Facet,
    ReadonlyMap<string, number>
  >;

const NONE = -1;
const MANY = -2;

/** By event the only facet that it does not pass, NONE, or MANY for what is not counted at all. */
function failingFacets(facets: Facets, states: Uint8Array, filters: Filters): Int8Array {
  const failing = new Int8Array(states.length).fill(NONE);
  for (let place = 0; place < states.length; place += 1) if (states[place] === 0) failing[place] = MANY;
  FACETS.forEach((facet, index) => {
    if (filters[facet].size === 0) return;
    const column = facets.events[facet];
    const isPassing = passing(column.of, shownNumbers(column, filters[facet]));
    for (let place = 0; place < failing.length; place += 1)
      if (failing[place] !== MANY && !isPassing(place))
        failing[place] = failing[place] === NONE ? index : MANY;
  });
  return failing;
}

/** Of the events that count anywhere: a window holds a part of a large case. */
function placesOf(failing: Int8Array): Int32Array {
  const places = new Int32Array(failing.length);
  let count = 0;
  for (let place = 0; place < failing.length; place += 1) {
    if (failing[place] === MANY) continue;
    places[count] = place;
    count += 1;
  }
  return places.subarray(0, count);
}

function countsOf({ values, of }: FacetColumn, places: Int32Array): ReadonlyMap<string, number> {
  const counts = new Int32Array(values.length);
  if ('starts' in of) countLists(of, counts, places);
  else for (let index = 0; index < places.length; index += 1) counts[of[places[index]!]!]! += 1;
  return new Map(
    values.flatMap((value, index) => (counts[index]! > 0 ? [[value, counts[index]!] as const] : [])),
  );
}

/** A value that an event has twice counts once; their lists are short. */
function countLists({ starts, items, table }: FacetLists, counts: Int32Array, places: Int32Array): void {
  for (let index = 0; index < places.length; index += 1) {
    const start = starts[places[index]!]!;
    const end = starts[places[index]! + 1]!;
    for (let at = start; at < end; at += 1) {
      const value = table[items[at]!] ?? 0;
      if (isFirst(items, table, { start, at, value })) counts[value]! += 1;
    }
  }
}

interface Place {
  readonly start: number;
  readonly at: number;
  readonly value: number;
}

function isFirst(items: Int32Array, table: FacetLists['table'], { start, at, value }: Place): boolean {
  for (let before = start; before < at; before += 1) if ((table[items[before]!] ?? 0) === value) return false;
  return true;
}

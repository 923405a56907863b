/** Filters as masks over the columns. */
import { CONFIDENCE_LEVELS } from '../derive/confidence.ts';
import { FACETS, type Filters, isQuadOff } from '../derive/filters.ts';
import { relationQuad } from '../derive/marks.ts';
import { ReviewState } from '../model/review.ts';
import { ActorKind, RelationStatus } from '../model/vocabulary.ts';
import type { CaseColumns } from './case-columns.ts';
import type { FacetColumn, FacetLists, Facets } from './facets.ts';
import type { Masks } from './presence.ts';

/** Of what is switched off; null when nothing is. */
export function masksOf(columns: CaseColumns, filters: Filters, facets: Facets): Masks | null {
  if (FACETS.every((facet) => filters[facet].size === 0)) return null;
  const events = new Uint8Array(columns.events.ids.length).fill(1);
  for (const facet of FACETS)
    if (filters[facet].size > 0)
      narrow(events, facets.events[facet].of, shownNumbers(facets.events[facet], filters[facet]));
  const relations = relationMask(columns, filters, facets);
  const kinds = shownValues(ActorKind.options, filters['actor-kind']);
  return {
    events,
    relations,
    actors: columns.actors.kinds.map((kind) => kinds[kind]!),
  };
}

/** By number of a value, 1 where it is not switched off. */
export const shownNumbers = ({ values }: FacetColumn, off: ReadonlySet<string>): Uint8Array =>
  shownValues(values, off);
const shownValues = (values: readonly string[], off: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(values, (value) => (off.has(value) ? 0 : 1));

/** Takes away what has values that are all switched off. */
function narrow(mask: Uint8Array, column: FacetColumn['of'], shown: Uint8Array): void {
  const isPassing = passing(column, shown);
  for (let place = 0; place < mask.length; place += 1)
    if (mask[place] === 1 && !isPassing(place)) mask[place] = 0;
}

/** Whether the record at a place has no value, or one that is shown. */
export const passing = (column: FacetColumn['of'], shown: Uint8Array): ((place: number) => boolean) =>
  'starts' in column ? listPassing(column, shown) : (place) => shown[column[place]!] === 1;

function listPassing({ starts, items, table }: FacetLists, shown: Uint8Array): (place: number) => boolean {
  const isShown = Uint8Array.from(table, (number) => shown[number]!);
  const other = shown[0]!;
  return (place) => {
    const start = starts[place]!;
    const end = starts[place + 1]!;
    for (let at = start; at < end; at += 1) if ((isShown[items[at]!] ?? other) === 1) return true;
    return start === end;
  };
}

/** Relations have no type and no claimant: a quad hides them when all of its types are off. */
function relationMask(
  columns: CaseColumns,
  filters: Filters,
  { events, relations: said }: Facets,
): Uint8Array {
  const { relations, families } = columns;
  const quadOff = families.map((family) => isQuadOff(filters, relationQuad(family)));
  const mask = relations.family.map((family) => (quadOff[family] ? 0 : 1));
  const statuses = RelationStatus.options.map((status) => (status === 'current' ? 'occurred' : status));
  const result = Uint8Array.from(mask);
  narrow(result, relations.statuses, shownValues(statuses, filters.status));
  narrow(result, said.source, shownNumbers(events.source, filters.source));
  narrow(result, said.grade, shownNumbers(events.grade, filters.grade));
  narrow(result, relations.reviews, shownValues(ReviewState.options, filters.review));
  narrow(result, relations.levels, shownValues(CONFIDENCE_LEVELS, filters.confidence));
  return result;
}

/** `events` and `relations` null show everything. */
export function aloneOf(
  { relations: { ids, saidBy } }: CaseColumns,
  events: Uint8Array | null,
  relations: Uint8Array | null,
): Uint8Array {
  const alone = new Uint8Array(ids.length);
  for (let place = 0; place < alone.length; place += 1) {
    if (relations?.[place] === 0) continue;
    let said = false;
    for (let at = saidBy.starts[place]!; at < saidBy.starts[place + 1]!; at += 1)
      said ||= !events || events[saidBy.items[at]!] === 1;
    if (!said) alone[place] = 1;
  }
  return alone;
}

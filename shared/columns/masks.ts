/** Filters as masks over the columns, and how many events each value of a facet has. */
import { CONFIDENCE_LEVELS } from '../derive/confidence.ts';
import { ARTICLE_ITSELF, UNNAMED_SOURCE } from '../derive/facet-values.ts';
import { FACETS, type Facet, type Filters, isQuadOff } from '../derive/filters.ts';
import { relationQuad } from '../derive/marks.ts';
import type { ArticleSummary } from '../model/article.ts';
import { gradeText } from '../model/grade.ts';
import { PloverType } from '../model/plover.ts';
import { ReviewState } from '../model/review.ts';
import { ActorKind, RelationStatus } from '../model/vocabulary.ts';
import type { CaseColumns, ItemColumns, Lists } from './case-columns.ts';
import { NOBODY } from './no-place.ts';
import type { Masks } from './presence.ts';
import { mapped, tableById } from './tables-by-id.ts';

/** A facet's values by number, and the numbers that each event has. */
interface FacetColumn {
  readonly values: readonly string[];
  readonly of: Lists | Uint8Array | Int32Array;
}

type FacetColumns = Readonly<Record<Facet, FacetColumn>>;
/** Events by facet and value, each counted as if its own facet had nothing switched off. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Made once for a state of the case. */
export interface Facets {
  readonly events: FacetColumns;
  /** Numbers into the values of `events.source` and `events.grade`. */
  readonly relations: Readonly<Record<'source' | 'grade', Lists>>;
}

type GradedArticle = Pick<ArticleSummary, 'id' | 'outlet' | 'reliability' | 'credibility'>;

/** An event passes a facet when it has no value there, or one that is not switched off. */
export function facetsOf(columns: CaseColumns, articles: readonly GradedArticle[]): Facets {
  const { events, relations, actors } = columns;
  const sources = valuesOf(articles, ({ outlet }) => outlet ?? UNNAMED_SOURCE, UNNAMED_SOURCE);
  const grades = valuesOf(articles, gradeOf, gradeText('F', 6));
  const source = ({ articles: said }: ItemColumns) => mapped(said, sources.numbers);
  const grade = ({ articles: said }: ItemColumns) => mapped(said, grades.numbers);
  return {
    relations: { source: source(relations), grade: grade(relations) },
    events: {
      type: { values: PloverType.options, of: events.types },
      status: { values: RelationStatus.options, of: events.statuses },
      'actor-kind': {
        values: ActorKind.options,
        of: mapped(events.participants, actors.kinds),
      },
      claimant: claimantColumn(columns),
      source: { values: sources.values, of: source(events) },
      grade: { values: grades.values, of: grade(events) },
      review: { values: ReviewState.options, of: events.reviews },
      confidence: { values: CONFIDENCE_LEVELS, of: events.levels },
    },
  };
}

const gradeOf = ({ reliability, credibility }: GradedArticle): string => gradeText(reliability, credibility);

/** What articles have, and by id which of it each one has; `other` counts for an article that is not in the list. */
function valuesOf(
  articles: readonly GradedArticle[],
  read: (article: GradedArticle) => string,
  other: string,
) {
  const values: string[] = [other];
  const known = new Map<string, number>([[other, 0]]);
  const numbers = tableById(
    articles,
    (article) => {
      const value = read(article);
      const number = known.get(value) ?? values.push(value) - 1;
      known.set(value, number);
      return number;
    },
    0,
  );
  return { values, numbers };
}

/** Number 0 is the article itself, 1 somebody who is not shown, then the actors by place. */
function claimantColumn({ events, actors }: CaseColumns): FacetColumn {
  const values = [ARTICLE_ITSELF, '', ...Array.from(actors.ids, String)];
  const of = new Int32Array(events.claimants.length);
  for (let event = 0; event < of.length; event += 1) {
    const place = events.claimants[event]!;
    of[event] = place > NOBODY ? place + 2 : NOBODY - place;
  }
  return { values, of };
}

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

const shownNumbers = ({ values }: FacetColumn, off: ReadonlySet<string>): Uint8Array =>
  shownValues(values, off);
const shownValues = (values: readonly string[], off: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(values, (value) => (off.has(value) ? 0 : 1));

/** Takes away what has values that are all switched off. */
function narrow(mask: Uint8Array, column: FacetColumn['of'], shown: Uint8Array): void {
  for (let place = 0; place < mask.length; place += 1)
    if (mask[place] === 1 && !passes(column, shown, place)) mask[place] = 0;
}

function passes(column: FacetColumn['of'], shown: Uint8Array, place: number): boolean {
  if (!('starts' in column)) return shown[column[place]!] === 1;
  const { starts, items } = column;
  const end = starts[place + 1]!;
  for (let at = starts[place]!; at < end; at += 1) if (shown[items[at]!] === 1) return true;
  return starts[place] === end;
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

/** Events that are shown in `states`, by value; an event with several values counts for each. */
export function facetCounts(facets: Facets, states: Uint8Array, filters: Filters): FacetCounts {
  const failing = failingFacets(facets, states, filters);
  return Object.fromEntries(
    FACETS.map((facet, index) => {
      const { values, of } = facets.events[facet];
      const counts = new Int32Array(values.length);
      if ('starts' in of) countLists(of, counts, { failing, index });
      else countValues(of, counts, { failing, index });
      return [facet, namedCounts(values, counts)];
    }),
  ) as Record<Facet, ReadonlyMap<string, number>>;
}

const NONE = -1;
const MANY = -2;

/** By event the only facet that it does not pass, NONE, or MANY for what is not counted at all. */
function failingFacets(facets: Facets, states: Uint8Array, filters: Filters): Int8Array {
  const failing = new Int8Array(states.length).fill(NONE);
  for (let place = 0; place < states.length; place += 1) if (states[place] === 0) failing[place] = MANY;
  FACETS.forEach((facet, index) => {
    if (filters[facet].size === 0) return;
    const column = facets.events[facet];
    const shown = shownNumbers(column, filters[facet]);
    for (let place = 0; place < failing.length; place += 1)
      if (failing[place] !== MANY && !passes(column.of, shown, place))
        failing[place] = failing[place] === NONE ? index : MANY;
  });
  return failing;
}

/** An event counts when it passes everything but perhaps the facet with this index. */
interface Counted {
  readonly failing: Int8Array;
  readonly index: number;
}

function countValues(of: Uint8Array | Int32Array, counts: Int32Array, { failing, index }: Counted): void {
  for (let place = 0; place < of.length; place += 1) {
    const fails = failing[place]!;
    if (fails === NONE || fails === index) counts[of[place]!]! += 1;
  }
}

/** A value that an event has twice counts once; their lists are short. */
function countLists({ starts, items }: Lists, counts: Int32Array, { failing, index }: Counted): void {
  let start = starts[0]!;
  for (let place = 0; place < failing.length; place += 1) {
    const end = starts[place + 1]!;
    const fails = failing[place]!;
    if (fails === NONE || fails === index)
      for (let at = start; at < end; at += 1) if (isFirst(items, start, at)) counts[items[at]!]! += 1;
    start = end;
  }
}

function isFirst(items: Int32Array, start: number, at: number): boolean {
  for (let before = start; before < at; before += 1) if (items[before] === items[at]) return false;
  return true;
}

const namedCounts = (values: readonly string[], counts: Int32Array): ReadonlyMap<string, number> =>
  new Map(values.flatMap((value, index) => (counts[index]! > 0 ? [[value, counts[index]!] as const] : [])));

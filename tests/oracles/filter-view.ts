/** Filters by records, one object after the other: what columns must give too. */
import type { FacetCounts } from '#shared/columns/facet-counts.ts';
import type { WindowView } from '#shared/contract/views.ts';
import { confidenceLevel } from '#shared/derive/confidence.ts';
import { ARTICLE_ITSELF, UNNAMED_SOURCE } from '#shared/derive/facet-values.ts';
import { FACETS, type Facet, type Filters, isFiltering, isQuadOff } from '#shared/derive/filters.ts';
import { relationQuad } from '#shared/derive/marks.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import type { Relation } from '#shared/model/relation.ts';
import { membersOf } from './window-view.ts';

type ViewEvent = WindowView['events'][number];

/** An item passes a facet when it has no value there, or one that is not switched off. */
const passes = (values: readonly string[], off: ReadonlySet<string>): boolean =>
  off.size === 0 || values.length === 0 || values.some((value) => !off.has(value));

/** The view without what is switched off; the view itself when nothing is. `total` still counts the whole case. */
export function filterView(view: WindowView, filters: Filters, reader: FacetReader): WindowView {
  if (!isFiltering(filters)) return view;
  const active = FACETS.filter((facet) => filters[facet].size > 0);
  const events = view.events.filter((event) =>
    active.every((facet) => passes(reader.values[facet](event), filters[facet])),
  );
  const relations = view.relations.filter((relation) => showsRelation(relation, filters, reader));
  const members = membersOf(view, events, relations);
  const actors = members.actors.filter(({ kind }) => !filters['actor-kind'].has(kind));
  return { ...view, ...members, actors, events, relations, counts: countsOf(events) };
}

function countsOf(events: readonly ViewEvent[]): WindowView['counts'] {
  const counts = { inside: 0, partly: 0, undated: 0 };
  for (const { overlap } of events) counts[overlap] += 1;
  return counts;
}

/** Relations have no type and no claimant: a quad hides them when all of its types are off. */
function showsRelation(relation: Relation, filters: Filters, reader: FacetReader): boolean {
  return (
    !isQuadOff(filters, relationQuad(relation.family)) &&
    passes([relation.status === 'current' ? 'occurred' : relation.status], filters.status) &&
    passes(reader.outletsOf(relation), filters.source) &&
    passes(reader.gradesOf(relation), filters.grade) &&
    passes([relation.review], filters.review) &&
    passes([confidenceLevel(relation.confidence)], filters.confidence)
  );
}

export function facetCounts(view: WindowView, filters: Filters, reader: FacetReader): FacetCounts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const event of view.events) {
    const own = FACETS.map((facet) => reader.values[facet](event));
    const failing = FACETS.filter((facet, index) => !passes(own[index] ?? [], filters[facet]));
    if (failing.length > 1) continue;
    FACETS.forEach((facet, index) => {
      if (failing.length === 1 && failing[0] !== facet) return;
      for (const value of own[index] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    });
  }
  return counts;
}

/** Reads the values of events; made once for a state of the case. */
export interface FacetReader {
  readonly values: Readonly<Record<Facet, (event: ViewEvent) => readonly string[]>>;
  readonly outletsOf: (item: Pick<ViewEvent, 'evidence'>) => readonly string[];
  readonly gradesOf: (item: Pick<ViewEvent, 'evidence'>) => readonly string[];
}

export function facetReader(
  actors: WindowView['actors'],
  articles: readonly Pick<ArticleSummary, 'id' | 'outlet' | 'reliability' | 'credibility'>[],
): FacetReader {
  const kinds = new Map<number, string>(actors.map(({ id, kind }) => [id, kind]));
  const outlets = new Map<number, string>(articles.map(({ id, outlet }) => [id, outlet ?? UNNAMED_SOURCE]));
  const outletsOf: FacetReader['outletsOf'] = ({ evidence }) => [
    ...new Set(evidence.map(({ articleId }) => outlets.get(articleId) ?? UNNAMED_SOURCE)),
  ];
  const grades = new Map<number, string>(
    articles.map(({ id, reliability, credibility }) => [id, `${reliability}${credibility}`]),
  );
  const gradesOf: FacetReader['gradesOf'] = ({ evidence }) => [
    ...new Set(evidence.map(({ articleId }) => grades.get(articleId) ?? 'F6')),
  ];
  const values: FacetReader['values'] = {
    type: ({ type }) => [type],
    status: ({ status }) => [status],
    'actor-kind': ({ participants }) => [
      ...new Set(participants.flatMap(({ actorId }) => (actorId === null ? [] : (kinds.get(actorId) ?? [])))),
    ],
    claimant: ({ claimant }) => [claimant === null ? ARTICLE_ITSELF : String(claimant)],
    source: outletsOf,
    grade: gradesOf,
    review: ({ review }) => [review],
    confidence: ({ confidence }) => [confidenceLevel(confidence)],
  };
  return { values, outletsOf, gradesOf };
}

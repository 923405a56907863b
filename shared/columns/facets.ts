/** The facets that events are filtered by, as columns: the values of each, and the numbers that each event has of them. */
import { CONFIDENCE_LEVELS } from '../derive/confidence.ts';
import { ARTICLE_ITSELF, UNNAMED_SOURCE } from '../derive/facet-values.ts';
import type { Facet } from '../derive/filters.ts';
import type { ArticleSummary } from '../model/article.ts';
import { gradeText } from '../model/grade.ts';
import { PloverType } from '../model/plover.ts';
import { ReviewState } from '../model/review.ts';
import { ActorKind, RelationStatus } from '../model/vocabulary.ts';
import type { CaseColumns, Lists } from './case-columns.ts';
import { NOBODY } from './no-place.ts';
import { tableById } from './table-by-id.ts';

/** What each record has, and by what it has the number of a value; 0 beyond the table's end. */
export interface FacetLists extends Lists {
  readonly table: Int32Array | Uint8Array;
}

/** A facet's values by number, and the numbers that each event has. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly of: FacetLists | Uint8Array | Int32Array;
}

/** Of a state of the case and its articles: when only these are new, nothing is gone through event by event. */
export interface Facets {
  readonly events: Readonly<Record<Facet, FacetColumn>>;
  /** Numbers into the values of `events.source` and `events.grade`. */
  readonly relations: Readonly<Record<'source' | 'grade', FacetLists>>;
}

type GradedArticle = Pick<ArticleSummary, 'id' | 'outlet' | 'reliability' | 'credibility'>;

/** An event passes a facet when it has no value there, or one that is not switched off. */
export function facetsOf(columns: CaseColumns, articles: readonly GradedArticle[]): Facets {
  const { events, relations } = columns;
  const sources = valuesOf(articles, ({ outlet }) => outlet ?? UNNAMED_SOURCE, UNNAMED_SOURCE);
  const grades = valuesOf(articles, gradeOf, gradeText('F', 6));
  return {
    relations: {
      source: { ...relations.articles, table: sources.table },
      grade: { ...relations.articles, table: grades.table },
    },
    events: {
      ...ownFacets(columns),
      source: { values: sources.values, of: { ...events.articles, table: sources.table } },
      grade: { values: grades.values, of: { ...events.articles, table: grades.table } },
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
  const numberOf = (article: GradedArticle) => {
    const value = read(article);
    const number = known.get(value) ?? values.push(value) - 1;
    known.set(value, number);
    return number;
  };
  const table = tableById(articles, numberOf, 0);
  return { values, table };
}

type OwnFacets = Readonly<Record<Exclude<Facet, 'source' | 'grade'>, FacetColumn>>;

const made = new WeakMap<CaseColumns, OwnFacets>();

/** Those that articles have no part in, once for a state of the case. */
function ownFacets(columns: CaseColumns): OwnFacets {
  const { events, actors } = columns;
  const known = made.get(columns) ?? {
    type: { values: PloverType.options, of: events.types },
    status: { values: RelationStatus.options, of: events.statuses },
    'actor-kind': { values: ActorKind.options, of: { ...events.participants, table: actors.kinds } },
    claimant: claimantColumn(columns),
    review: { values: ReviewState.options, of: events.reviews },
    confidence: { values: CONFIDENCE_LEVELS, of: events.levels },
  };
  made.set(columns, known);
  return known;
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

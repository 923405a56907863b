/** Reads the values that an event has in each facet of the filters. */
import type { WindowView } from '../contract/views.ts';
import type { ArticleSummary } from '../model/article.ts';
import { confidenceLevel } from './confidence.ts';
import type { Facet } from './filters.ts';

type ViewEvent = WindowView['events'][number];

/** The value of events that nobody but the article itself says. */
export const ARTICLE_ITSELF = 'article';
/** The value of articles whose outlet is not known. */
export const UNNAMED_SOURCE = '';

/** Reads the values of events; made once for a state of the case. */
export interface FacetReader {
  readonly values: Readonly<Record<Facet, (event: ViewEvent) => readonly string[]>>;
  readonly outletsOf: (item: Pick<ViewEvent, 'evidence'>) => readonly string[];
}

export function facetReader(
  actors: WindowView['actors'],
  articles: readonly Pick<ArticleSummary, 'id' | 'outlet'>[],
): FacetReader {
  const kinds = new Map<number, string>(actors.map(({ id, kind }) => [id, kind]));
  const outlets = new Map<number, string>(articles.map(({ id, outlet }) => [id, outlet ?? UNNAMED_SOURCE]));
  const outletsOf: FacetReader['outletsOf'] = ({ evidence }) => [
    ...new Set(evidence.map(({ articleId }) => outlets.get(articleId) ?? UNNAMED_SOURCE)),
  ];
  const values: FacetReader['values'] = {
    type: ({ type }) => [type],
    status: ({ status }) => [status],
    'actor-kind': ({ participants }) => [
      ...new Set(participants.flatMap(({ actorId }) => (actorId === null ? [] : (kinds.get(actorId) ?? [])))),
    ],
    claimant: ({ claimant }) => [claimant === null ? ARTICLE_ITSELF : String(claimant)],
    source: outletsOf,
    review: ({ review }) => [review],
    confidence: ({ confidence }) => [confidenceLevel(confidence)],
  };
  return { values, outletsOf };
}

/** The rows of the panel "Filters": which values each facet offers, in which order, and under which words. */

import { CONFIDENCE_LEVELS, type ConfidenceLevel } from '../derive/confidence.ts';
import { ARTICLE_ITSELF, UNNAMED_SOURCE } from '../derive/facet-values.ts';
import type { Facet, Filters } from '../derive/filters.ts';
import { gradeWords } from '../derive/grade-words.ts';
import { actorKindWord, quadWord, reviewWord, statusWord, typeWord } from '../derive/words.ts';
import { t } from '../i18n/text.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';
import { PloverType, type Quad, quadOf } from '../model/plover.ts';
import { ReviewState } from '../model/review.ts';
import { ActorKind, EventStatus } from '../model/vocabulary.ts';
import { placesOf } from './build-columns.ts';
import type { ActorColumns } from './case-columns.ts';
import type { FacetCounts } from './facet-counts.ts';

export interface FacetRow {
  /** What it switches: one value, or all types of a quad. */
  readonly values: readonly string[];
  readonly label: string;
  /** Set for quads and types. */
  readonly quad: Quad | null;
  /** Types below a quad. */
  readonly parts: readonly FacetRow[];
}

export interface FacetGroup {
  readonly facet: Facet;
  readonly title: string;
  readonly rows: readonly FacetRow[];
}

const QUADS: readonly Quad[] = [
  'material-conflict',
  'verbal-conflict',
  'material-cooperation',
  'verbal-cooperation',
  'other',
];

const row = (value: string, label: string, quad: Quad | null = null): FacetRow => ({
  values: [value],
  label,
  quad,
  parts: [],
});

/**
 * Facets with only one value have nothing to choose and are left out, unless that value is switched off. `counts` are those of the
 * whole case without filters.
 */
export function facetGroups(
  counts: FacetCounts,
  filters: Filters,
  actors: Pick<ActorColumns, 'ids' | 'names'>,
): readonly FacetGroup[] {
  const has = (facet: Facet) => (value: string) => counts[facet].has(value);
  const fixed = (facet: Facet, values: readonly string[], word: (value: never) => string) =>
    values.filter(has(facet)).map((value) => row(value, word(value as never)));
  const rows: Readonly<Record<Facet, readonly FacetRow[]>> = {
    type: quadRows(new Set(PloverType.options.filter(has('type')))),
    status: fixed('status', EventStatus.options, statusWord),
    'actor-kind': fixed('actor-kind', ActorKind.options, actorKindWord),
    claimant: claimantRows(counts.claimant, actors),
    source: sourceRows(counts.source),
    grade: gradeRows(counts.grade),
    review: fixed('review', ReviewState.options, reviewWord),
    confidence: fixed('confidence', CONFIDENCE_LEVELS, (level: ConfidenceLevel) =>
      t(`words.confidence.${level}`),
    ),
  };
  return (Object.keys(rows) as Facet[])
    .map((facet) => ({ facet, title: t(`words.facets.${facet}`), rows: rows[facet] }))
    .filter(({ facet, rows: own }) => own.length > 1 || filters[facet].size > 0);
}

const quadRows = (types: ReadonlySet<PloverType>): readonly FacetRow[] =>
  QUADS.flatMap((quad) => {
    const parts = [...types]
      .filter((type) => quadOf(type) === quad)
      .map((type) => row(type, typeWord(type), quad));
    if (parts.length === 0) return [];
    return [{ values: parts.flatMap(({ values }) => values), label: quadWord(quad), quad, parts }];
  });

/** The article itself first, then whoever says most. */
function claimantRows(
  counts: ReadonlyMap<string, number>,
  { ids, names: all }: Pick<ActorColumns, 'ids' | 'names'>,
): readonly FacetRow[] {
  const placeOf = placesOf(ids);
  return [...counts.keys()]
    .sort(
      inOrder(
        byNumber((value) => (value === ARTICLE_ITSELF ? 0 : 1)),
        byNumber((value) => -(counts.get(value) ?? 0)),
        byText((value) => value),
      ),
    )
    .map((value) =>
      row(
        value,
        value === ARTICLE_ITSELF
          ? t('words.articleItself')
          : (all[placeOf(Number(value))] ?? t('words.somebodyFirst')),
      ),
    );
}

const sourceRows = (counts: ReadonlyMap<string, number>): readonly FacetRow[] =>
  [...counts.keys()]
    .sort(byText((value) => value))
    .map((value) => row(value, value === UNNAMED_SOURCE ? t('words.sourceNotNamed') : value));

const gradeRows = (counts: ReadonlyMap<string, number>): readonly FacetRow[] =>
  [...counts.keys()].sort(byText((value) => value)).map((value) => row(value, gradeWords(value)));

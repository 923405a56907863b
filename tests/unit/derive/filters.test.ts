/** Filters: what each facet hides, what stays, and counts that say what a click would bring. */
import { describe, expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { facetCounts as countsIn } from '#shared/columns/facet-counts.ts';
import { facetsOf } from '#shared/columns/facets.ts';
import { masksOf } from '#shared/columns/masks.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import { placesById, recordsIn } from '#shared/columns/records-in.ts';
import { ARTICLE_ITSELF, UNNAMED_SOURCE } from '#shared/derive/facet-values.ts';
import { type Facet, type Filters, isFiltering, noFilters } from '#shared/derive/filters.ts';
import type { ArticleId, SentenceId } from '#shared/model/ids.ts';
import { actor, actorId, event, relation, taking, time, view as viewOf } from './records.ts';

const evidence = (articleId: number) => [
  { articleId: articleId as ArticleId, sentenceId: articleId as SentenceId, start: 0, end: 4, rule: 'EV-1' },
];

const view = viewOf({
  actors: [actor(1, 'Norway'), actor(2, 'Anna Berg', 'person'), actor(3, 'Port workers', 'group')],
  events: [
    event(1, {
      type: 'ASSAULT',
      participants: taking(['attacker', 1], ['target', 3]),
      evidence: evidence(1),
    }),
    event(2, {
      type: 'CONSULT',
      status: 'planned',
      participants: taking(['speaker', 2]),
      evidence: evidence(2),
    }),
    event(3, { type: 'PROTEST', claimant: actorId(2), confidence: 0.4, participants: taking(['agent', 3]) }),
    event(4, { type: 'AID', review: 'accepted', confidence: 0.6, time: time(null), overlap: 'undated' }),
  ],
  relations: [relation(1, { subject: actorId(2), object: actorId(1), family: 'head-of', status: 'current' })],
});
const columns = columnsOfView(view);
const facets = facetsOf(columns, [
  { id: 1 as ArticleId, outlet: 'Harbour Post', reliability: 'B', credibility: 2 },
  { id: 2 as ArticleId, outlet: null, reliability: 'F', credibility: 6 },
]);

const off = (facet: Facet, ...values: string[]): Filters => ({ ...noFilters, [facet]: new Set(values) });
const allTime = { from: null, to: null };
const shown = (filters: Filters) =>
  recordsIn(view, presenceIn(columns, masksOf(columns, filters, facets), allTime), placesById(columns));
const facetCounts = (filters: Filters) =>
  countsIn(facets, presenceIn(columns, null, allTime).events, filters);
const ids = (filters: Filters): readonly number[] => shown(filters).events.map(({ id }) => id);

describe('filters', () => {
  test('without any, everything is there', () => {
    expect(isFiltering(noFilters)).toBe(false);
    expect(shown(noFilters).events).toEqual(view.events);
    expect(shown(noFilters).relations).toEqual(view.relations);
  });

  test.each<[Facet, readonly string[], readonly number[]]>([
    ['type', ['ASSAULT', 'PROTEST'], [2, 4]],
    ['status', ['occurred'], [2]],
    ['actor-kind', ['group'], [1, 2, 4]],
    ['actor-kind', ['group', 'state'], [2, 4]],
    ['claimant', [ARTICLE_ITSELF], [3]],
    ['claimant', ['2'], [1, 2, 4]],
    ['source', ['Harbour Post'], [2, 3, 4]],
    ['source', [UNNAMED_SOURCE], [1, 3, 4]],
    ['review', ['unreviewed'], [4]],
    ['confidence', ['low', 'moderate'], [1, 2]],
  ])('%s without %j leaves events %j', (facet, values, left) => {
    expect(ids(off(facet, ...values))).toEqual(left);
  });

  test('facets hold together', () => {
    expect(ids({ ...off('status', 'planned'), confidence: new Set(['low']) })).toEqual([1, 4]);
  });

  test('who is left is who takes part in what is left, of kinds that are shown', () => {
    const names = (filters: Filters) => shown(filters).actors.map(({ name }) => name);
    expect(names(off('type', 'PROTEST', 'ASSAULT'))).toEqual(['Norway', 'Anna Berg']);
    expect(names(off('actor-kind', 'person'))).toEqual(['Norway', 'Port workers']);
  });

  test('a relation follows status, review and confidence, and its quad when all of its types are off', () => {
    expect(shown(off('status', 'occurred')).relations).toEqual([]);
    expect(shown(off('type', 'ASSAULT')).relations).toHaveLength(1);
    expect(shown(off('type', 'OTHER')).relations).toEqual([]);
    expect(shown(off('confidence', 'high')).relations).toEqual([]);
  });

  test('the header’s counts are those of what is left, of the whole case', () => {
    const { counts, total } = shown(off('type', 'ASSAULT'));
    expect(counts).toEqual({ inside: 2, partly: 0, undated: 1 });
    expect(total).toBe(view.total);
  });
});

describe('counts of values', () => {
  test('say how many events of the view have each value', () => {
    const counts = facetCounts(noFilters);
    expect([...counts.type]).toEqual([
      ['CONSULT', 1],
      ['AID', 1],
      ['PROTEST', 1],
      ['ASSAULT', 1],
    ]);
    expect(counts.status.get('occurred')).toBe(3);
    expect(counts['actor-kind'].get('group')).toBe(2);
    expect(counts.source.get('Harbour Post')).toBe(1);
  });

  test('a switched-off value keeps the count that switching it on would bring', () => {
    const counts = facetCounts(off('status', 'planned'));
    expect(counts.status.get('planned')).toBe(1);
    expect(counts.type.get('CONSULT')).toBeUndefined();
    expect(counts.type.get('ASSAULT')).toBe(1);
  });
});

/** Columns give for every window and filter what the records give one by one: events, counts, actors, lines and labels. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { createDrawnStates } from '#shared/columns/drawn-states.ts';
import { facetCounts } from '#shared/columns/facet-counts.ts';
import { type Facets, facetsOf } from '#shared/columns/facets.ts';
import { graphIn } from '#shared/columns/graph-in.ts';
import { bothMasks, knownMasks, knownSince } from '#shared/columns/known-since.ts';
import { aloneOf, masksOf } from '#shared/columns/masks.ts';
import { DAWN } from '#shared/columns/no-place.ts';
import { unpack } from '#shared/columns/pack.ts';
import { lies, presenceIn } from '#shared/columns/presence.ts';
import { placesById, recordsIn } from '#shared/columns/records-in.ts';
import type { TieSource } from '#shared/columns/tie-items.ts';
import { type TiedColumns, tiesOf } from '#shared/columns/ties.ts';
import type { TimeWindow, WindowView } from '#shared/contract/views.ts';
import { type Filters, noFilters } from '#shared/derive/filters.ts';
import { randomNumbers } from '#shared/lib/random.ts';
import { readerOf, syntheticArticles } from '../../fixtures/synthetic-case.ts';
import { openTestCore, type TestCore } from '../../fixtures/test-core.ts';
import { facetCounts as countsByRecords, facetReader, filterView } from '../../oracles/filter-view.ts';
import { graphByRecords } from '../../oracles/graph-by-records.ts';
import { knownView } from '../../oracles/known-view.ts';
import { windowView } from '../../oracles/window-view.ts';
import { actor, actorId, event, relation, taking, time, view } from '../derive/records.ts';

const WINDOWS = 150;
const ALL_TIME: TimeWindow = { from: null, to: null };
const articles = syntheticArticles(12, 5);
let opened: TestCore;
let whole: WindowView;
let columns: CaseColumns;
let source: TieSource;
let facets: Facets;

beforeAll(async () => {
  opened = await openTestCore({ read: readerOf(articles) });
  for (const { title, text, published } of articles)
    await opened.ask('article.import', { title, text, published, publishedBasis: 'analyst' });
  for (const id of [3, 30, 60]) await opened.ask('item.review', { kind: 'event', id, state: 'rejected' });
  await opened.ask('item.review', { kind: 'event', id: 4, state: 'accepted' });
  await opened.ask('item.review', { kind: 'actor', id: 2, state: 'rejected' });
  whole = await opened.ask('view.window', { window: ALL_TIME, limit: 5000 });
  const { ties, communities, ...read } = unpack<TiedColumns>(await opened.ask('view.columns', {}));
  columns = read;
  expect(ties).toEqual(tiesOf(columns));
  expect(communities).toBeNull();
  source = sourceOf(columns);
  facets = facetsOf(columns, await opened.ask('article.list', {}));
});
afterAll(() => opened.core.close());

const sourceOf = (of: CaseColumns): TieSource => ({
  columns: of,
  ties: tiesOf(of),
  alone: aloneOf(of, null, null),
});

/** Days around the ends of events, where a mistake would show, and open ends. */
function windows(): readonly TimeWindow[] {
  const random = randomNumbers(4);
  const ends = whole.events.flatMap((each) => [each.time.earliest, each.time.latest]);
  const days = ends.filter((day) => day !== null);
  const draw = (): number | null =>
    random() < 0.15 ? null : (days[Math.floor(random() * days.length)] ?? 0) + Math.floor(random() * 3) - 1;
  return Array.from({ length: WINDOWS }, () => {
    const [a, b] = [draw(), draw()];
    return a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b };
  });
}

test('the case file and the view of all time give the same columns', () => {
  const known = new Set(whole.actors.map(({ id }) => id as number));
  // The file also has actors that nothing speaks of any more.
  const named = columns.actors.names.filter((_, place) => known.has(columns.actors.ids[place]!));
  const made = columnsOfView(whole);
  expect(named).toEqual(made.actors.names);
  const idsOf = ({ events, actors }: CaseColumns) =>
    Array.from(events.participants.items, (place) => actors.ids[place]);
  expect(idsOf(columns)).toEqual(idsOf(made));
  const plain = ({ events, relations }: CaseColumns) => ({
    events: { ...events, participants: events.participants.starts, claimants: null },
    relations: { ...relations, subjects: null, objects: null },
  });
  expect(plain(columns)).toEqual(plain(made));
  expect(columns.changeSetId).toBe(articles.length + 5);
});

test(`${WINDOWS} windows have the same records, counts, actors and lines`, () => {
  const at = placesById(columns);
  const everybody = graphIn(source, presenceIn(columns, null, ALL_TIME), null);
  const statesOf = createDrawnStates(source, everybody, null);
  let partly = 0;
  for (const window of windows()) {
    const presence = presenceIn(columns, null, window);
    const cut = windowView(whole, window);
    expect(recordsIn(whole, presence, at)).toEqual({
      ...cut,
      relations: whole.relations.filter((each) => cut.relations.includes(each)),
    });
    const graph = graphIn(source, presence, null);
    expect(graph).toEqual(graphByRecords(cut, whole));
    const drawn = statesOf(presence);
    const idsWhere = (elements: readonly { readonly id: string }[], states: Uint8Array) =>
      elements.filter((_, index) => states[index] !== lies.outside).map(({ id }) => id);
    expect(idsWhere(everybody.nodes, drawn.nodes).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    expect(idsWhere(everybody.edges, drawn.edges)).toEqual(graph.edges.map(({ id }) => id));
    const partlyDrawn = everybody.edges.filter((_, index) => drawn.edges[index] === lies.partly);
    expect(partlyDrawn.map(({ id }) => id)).toEqual(
      graph.edges.filter((edge) => edge.partly).map(({ id }) => id),
    );
    partly += partlyDrawn.length;
  }
  expect(partly).toBeGreaterThan(WINDOWS);
});

describe('filters', () => {
  const off = (change: Partial<Filters>): Filters => ({ ...noFilters, ...change });
  const cases: readonly (readonly [string, Filters])[] = [
    ['types', off({ type: new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'DEMAND']) })],
    [
      'all types of a quad',
      off({ type: new Set(['DEMAND', 'DISAPPROVE', 'REJECT', 'THREATEN', 'INVESTIGATE']) }),
    ],
    [
      'statuses and kinds',
      off({ status: new Set(['occurred', 'planned']), 'actor-kind': new Set(['person']) }),
    ],
    ['confidence', off({ confidence: new Set(['high']) })],
    ['review', off({ review: new Set(['unreviewed']) })],
    ['sources', off({ source: new Set(['']) })],
    ['grades', off({ grade: new Set(['F6']) })],
    ['claimants', off({ claimant: new Set(['article']) })],
  ];

  test.each(cases)('%s leave what they leave of the records', async (_name, filters) => {
    const reader = facetReader(whole.actors, await opened.ask('article.list', {}));
    const view = filterView(whole, filters, reader);
    const masks = masksOf(columns, filters, facets)!;
    const presence = presenceIn(columns, masks, ALL_TIME);
    expect(presence.counts).toEqual(view.counts);
    expect(
      graphIn({ ...source, alone: aloneOf(columns, masks.events, masks.relations) }, presence, null),
    ).toEqual(graphByRecords(view));
    const counts = facetCounts(facets, presenceIn(columns, null, ALL_TIME).events, filters);
    const sorted = (of: object) =>
      Object.entries(of).map(([facet, values]) => [
        facet,
        [...(values as ReadonlyMap<string, number>)].sort(),
      ]);
    expect(sorted(counts)).toEqual(sorted(countsByRecords(whole, filters, reader)));
  });

  test('without any there is no mask', () => {
    expect(masksOf(columns, noFilters, facets)).toBeNull();
  });
});

describe('as of a day', () => {
  const published = () => [...new Set(articles.map((each) => each.published))].sort((a, b) => a - b);

  test('each day leaves what the articles up to it say of the records, with and without filters', async () => {
    const list = await opened.ask('article.list', {});
    const since = knownSince(columns, list);
    const reader = facetReader(whole.actors, list);
    const filters = { ...noFilters, confidence: new Set(['high']), 'actor-kind': new Set(['person']) };
    const shownOn: number[] = [];
    for (const day of published().flatMap((each) => [each - 1, each])) {
      const heard = knownMasks(columns, since, day);
      const view = knownView(whole, list, day);
      const presence = presenceIn(columns, heard, ALL_TIME);
      expect(presence.counts).toEqual(view.counts);
      expect(recordsIn(whole, presence, placesById(columns))).toEqual(view);
      expect(
        graphIn({ ...source, alone: aloneOf(columns, heard.events, heard.relations) }, presence, null),
      ).toEqual(graphByRecords(view));
      const masks = bothMasks(masksOf(columns, filters, facets), heard)!;
      const narrowed = filterView(view, filters, reader);
      const both = presenceIn(columns, masks, ALL_TIME);
      expect(both.counts).toEqual(narrowed.counts);
      expect(
        graphIn({ ...source, alone: aloneOf(columns, masks.events, masks.relations) }, both, null),
      ).toEqual(graphByRecords(narrowed));
      shownOn.push(view.events.length);
    }
    expect(shownOn[0]).toBe(0);
    expect(shownOn.at(-1)).toBe(whole.events.length);
    expect(new Set(shownOn).size).toBeGreaterThan(3);
  });

  test('an item is known since the first of the articles that say it', () => {
    const lists = (...of: readonly (readonly number[])[]) => ({
      starts: Int32Array.from([0, ...of.map((_, index) => of.slice(0, index + 1).flat().length)]),
      items: Int32Array.from(of.flat()),
    });
    const items = { ...columns.events, ids: Int32Array.of(1, 2, 3, 4, 5) };
    const made = {
      ...columns,
      events: { ...items, articles: lists([2, 1], [2], [], [3, 2], [9]) },
      relations: { ...columns.relations, ids: Int32Array.of(1), articles: lists([2]) },
    };
    const dated = (id: number, day: number | null) => ({ id: id as never, published: day });
    const { events, relations } = knownSince(made, [dated(1, 10), dated(2, 20), dated(3, null)]);
    // Without an article, with one that has no date, and with one that is not in the list yet: always.
    expect([...events]).toEqual([10, 20, DAWN, DAWN, DAWN]);
    expect([...relations]).toEqual([20]);
  });

  test('nothing and nothing make no mask', () => {
    expect(bothMasks(null, null)).toBeNull();
  });
});

test('an undated relation is there when both of its ends are', () => {
  const small = view({
    actors: [actor(1, 'A'), actor(2, 'B'), actor(3, 'C')],
    events: [
      event(1, { time: time('2026-02-01'), participants: taking(['attacker', 1], ['target', 3]) }),
      event(2, { time: time('2026-02-09'), participants: taking(['attacker', 2], ['target', 3]) }),
    ],
    relations: [relation(1, { subject: actorId(1), object: actorId(2) })],
  });
  const made = columnsOfView(small);
  const [first, last] = [small.events[0]!.time.earliest, small.events[1]!.time.earliest];
  expect(presenceIn(made, null, { from: first, to: first }).relations[0]).toBe(lies.outside);
  expect(presenceIn(made, null, { from: first, to: last }).relations[0]).toBe(lies.undated);
});

/** Columns find between two windows with their filters what the records one by one have; and the comparison has no direction. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import { change, type Sides } from '#shared/columns/change.ts';
import { type Comparison, compareSides } from '#shared/columns/compare.ts';
import { comparedGraphs, eitherSide } from '#shared/columns/compare-graph.ts';
import { comparePairs, itemsOfPair, makeupOfPair } from '#shared/columns/compare-pairs.ts';
import { type Facets, facetsOf } from '#shared/columns/facets.ts';
import { foldingOf, standingOut } from '#shared/columns/folding.ts';
import { tieId } from '#shared/columns/graph-in.ts';
import { tieCounts } from '#shared/columns/joined.ts';
import { aloneOf, masksOf } from '#shared/columns/masks.ts';
import { unpack } from '#shared/columns/pack.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import type { TiedColumns } from '#shared/columns/ties.ts';
import type { TimeWindow, WindowView } from '#shared/contract/views.ts';
import { type Filters, noFilters } from '#shared/derive/filters.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import { communitiesIn } from '#shared/network/communities-in.ts';
import { readerOf, syntheticArticles } from '../../fixtures/synthetic-case.ts';
import { openTestCore, type TestCore } from '../../fixtures/test-core.ts';
import { type ChangeWord, compareByRecords } from '../../oracles/compare-by-records.ts';
import { facetReader, filterView } from '../../oracles/filter-view.ts';
import { windowView } from '../../oracles/window-view.ts';

const ALL_TIME: TimeWindow = { from: null, to: null };
const articles = syntheticArticles(12, 5);
let opened: TestCore;
let whole: WindowView;
let columns: TiedColumns;
let facets: Facets;
let list: readonly ArticleSummary[];

beforeAll(async () => {
  opened = await openTestCore({ read: readerOf(articles) });
  for (const { title, text, published } of articles)
    await opened.ask('article.import', { title, text, published, publishedBasis: 'analyst' });
  whole = await opened.ask('view.window', { window: ALL_TIME, limit: 5000 });
  columns = unpack<TiedColumns>(await opened.ask('view.columns', {}));
  list = await opened.ask('article.list', {});
  facets = facetsOf(columns, list);
});
afterAll(() => opened.core.close());

interface Look {
  readonly window: TimeWindow;
  readonly filters: Filters;
}

const off = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters });
const FILTERS: readonly Filters[] = [
  noFilters,
  noFilters,
  off({ status: new Set(['planned', 'conditional']) }),
  off({ 'actor-kind': new Set(['person', 'state']) }),
  off({ type: new Set(['CONSULT', 'ASSAULT', 'DEMAND']) }),
  off({ confidence: new Set(['high']) }),
];

/** Windows around the ends of events, where a mistake would show. */
const looks = (): fc.Arbitrary<Look> => {
  const ends = whole.events.flatMap(({ time }) => [time.earliest ?? [], time.latest ?? []].flat());
  const day = fc.tuple(fc.constantFrom(...ends), fc.integer({ min: -1, max: 1 })).map(([a, by]) => a + by);
  const end = fc.option(day, { freq: 6 });
  return fc.record({
    filters: fc.constantFrom(...FILTERS),
    window: fc.tuple(end, end).map(([a, b]) => {
      const turned = a !== null && b !== null && a > b;
      return turned ? { from: b, to: a } : { from: a, to: b };
    }),
  });
};

function sideOf({ window, filters }: Look) {
  const masks = masksOf(columns, filters, facets);
  const source = {
    columns,
    ties: columns.ties,
    alone: aloneOf(columns, masks?.events ?? null, masks?.relations ?? null),
  };
  return { source, presence: presenceIn(columns, masks, window) };
}

const sidesOf = (a: Look, b: Look): Sides => ({ before: sideOf(a), after: sideOf(b) });

function recordsOf({ window, filters }: Look) {
  const all = filterView(whole, filters, facetReader(whole.actors, list));
  return { all, cut: windowView(all, window) };
}

const WORDS = Object.keys(change) as readonly ChangeWord[];
const byId = (ids: ArrayLike<number>, changes: Uint8Array): ReadonlyMap<string, ChangeWord> =>
  new Map(
    Array.from(ids, (id, place) => [String(id), WORDS[changes[place]!]!] as const).filter(
      ([, word]) => word !== 'absent',
    ),
  );

const sorted = (map: ReadonlyMap<string, unknown>): object => Object.fromEntries([...map].sort());

/** Everything that columns find, as the records have it. */
function found(sides: Sides, comparison: Comparison) {
  const { source } = sides.before;
  const tieIds = Array.from(source.ties.a, (_, tie) => tieId(source, tie));
  const lines = new Map(
    tieIds
      .map((id, tie) => [id, WORDS[comparison.ties[tie]!]!] as const)
      .filter(([, word]) => word !== 'absent'),
  );
  const pairs = comparePairs(sides, comparison);
  return {
    events: byId(columns.events.ids, comparison.events),
    relations: byId(columns.relations.ids, comparison.relations),
    actors: byId(columns.actors.ids, comparison.actors),
    lines,
    pairs: new Map(
      Array.from(pairs.changes, (code, pair) => {
        const key = tieIds[pairs.starts[pair]!]!.split(':')[0]!;
        return [key, [WORDS[code]!, pairs.before[pair]!, pairs.after[pair]!]] as const;
      }).filter(([, [word]]) => word !== 'absent'),
    ),
  };
}

test('any two windows with their filters differ as their records do', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(looks(), looks(), (a, b) => {
      const sides = sidesOf(a, b);
      const columnsFind = found(sides, compareSides(sides));
      const recordsHave = compareByRecords(recordsOf(a), recordsOf(b));
      for (const kind of ['events', 'relations', 'actors', 'lines', 'pairs'] as const) {
        expect(sorted(columnsFind[kind])).toEqual(sorted(recordsHave[kind]));
        for (const word of recordsHave[kind].values()) seen.add(`${kind} ${[word].flat()[0]}`);
      }
    }),
    { numRuns: 150, seed: 1 },
  );
  // Every answer that there is has been asked for.
  expect(seen.size).toBe(2 * 3 + 3 * 4);
});

test('a view does not differ from itself, and what is added one way is removed the other way', () => {
  const turned = { [change.added]: change.removed, [change.removed]: change.added } as Record<number, number>;
  fc.assert(
    fc.property(looks(), looks(), (a, b) => {
      const still = compareSides(sidesOf(a, a));
      const there = compareSides(sidesOf(a, b));
      const back = compareSides(sidesOf(b, a));
      for (const kind of ['events', 'relations', 'actors', 'ties'] as const) {
        expect([...still[kind]].every((code) => code === change.absent || code === change.same)).toBe(true);
        expect(back[kind]).toEqual(there[kind].map((code) => turned[code] ?? code));
      }
    }),
    { numRuns: 60, seed: 2 },
  );
});

describe('the graph of both sides', () => {
  const bothOf = (a: Look, b: Look) => {
    const sides = sidesOf(a, b);
    const comparison = compareSides(sides);
    return { sides, comparison, both: eitherSide(sides, comparison) };
  };

  test('has what either side has, each with its change', () => {
    fc.assert(
      fc.property(looks(), looks(), (a, b) => {
        const compared = bothOf(a, b);
        const graphs = comparedGraphs(compared, null);
        const idsOf = (pick: 'nodes' | 'edges', ...of: readonly (typeof graphs.everybody)[]) =>
          [...new Set(of.flatMap((graph) => graph[pick].map(({ id }) => id)))].sort();
        const { lines, actors } = found(compared.sides, compared.comparison);
        for (const pick of ['nodes', 'edges'] as const) {
          expect(idsOf(pick, graphs.everybody)).toEqual(idsOf(pick, graphs.before, graphs.after));
          const words = pick === 'edges' ? lines : new Map([...actors].map(([id, word]) => [`a${id}`, word]));
          graphs.everybody[pick].forEach(({ id }, index) => {
            expect(WORDS[graphs[pick][index]!]).toBe(words.get(id));
          });
        }
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test('folded, a group is the same only when all of it is', () => {
    fc.assert(
      fc.property(looks(), looks(), (a, b) => {
        const compared = bothOf(a, b);
        const { source, all } = compared.both;
        const ties = tieCounts(source, all);
        const standing = standingOut(
          { whole: ties, within: ties },
          { most: 5, always: [], among: all.actors },
        );
        const folding = foldingOf(
          { actors: columns.actors, among: all.actors, standing, ties },
          communitiesIn(source.ties, ties),
        );
        const { everybody, nodes, edges, before, after } = comparedGraphs(compared, folding);
        const { actors } = found(compared.sides, compared.comparison);
        everybody.nodes.forEach(({ folded, actorId }, index) => {
          const words = new Set((folded.length > 0 ? folded : [actorId]).map((id) => actors.get(String(id))));
          const [only] = words;
          expect(WORDS[nodes[index]!]).toBe(words.size === 1 ? only : 'changed');
        });
        const ids = (graph: typeof everybody) => new Set(graph.edges.map(({ id }) => id));
        const [had, has] = [ids(before), ids(after)];
        everybody.edges.forEach(({ id }, index) => {
          const word = WORDS[edges[index]!]!;
          expect([had.has(id), has.has(id)]).toEqual([word !== 'added', word !== 'removed']);
        });
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});

test('a pair says what it has in each side, and which items those are', () => {
  const [first, last] = [columns.events.first, columns.events.last];
  const day = [...first].filter((each, place) => each <= last[place]!).sort((a, b) => a - b)[60]!;
  const sides = sidesOf(
    { window: { from: null, to: day }, filters: noFilters },
    { window: { from: day + 1, to: null }, filters: noFilters },
  );
  const comparison = compareSides(sides);
  const pairs = comparePairs(sides, comparison);
  const pair = pairs.changes.indexOf(change.changed);
  const compared = { sides, comparison, pairs };
  const [had, has] = [change.removed, change.added].map((side) => itemsOfPair(compared, pair, side));
  expect([had!.length, has!.length]).toEqual([pairs.before[pair], pairs.after[pair]]);
  const { before, after } = makeupOfPair(compared, pair);
  for (const { kinds, statuses } of [before, after]) {
    expect(kinds.length).toBeGreaterThan(0);
    expect(statuses.length).toBeGreaterThan(0);
  }
  const typesIn = ({ events }: CaseColumns, items: readonly number[]) =>
    new Set(items.filter((item) => item >= 0).map((item) => events.types[item]));
  expect(before.kinds.length).toBeGreaterThanOrEqual(typesIn(columns, had!).size);
  expect(after.kinds.length).toBeGreaterThanOrEqual(typesIn(columns, has!).size);
});

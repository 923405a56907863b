/** Measures: known values of known networks, and plain counting on random ones. */
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '#shared/lib/random.ts';
import { centralityOf } from '#shared/network/centrality.ts';
import { communitiesOf } from '#shared/network/communities.ts';
import { constraintOf } from '#shared/network/constraint.ts';
import { measuresOf } from '#shared/network/measures.ts';
import { type Network, networkOf } from '#shared/network/network.ts';
import { pageRankOf } from '#shared/network/page-rank.ts';
import { type TieGraph, tieGraphOf } from '#shared/network/tie-graph.ts';

type Tie = readonly [number, number];

const networkWith = (nodes: number, ties: readonly Tie[], directed = false): Network =>
  networkOf(nodes, {
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
    first: new Int32Array(ties.length),
    last: new Int32Array(ties.length),
    directed: new Uint8Array(ties.length).fill(directed ? 1 : 0),
  });

const graphWith = (nodes: number, ties: readonly Tie[], directed = false): TieGraph =>
  tieGraphOf(networkWith(nodes, ties, directed));

const rounded = (values: Iterable<number>): readonly number[] =>
  [...values].map((value) => Math.round(value * 1e4) / 1e4);

/** Two triangles joined by the tie 2–3. */
const BARBELL: readonly Tie[] = [
  [0, 1],
  [1, 2],
  [2, 0],
  [3, 4],
  [4, 5],
  [5, 3],
  [2, 3],
];

const randomGraph = (seed: number): TieGraph => {
  const random = randomNumbers(seed);
  const nodes = 30;
  const ties = Array.from({ length: 45 }, (): Tie => {
    const from = Math.floor(random() * nodes);
    return [from, (from + 1 + Math.floor(random() * (nodes - 1))) % nodes];
  });
  return graphWith(nodes, ties);
};

describe('ties', () => {
  test('of the same two are one, weighted by how many there are', () => {
    const graph = tieGraphOf(
      networkWith(
        3,
        [
          [0, 1],
          [1, 0],
          [0, 2],
        ],
        true,
      ),
    );
    expect([...graph.neighbours]).toEqual([1, 2, 0, 0]);
    expect([...graph.weights]).toEqual([2, 1, 2, 1]);
    expect([...graph.flows]).toEqual([1, 1, 1, 0]);
  });
});

/** Shortest paths of all pairs by Floyd and Warshall, with their numbers. */
function plainBetweenness({ nodeCount, starts, neighbours }: TieGraph): readonly number[] {
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  const far = nodes.map((a) => nodes.map((b) => (a === b ? 0 : Number.POSITIVE_INFINITY)));
  for (const a of nodes) for (const b of neighbours.subarray(starts[a]!, starts[a + 1]!)) far[a]![b] = 1;
  for (const via of nodes)
    for (const a of nodes)
      for (const b of nodes) far[a]![b] = Math.min(far[a]![b]!, far[a]![via]! + far[via]![b]!);
  const count = (a: number, b: number): number =>
    a === b
      ? 1
      : [...neighbours.subarray(starts[b]!, starts[b + 1]!)]
          .filter((before) => far[a]![before] === far[a]![b]! - 1)
          .reduce((sum, before) => sum + count(a, before), 0);
  const share = (a: number, b: number, via: number): number =>
    far[a]![b]! < Number.POSITIVE_INFINITY && far[a]![via]! + far[via]![b]! === far[a]![b]
      ? (count(a, via) * count(via, b)) / count(a, b)
      : 0;
  const pairsBeside = (via: number) =>
    nodes.flatMap((a) => nodes.flatMap((b) => (a === b || a === via || b === via ? [] : [[a, b] as const])));
  const pairs = (nodeCount - 1) * (nodeCount - 2);
  return nodes.map((via) => pairsBeside(via).reduce((sum, [a, b]) => sum + share(a, b, via), 0) / pairs);
}

describe('betweenness and closeness', () => {
  test('of a path: who stands in the middle is between all', () => {
    const { betweenness, closeness } = centralityOf(
      graphWith(3, [
        [0, 1],
        [1, 2],
      ]),
    );
    expect(rounded(betweenness)).toEqual([0, 1, 0]);
    expect(rounded(closeness)).toEqual([0.75, 1, 0.75]);
  });

  test('are as plain counting has them, on random networks', () => {
    for (const seed of [1, 2, 3]) {
      const graph = randomGraph(seed);
      expect(rounded(centralityOf(graph).betweenness)).toEqual(rounded(plainBetweenness(graph)));
    }
  });

  test('are estimated from fewer searches when there is too much to do, and say so', () => {
    const graph = randomGraph(4);
    const exact = centralityOf(graph);
    const estimate = centralityOf(graph, 20 * (30 + 2 * graph.neighbours.length));
    expect(exact.pivots).toBe(30);
    expect(estimate.pivots).toBe(20);
    const off = estimate.betweenness.map((value, node) => Math.abs(value - exact.betweenness[node]!));
    expect(Math.max(...off)).toBeLessThan(0.12);
    expect(Math.max(...off)).toBeGreaterThan(0);
  });
});

describe('PageRank', () => {
  test('follows arrows and adds up to 1', () => {
    const ranks = pageRankOf(
      graphWith(
        4,
        [
          [0, 3],
          [1, 3],
          [2, 3],
        ],
        true,
      ),
    );
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
    // The three alike get a share a; the goal has a + 0.85 · 3a.
    expect(ranks[3]! / ranks[0]!).toBeCloseTo(1 + 0.85 * 3, 6);
  });

  test('of ties that hold both ways is alike on a ring', () => {
    expect(
      rounded(
        pageRankOf(
          graphWith(4, [
            [0, 1],
            [1, 2],
            [2, 3],
            [3, 0],
          ]),
        ),
      ),
    ).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe("Burt's constraint", () => {
  test('is 1 with a single tie, low for who joins others, and unknown without ties', () => {
    const constraint = constraintOf(
      graphWith(5, [
        [0, 1],
        [0, 2],
        [0, 3],
      ]),
    );
    expect(rounded(constraint)).toEqual([0.3333, 1, 1, 1, Number.NaN]);
  });

  test('of a triangle is 9/8: half directly, a quarter by way of the third, twice', () => {
    expect(
      rounded(
        constraintOf(
          graphWith(3, [
            [0, 1],
            [1, 2],
            [2, 0],
          ]),
        ),
      ),
    ).toEqual([1.125, 1.125, 1.125]);
  });
});

describe('communities', () => {
  test('are the two triangles of a barbell; who has no tie is in none', () => {
    expect([...communitiesOf(graphWith(7, BARBELL))]).toEqual([1, 1, 1, 2, 2, 2, 0]);
  });

  test('are the same each time', () => {
    const graph = randomGraph(9);
    expect([...communitiesOf(graph)]).toEqual([...communitiesOf(graph)]);
  });
});

test('all measures speak of the same nodes', () => {
  const measures = measuresOf(networkWith(7, BARBELL));
  expect([...measures.degree]).toEqual([2, 2, 3, 3, 2, 2, 0]);
  expect(measures.pivots).toBe(7);
  const lengths = Object.values(measures).map((column) => (typeof column === 'number' ? 7 : column.length));
  expect(new Set(lengths)).toEqual(new Set([7]));
});

test('a network without anybody has empty measures', () => {
  expect([...measuresOf(networkWith(0, [])).betweenness]).toEqual([]);
});

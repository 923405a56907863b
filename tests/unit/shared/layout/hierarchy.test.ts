/** Tiers from the top down: who acts stands above those acted upon. */
import { describe, expect, test } from 'vitest';
import { layOutHierarchy } from '#shared/layout/hierarchy.ts';
import type { LayoutEdge, LayoutGraph } from '#shared/layout/layout-graph.ts';
import { orderedTiers } from '#shared/layout/tier-order.ts';
import { tiersOf } from '#shared/layout/tiers.ts';
import { crowdOf, touching } from './crowd.ts';

const AREA = { width: 900, height: 500 };

const act = (source: string, target: string): LayoutEdge => ({
  source,
  target,
  toTarget: true,
  toSource: false,
});

const graphOf = (ids: string, edges: readonly LayoutEdge[], centre?: string): LayoutGraph => ({
  nodes: ids.split(' ').map((id) => ({ id, label: id, size: 30 })),
  edges,
  ...(centre === undefined ? {} : { centre }),
});

describe('tiers', () => {
  test('follow directed ties down from the first actor', () => {
    const graph = graphOf('a b c d', [act('a', 'b'), act('a', 'c'), act('b', 'd'), act('d', 'a')]);
    expect(tiersOf(graph)).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  test('begin with whoever acts on the start, also where the tie is written the other way round', () => {
    const turned: LayoutEdge = { source: 'a', target: 'boss', toSource: true, toTarget: false };
    const graph = graphOf('a b boss chief', [act('a', 'b'), turned, act('chief', 'boss')]);
    expect(tiersOf(graph)).toEqual([['chief'], ['boss'], ['a'], ['b']]);
  });

  test('have those with a tie without direction one below', () => {
    const both: LayoutEdge = { source: 'c', target: 'b', toSource: true, toTarget: true };
    expect(tiersOf(graphOf('a b c', [act('a', 'b'), both]))).toEqual([['a'], ['b'], ['c']]);
  });

  test('put what is out of reach below, and whoever has no tie last', () => {
    const graph = graphOf('a lone x b y', [act('a', 'b'), act('x', 'y')]);
    expect(tiersOf(graph)).toEqual([['a'], ['b'], ['x'], ['y'], ['lone']]);
  });

  test('start from whoever is selected', () => {
    const graph = graphOf('a b c', [act('a', 'b'), act('b', 'c')], 'b');
    expect(tiersOf(graph)).toEqual([['a'], ['b'], ['c']]);
    expect(tiersOf({ ...graph, edges: [act('b', 'a'), act('b', 'c')] })[0]).toEqual(['b']);
  });
});

test('a tier is put in the order of those above it', () => {
  const edges = [act('a', 'y'), act('b', 'x'), act('c', 'z')];
  expect(
    orderedTiers(
      [
        ['a', 'b', 'c'],
        ['x', 'y', 'z'],
      ],
      edges,
    )[1],
  ).toEqual(['y', 'x', 'z']);
});

describe('the picture', () => {
  test('has lower tiers lower, and nobody of one tier above another tier', () => {
    const graph = crowdOf(200);
    const places = layOutHierarchy(graph, AREA);
    const ranges = tiersOf(graph).map((ids) => ids.map((id) => places.get(id)!.y));
    for (const [index, ys] of ranges.entries())
      if (index > 0) expect(Math.min(...ys)).toBeGreaterThan(Math.max(...ranges[index - 1]!));
  });

  test('takes several rows for a wide tier', () => {
    const ids = Array.from({ length: 120 }, (_, index) => `n${index}`);
    const star = graphOf(
      ids.join(' '),
      ids.slice(1).map((id) => act('n0', id)),
    );
    const places = layOutHierarchy(star, AREA);
    expect(new Set(ids.slice(1).map((id) => places.get(id)!.y)).size).toBeGreaterThan(3);
    const xs = [...places.values()].map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(1500);
    expect(touching(star, places)).toEqual([]);
  });
});

/** Who enters the story when, from left to right. */
import { expect, test } from 'vitest';
import type { LayoutGraph } from '#shared/layout/layout-graph.ts';
import { layOutLanes } from '#shared/layout/time-lanes.ts';
import { crowdOf, touching } from './crowd.ts';

const AREA = { width: 900, height: 500 };
const UNKNOWN = Number.MAX_SAFE_INTEGER;

const graphOf = (days: readonly (number | undefined)[]): LayoutGraph => ({
  nodes: days.map((firstDay, index) => ({
    ...{ id: `n${index}`, label: `Actor ${index}`, size: 30 },
    ...(firstDay === undefined ? {} : { firstDay }),
  })),
  edges: [],
});

test.each([5, 60, 600])('of %i actors nobody stands left of somebody who came before', (count) => {
  const graph = crowdOf(count);
  const places = layOutLanes(graph, AREA);
  const inTime = graph.nodes.toSorted((a, b) => (a.firstDay ?? UNKNOWN) - (b.firstDay ?? UNKNOWN));
  const xs = inTime.map(({ id }) => places.get(id)!.x);
  expect([...xs].sort((a, b) => a - b)).toEqual(xs);
  expect(touching(graph, places)).toEqual([]);
});

test('actors of one day stand one above the other, each next one a lane lower', () => {
  const places = layOutLanes(graphOf([20, 10, 10, 30]), AREA);
  const [a, b, c, d] = ['n1', 'n2', 'n0', 'n3'].map((id) => places.get(id)!);
  expect(b!.x).toBe(a!.x);
  expect([a!.y < b!.y, b!.y < c!.y, c!.y < d!.y]).toEqual([true, true, true]);
});

test('the further apart in time, the further apart on the page, but one old event leaves room for the others', () => {
  const places = layOutLanes(graphOf([0, 10_000, 10_001, 10_020]), AREA);
  const [old, first, next, last] = [0, 1, 2, 3].map((index) => places.get(`n${index}`)!.x);
  expect(first! - old!).toBeGreaterThan(next! - first!);
  expect(last! - first!).toBeGreaterThan((last! - old!) / 4);
});

test('those without a day come last, apart from the others', () => {
  const places = layOutLanes(graphOf([undefined, 5, 9]), AREA);
  expect(places.get('n0')!.x).toBeGreaterThan(places.get('n2')!.x + 100);
});

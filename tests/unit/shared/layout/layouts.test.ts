/** The layouts that can be chosen: each puts every node somewhere of its own, and says by its shape what it promises. */
import { describe, expect, test } from 'vitest';
import type { LayoutGraph, Places, Point } from '#shared/layout/layout-graph.ts';
import { isQuick, placesOf } from '#shared/layout/layout-task.ts';
import { layoutNamed, layouts } from '#shared/layout/layouts.ts';
import { crowdOf, touching } from './crowd.ts';

const AREA = { width: 600, height: 600 };

/** A chain from n0 with a side branch, and one node that is joined to nothing. */
const graph: LayoutGraph = {
  nodes: Array.from({ length: 9 }, (_, index) => ({
    id: `n${index}`,
    label: `Actor ${index}`,
    size: 30,
    group: index % 2 === 0 ? 'state' : 'person',
  })),
  edges: [
    ['n0', 'n1'],
    ['n0', 'n2'],
    ['n0', 'n3'],
    ['n1', 'n4'],
    ['n2', 'n5'],
    ['n5', 'n6'],
    ['n6', 'n7'],
    ['n7', 'n7'],
  ].map(([source, target]) => ({ source: source!, target: target! })),
};

const at = (places: Places, id: string): Point => places.get(id)!;
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const layOut = (name: string): Places => layoutNamed(name).layOut(graph, AREA);

describe.each(layouts.map(({ name }) => name))('layout %s', (name) => {
  test('places every node, none on another, the same every time', () => {
    const places = layOut(name);
    expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    const points = [...places.values()];
    for (const [index, a] of points.entries())
      for (const b of points.slice(index + 1)) expect(distance(a, b)).toBeGreaterThan(30);
    expect(layOut(name)).toEqual(places);
  });

  test.each([40, 301, 1000])('%i nodes stand apart with their labels, the same every time', (count) => {
    const crowd = crowdOf(count);
    const { layOut } = layoutNamed(name);
    const places = layOut(crowd, AREA);
    expect(places.size).toBe(count);
    expect(touching(crowd, places)).toEqual([]);
    expect(layOut(crowd, AREA)).toEqual(places);
  });

  test('has nothing to do with an empty graph', () => {
    expect(layoutNamed(name).layOut({ nodes: [], edges: [] }, AREA).size).toBe(0);
  });
});

test('rings: the further from the first actor by ties, the further from it on the page', () => {
  const places = layOut('rings');
  const centre = at(places, 'n0');
  const far = ['n1', 'n4', 'n6', 'n7'].map((id) => distance(centre, at(places, id)));
  expect([...far].sort((a, b) => a - b)).toEqual(far);
});

test('circle: actors of one kind are side by side', () => {
  const places = layOut('circle');
  const middle = { x: 0, y: 0 };
  const angle = ({ x, y }: Point): number => Math.atan2(y - middle.y, x - middle.x);
  const kinds = graph.nodes
    .toSorted((a, b) => angle(at(places, a.id)) - angle(at(places, b.id)))
    .map(({ group }) => group);
  const changes = kinds.filter((kind, index) => kind !== kinds[(index + 1) % kinds.length]).length;
  expect(changes).toBe(2);
});

test('a name that no layout has gives the first layout', () => {
  expect(layoutNamed('spiral')).toBe(layouts[0]);
  expect(layoutNamed(undefined)).toBe(layouts[0]);
});

test('rings: whoever is selected stands in the middle', () => {
  const places = layoutNamed('rings').layOut({ ...graph, centre: 'n6' }, AREA);
  const far = ['n5', 'n2', 'n0'].map((id) => distance(at(places, 'n6'), at(places, id)));
  expect([...far].sort((a, b) => a - b)).toEqual(far);
});

test('a graph of thousands is no wider than can be looked at', () => {
  for (const { name, layOut } of layouts) {
    const xs = [...layOut(crowdOf(1000), AREA).values()].map(({ x }) => x);
    expect([name, Math.max(...xs) - Math.min(...xs) < 14_000]).toEqual([name, true]);
  }
});

describe('work for a layout', () => {
  const task = (count: number, known: Places = new Map()) =>
    ({ layout: 'force', graph: crowdOf(count), area: AREA, known }) as const;

  test('is quick for a small graph, and where everybody stays', () => {
    const places = placesOf(task(31));
    expect([isQuick(task(30)), isQuick(task(31)), isQuick(task(31, places))]).toEqual([true, false, true]);
  });

  test('is the whole graph, or only who is new', () => {
    const places = placesOf(task(25));
    const known = new Map([...places].slice(1));
    const [[added]] = [...places] as [[string, Point]];
    const next = placesOf(task(25, known));
    expect(next.size).toBe(25);
    expect([...next].filter(([id]) => id !== added)).toEqual([...known]);
  });
});

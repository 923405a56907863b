/** A layout on the map: spots keep their directions, the scale can be told again, and those without a spot stand apart. */
import { expect, test } from 'vitest';
import type { LayoutGraph, LayoutNode } from '#shared/layout/layout-graph.ts';
import { layOutMap, mapScale, placeNewOnMap } from '#shared/layout/map.ts';
import { onMap } from '#shared/layout/world.ts';
import { touching } from './crowd.ts';

const AREA = { width: 900, height: 500 };
const TOWNS = {
  London: [-0.1, 51.5],
  Warsaw: [21, 52.2],
  Kyiv: [30.5, 50.5],
  Ankara: [32.9, 39.9],
  Washington: [-77, 38.9],
  Canberra: [149.1, -35.3],
} as const;

const node = (label: string, spot?: readonly [number, number]): LayoutNode => ({
  ...{ id: label, label, size: 30 },
  ...(spot ? { spot: onMap(...spot) } : {}),
});
const graphOf = (...nodes: readonly LayoutNode[]): LayoutGraph => ({ nodes, edges: [] });
const world = graphOf(...Object.entries(TOWNS).map(([name, spot]) => node(name, spot)), node('Somebody'));

test('the projection is Mercator’s: the world is one wide, and the equator is the middle', () => {
  expect(onMap(0, 0).x).toBe(0);
  expect(onMap(0, 0).y).toBeCloseTo(0, 12);
  expect(onMap(180, 0).x - onMap(-180, 0).x).toBe(1);
  // Snyder's table for the sphere: 30 degrees north is 0.549306 radians up.
  expect(onMap(90, 30).y).toBeCloseTo(-0.549306 / (2 * Math.PI), 6);
  expect(onMap(0, 90).y).toBe(onMap(0, 84).y);
});

test('north is up and east is right, nobody touches anybody, and those without a spot stand left of all others', () => {
  const places = layOutMap(world, AREA);
  const at = (name: string) => places.get(name)!;
  const toTheEast = ['Washington', 'London', 'Warsaw', 'Kyiv', 'Canberra'].map((name) => at(name).x);
  expect(toTheEast).toEqual([...toTheEast].sort((a, b) => a - b));
  expect(at('Ankara').y).toBeGreaterThan(at('Kyiv').y);
  expect(touching(world, places)).toEqual([]);
  for (const name of Object.keys(TOWNS)) expect(at('Somebody').x).toBeLessThan(at(name).x - 50);
});

test('the scale is told again from where they stand, also when one was put elsewhere', () => {
  const places = new Map(layOutMap(world, AREA));
  const scale = mapScale(world.nodes, places)!;
  for (const [name, spot] of Object.entries(TOWNS)) {
    const [east, north] = spot;
    const there = onMap(east, north);
    expect(
      Math.hypot(places.get(name)!.x - there.x * scale, places.get(name)!.y - there.y * scale),
    ).toBeLessThan(120);
  }
  places.set('London', { x: 4000, y: 4000 });
  expect(mapScale(world.nodes, places)).toBe(scale);
  expect(mapScale([node('Somebody')], places)).toBeNull();
});

test('of one spot the first stands on it and the others around it', () => {
  const crowd = graphOf(
    node('Warsaw', TOWNS.Warsaw),
    ...['a', 'b', 'c', 'd'].map((id) => node(id, TOWNS.Kyiv)),
  );
  const places = layOutMap(crowd, AREA);
  expect(touching(crowd, places)).toEqual([]);
  for (const id of ['a', 'b', 'c', 'd']) expect(places.get(id)!.x).toBeGreaterThan(places.get('Warsaw')!.x);
});

test('new nodes go where they lie, those without a spot into a free cell, and nobody else moves', () => {
  const before = layOutMap(world, AREA);
  const scale = mapScale(world.nodes, before)!;
  const more = graphOf(...world.nodes, node('Tokyo', [139.7, 35.7]), node('Anybody'));
  const after = placeNewOnMap(more, before, AREA);
  for (const { id } of world.nodes) expect(after.get(id)).toEqual(before.get(id));
  const tokyo = onMap(139.7, 35.7);
  expect(after.get('Tokyo')!.x).toBeCloseTo(tokyo.x * scale, 0);
  expect(after.get('Tokyo')!.y).toBeCloseTo(tokyo.y * scale, 0);
  expect(after.get('Anybody')!.x).toBeLessThan(before.get('Washington')!.x);
  expect(touching(more, after)).toEqual([]);
});

test('names as long as they are drawn do not touch in the columns beside the map', () => {
  const crowd = graphOf(
    node('Kyiv', TOWNS.Kyiv),
    ...Array.from({ length: 20 }, (_, index) => node(`Ministry of Harbours and Lighthouses ${index}`)),
  );
  expect(touching(crowd, layOutMap(crowd, AREA))).toEqual([]);
});

test.each([
  ['one town', [node('Kyiv', TOWNS.Kyiv)]],
  ['nobody with a spot', [node('Somebody'), node('Anybody')]],
  ['nobody', []],
])('a picture of %s is one too', (_, nodes) => {
  const places = layOutMap(graphOf(...nodes), AREA);
  expect([...places.keys()]).toEqual(nodes.map(({ id }) => id));
  for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  expect(touching(graphOf(...nodes), places)).toEqual([]);
});

/** The forces of large graphs: communities come together, and one hears how far it is. */
import { expect, test } from 'vitest';
import { layOutAll } from '#shared/layout/graph-layout.ts';
import type { LayoutGraph, Places } from '#shared/layout/layout-graph.ts';
import { crowdOf } from './crowd.ts';

const AREA = { width: 900, height: 500 };

/** The share of actors whose nearest neighbour on the page is of their own community. */
function besideTheirOwn({ nodes }: LayoutGraph, places: Places): number {
  const spots = nodes.map(({ id, group }) => ({ id, group, ...places.get(id)! }));
  const own = spots.filter((spot) => {
    const others = spots.filter(({ id }) => id !== spot.id);
    const far = others.map(({ x, y }) => Math.hypot(x - spot.x, y - spot.y));
    return others[far.indexOf(Math.min(...far))]?.group === spot.group;
  });
  return own.length / spots.length;
}

test('most actors stand beside one of their own community', () => {
  const crowd = crowdOf(1000);
  expect(besideTheirOwn(crowd, layOutAll(crowd, AREA))).toBeGreaterThan(0.5);
});

test('tell how far they are', () => {
  const shares: number[] = [];
  layOutAll(crowdOf(400), AREA, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0], (shares.at(-1) ?? 1) < 1]).toEqual([0, true]);
});

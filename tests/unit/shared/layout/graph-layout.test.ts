/** Where actors are put: apart, untangled, the same every time, and beside their neighbours when they come later. */
import { describe, expect, test } from 'vitest';
import { layOutAll, placeNew } from '#shared/layout/graph-layout.ts';
import type { LayoutGraph } from '#shared/layout/layout-graph.ts';
import { type Spot, untangle } from '#shared/layout/untangle.ts';
import { type Box, separate } from '#shared/lib/separate.ts';

describe('separate', () => {
  const overlapping = (boxes: readonly Box[]) =>
    boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
        ),
    );

  test('pushes boxes apart and leaves fixed ones where they are', () => {
    const boxes: Box[] = Array.from({ length: 12 }, (_, index) => ({
      x: (index % 4) * 20,
      y: Math.floor(index / 4) * 20,
      width: 90,
      height: 40,
      fixed: index === 0,
    }));
    separate(boxes);
    expect(overlapping(boxes)).toEqual([]);
    expect([boxes[0]?.x, boxes[0]?.y]).toEqual([0, 0]);
  });
});

describe('untangle', () => {
  test('uncrosses two lines and keeps the set of places', () => {
    const spots: Spot[] = [
      { x: 0, y: 0 },
      { x: 300, y: 300 },
      { x: 300, y: 0 },
      { x: 0, y: 300 },
    ];
    const before = spots.map(({ x, y }) => `${x} ${y}`).sort();
    untangle(spots, [
      [0, 1],
      [2, 3],
    ]);
    expect(spots.map(({ x, y }) => `${x} ${y}`).sort()).toEqual(before);
    const [a, b, c, d] = spots as [Spot, Spot, Spot, Spot];
    const parallel = (a.x === b.x && c.x === d.x) || (a.y === b.y && c.y === d.y);
    expect(parallel).toBe(true);
  });

  test('gives the same result every time', () => {
    const run = () => {
      const spots = Array.from({ length: 15 }, (_, index) => ({
        x: (index * 137) % 400,
        y: (index * 251) % 300,
      }));
      untangle(
        spots,
        spots.map((_, index) => [index, (index * 4 + 1) % 15] as const),
      );
      return spots;
    };
    expect(run()).toEqual(run());
  });
});

/** A tree with some cross links, and every seventh node alone. */
function graphOf(count: number): LayoutGraph {
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    label: `Actor number ${index}`,
    size: 30 + (index % 5) * 6,
  }));
  const edges = nodes.flatMap((_, index) =>
    index === 0 || index % 7 === 0
      ? []
      : [
          { source: `n${index}`, target: `n${Math.floor(index / 3)}` },
          { source: `n${(index * 5) % count}`, target: `n${index}` },
        ],
  );
  return { nodes, edges };
}

const AREA = { width: 900, height: 500 };

describe('layOutAll', () => {
  test.each([0, 1, 2, 14, 60, 400])('%i nodes get places, the same ones every time', (count) => {
    const places = layOutAll(graphOf(count), AREA);
    expect(places.size).toBe(count);
    for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(layOutAll(graphOf(count), AREA)).toEqual(places);
  });

  test('nodes with their labels stand apart', () => {
    const { nodes, edges } = graphOf(40);
    const places = layOutAll({ nodes, edges }, AREA);
    const touching = nodes.flatMap((a, index) =>
      nodes.slice(index + 1).filter((b) => {
        const [from, to] = [places.get(a.id)!, places.get(b.id)!];
        return Math.abs(from.x - to.x) < 90 && Math.abs(from.y - to.y) < (a.size + b.size) / 2 + 17;
      }),
    );
    expect(touching).toEqual([]);
  });

  test('random numbers of others are not touched', () => {
    const own = Math.random;
    layOutAll(graphOf(300), AREA);
    expect(Math.random).toBe(own);
  });
});

describe('placeNew', () => {
  test('who is known stays, and who is new stands beside its neighbour without touching anyone', () => {
    const graph = graphOf(12);
    const known = new Map([...layOutAll(graph, AREA)].filter(([id]) => id !== 'n5'));
    const places = placeNew(graph, known);
    for (const [id, place] of known) expect(places.get(id)).toEqual(place);
    const added = places.get('n5')!;
    const neighbour = places.get('n1')!;
    expect(Math.hypot(added.x - neighbour.x, added.y - neighbour.y)).toBeLessThan(400);
    for (const { x, y } of known.values()) {
      expect(Math.abs(added.x - x) > 60 || Math.abs(added.y - y) > 40).toBe(true);
    }
  });
});

/** The pure parts of the two widgets: what the timeline is fed, arrow keys, places in the graph. */
import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineItem } from '#shared/derive/timeline.ts';
import { type Box, separate } from '../../../renderer/views/graph/separate.ts';
import { type Spot, untangle } from '../../../renderer/views/graph/untangle.ts';
import { feedOf, MAX_ITEMS } from '../../../renderer/views/timeline/timeline-feed.ts';
import { neighbourItem } from '../../../renderer/views/timeline/timeline-neighbour.ts';

const item = (id: number, first: number, lineId = 'l1'): TimelineItem => ({
  id: `e${id}`,
  eventId: id as never,
  lineId,
  title: `Event ${id}`,
  quad: 'other',
  line: 'solid',
  partly: false,
  earliest: first,
  latest: first,
  first,
  last: first,
  start: 'sure',
  end: 'sure',
});

describe('feedOf', () => {
  const items = Array.from({ length: 1000 }, (_, index) => item(index, index));

  test('gives what is in view and a margin of one view, and counts the rest', () => {
    const feed = feedOf(items, { first: 400, last: 440 }, new Set());
    expect(feed.items).toHaveLength(121);
    expect(feed).toMatchObject({ before: 400, after: 559, leftOut: 0 });
  });

  test('never gives more than it can draw, says how many are left out, and keeps what is selected', () => {
    const feed = feedOf(items, { first: 100, last: 699 }, new Set(['e698']));
    expect(feed.items).toHaveLength(MAX_ITEMS);
    expect(feed.leftOut).toBe(600 - MAX_ITEMS);
    expect(feed.items.map((each) => each.id)).toContain('e698');
  });
});

describe('neighbourItem', () => {
  const timeline: Timeline = {
    lines: ['l1', 'l2'].map((id) => ({ id, actorId: null, name: id, kind: null, quad: null, count: 2 })),
    items: [item(1, 10), item(2, 20, 'l2'), item(3, 30), item(4, 40, 'l2')],
    undated: [],
  };
  test.each([
    [null, 'after', 'e1'],
    ['e1', 'after', 'e3'],
    ['e3', 'before', 'e1'],
    ['e3', 'after', undefined],
    ['e3', 'lineBelow', 'e2'],
    ['e4', 'lineAbove', 'e3'],
    ['e1', 'lineAbove', undefined],
  ] as const)('from %s %s is %s', (from, step, to) =>
    expect(neighbourItem(timeline, from, step)?.id).toBe(to),
  );
});

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

/** The pure parts of the two widgets: what the timeline is fed, and arrow keys. */
import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineItem } from '#shared/derive/timeline.ts';
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
  about: false,
  contradicted: false,
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

  test('what is shown of too many is spread over the view, and mostly stays while it is panned', () => {
    const shown = (first: number) => feedOf(items, { first, last: first + 599 }, new Set()).items;
    const quarters = [0, 150, 300, 450].map(
      (from) => shown(100).filter(({ first }) => first >= 100 + from && first < 250 + from).length,
    );
    for (const count of quarters) expect(count).toBeGreaterThan(MAX_ITEMS / 5);
    const before = new Set(shown(100).map(({ id }) => id));
    const kept = shown(130).filter(({ id }) => before.has(id)).length;
    expect(kept).toBeGreaterThan(MAX_ITEMS * 0.85);
  });
});

describe('neighbourItem', () => {
  const timeline: Timeline = {
    lines: ['l1', 'l2'].map((id) => ({
      id,
      actorId: null,
      name: id,
      kind: null,
      quad: null,
      pinned: false,
      count: 2,
    })),
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

  test('an event on two lines is one step: up and down go past it, from the line that was reached', () => {
    const again = { ...item(1, 10, 'l2'), id: 'e1-l2' };
    const line = (id: string) => ({ ...timeline.lines[0]!, id, name: id });
    const pinned: Timeline = {
      ...timeline,
      lines: ['l1', 'l2', 'l3'].map(line),
      items: [item(1, 10), again, item(3, 30), item(5, 90, 'l3')],
    };
    expect(neighbourItem(pinned, 'e1', 'lineBelow')?.id).toBe('e5');
    expect(neighbourItem(pinned, 'e3', 'lineBelow')?.id).toBe('e1-l2');
    expect(neighbourItem(pinned, 'e1-l2', 'lineAbove')?.id).toBe('e3');
    // Of a line that is gone: another item of the same event.
    expect(neighbourItem(pinned, 'e3-l9', 'before')?.id).toBe('e1');
  });
});

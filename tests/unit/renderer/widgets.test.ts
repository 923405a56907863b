/** The pure parts of the two widgets: what the timeline is fed, and arrow keys. */
import { describe, expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { drawnDays } from '#shared/columns/drawn-days.ts';
import { eventLanes } from '#shared/columns/event-lanes.ts';
import { laneRanks } from '#shared/columns/lane-lines.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import { placesById } from '#shared/columns/records-in.ts';
import type { Timeline, TimelineItem } from '#shared/derive/timeline.ts';
import { usualLanes } from '#shared/derive/timeline-lines.ts';
import { defaultDateFormat } from '#shared/lib/date-format.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { EventId } from '#shared/model/ids.ts';
import { clusterWords } from '../../../renderer/views/timeline/cluster-item.ts';
import { feedOf, MAX_ITEMS } from '../../../renderer/views/timeline/timeline-feed.ts';
import { eventBeyond, neighbourItem } from '../../../renderer/views/timeline/timeline-neighbour.ts';
import type { TimelineSource } from '../../../renderer/views/timeline/timeline-source.ts';
import { actor, event, taking, time, view } from '../derive/records.ts';

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
  /** An event of one day after the other, of two actors in turn; the third of them is held. */
  const events = Array.from({ length: 1000 }, (_, index) =>
    event(index + 1, {
      time: time(formatIsoDay(index)),
      participants: taking(['agent', 1 + (index % 2)]),
    }),
  );
  const whole = view({ events, actors: [actor(1, 'Osterra'), actor(2, 'Maravia')] });
  const columns = columnsOfView(whole);
  const allTime = { from: null, to: null };
  const days = drawnDays(columns.events, presenceIn(columns, null, allTime).events, allTime);
  const lanes = eventLanes(columns, usualLanes);
  const source: TimelineSource = {
    ...{ columns, days, lanes, types: columns.events.types, at: placesById(columns), choice: usualLanes },
    ...laneRanks({ lanes, days }, usualLanes),
    records: new Map([[3, { ...whole.events[2]!, overlap: 'inside' as const }]]) as never,
    contradicted: new Set(),
    format: defaultDateFormat,
  };

  test('gives what is in view and a margin, and counts the rest', () => {
    const feed = feedOf(source, { first: 400, last: 440 }, new Set());
    expect(feed.items.length).toBeGreaterThan(41);
    expect(feed).toMatchObject({ before: 400, after: 559, inClusters: 0 });
    expect(feed.lines.map(({ id, count }) => [id, count])).toEqual([
      ['l2', 500],
      ['l1', 500],
    ]);
  });

  test('clusters stand for what is too much, with their types and days in words; what is selected stands alone', () => {
    const feed = feedOf(source, { first: 100, last: 699 }, new Set([698 as EventId]));
    expect(feed.items.length + feed.clusters.length).toBeLessThanOrEqual(MAX_ITEMS);
    expect(feed.inClusters).toBe(599);
    expect(feed.items.map(({ id }) => id)).toContain('e698');
    const [first] = feed.clusters;
    const { what, types } = clusterWords(first!, defaultDateFormat);
    expect(what).toMatch(/^\d+ events, .*1970$/);
    expect(types).toEqual([`${first?.count} talks`]);
    expect(new Set(feed.clusters.map(({ id }) => id)).size).toBe(feed.clusters.length);
  });

  test('of an event whose record is not held the kind is said until it comes', () => {
    const feed = feedOf(source, { first: 0, last: 9 }, new Set());
    const titles = new Map(feed.items.map(({ eventId, title }) => [eventId as number, title]));
    expect([titles.get(2), titles.get(3)]).toEqual(['Talks', whole.events[2]!.title]);
    expect(feed.missing).not.toContain(3);
    expect(feed.missing).toContain(2);
  });

  test('the nearest event of a line beyond the view is found both ways', () => {
    const shown = new Set(['l1', 'l2']);
    const sight = { first: 100, last: 200 };
    expect(eventBeyond(source, shown, { lineId: 'l1', sight, by: 1 })).toBe(203);
    expect(eventBeyond(source, shown, { lineId: 'l2', sight, by: -1 })).toBe(100);
    expect(eventBeyond(source, shown, { lineId: 'l2', sight: { first: 0, last: 999 }, by: 1 })).toBeNull();
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

/** The lines of the timeline: what they stand for, pinned actors, and their order. */
import { describe, expect, test } from 'vitest';
import { moved } from '#shared/derive/line-order.ts';
import { timeline } from '#shared/derive/timeline.ts';
import { type LaneChoice, usualLanes } from '#shared/derive/timeline-lines.ts';
import { dayOf } from '#shared/lib/day.ts';
import type { Evidence } from '#shared/model/event.ts';
import { actorId, event, taking, time, view } from './records.ts';

const frame = { first: dayOf(2020, 1, 1), last: dayOf(2026, 12, 31) };
const saidIn = (articleId: number): Evidence => ({
  articleId: articleId as never,
  sentenceId: 1 as never,
  start: 0,
  end: 4,
  rule: 'R',
});
const place = (id: number, name: string) => ({ id: id as never, name, kind: 'city' as const, aliases: [] });

const events = [
  event(1, {
    participants: taking(['agent', 1], ['target', 2]),
    placeIds: [5 as never, 6 as never],
    evidence: [saidIn(1)],
  }),
  event(2, { participants: taking(['agent', 2]), placeIds: [6 as never], evidence: [saidIn(2), saidIn(1)] }),
  event(3, {
    participants: taking(['agent', 3], ['other', 1]),
    placeIds: [6 as never],
    evidence: [saidIn(3)],
  }),
  event(4, { type: 'ASSAULT', time: time('2026-01-01') }),
];
const data = view({ events, places: [place(5, 'Port'), place(6, 'Strait')] });
const articles = [
  { id: 1 as never, outlet: 'Harbour Dispatch' },
  { id: 2 as never, outlet: 'Wire' },
  { id: 3 as never, outlet: null },
];

const drawn = (choice: Partial<LaneChoice>) => timeline(data, frame, { ...usualLanes, articles, ...choice });
const names = (choice: Partial<LaneChoice>) =>
  drawn(choice).lines.map(({ name, count }) => `${name} ${count}`);

describe('what lines stand for', () => {
  test('places: the first place of an event, busiest first, those without one last', () =>
    expect(names({ lanes: 'places' })).toEqual(['Strait 2', 'Port 1', 'No place named 1']));

  test('a place that the view does not know is none', () => {
    const lost = view({ events: [event(1, { placeIds: [9 as never] })] });
    const { lines, items } = timeline(lost, frame, { ...usualLanes, lanes: 'places' });
    expect(lines.map(({ name }) => name)).toEqual(['No place named']);
    expect(items.map(({ lineId }) => lineId)).toEqual([lines[0]?.id]);
  });

  test('sources: the outlet of the first evidence; no outlet and no evidence are not named', () =>
    expect(names({ lanes: 'sources' })).toEqual(['Harbour Dispatch 1', 'Wire 1', 'Source not named 2']));

  test('none: one line for all', () => {
    expect(names({ lanes: 'none' })).toEqual(['All events 4']);
    expect(names({ lanes: 'none', pinned: [actorId(2)] })).toEqual(['Borduria 2', 'All other events 2']);
  });

  test.each(['actors', 'types', 'places', 'sources', 'none'] as const)(
    'each item of %s stands on a line that is there, and lines count their items',
    (lanes) => {
      for (const pinned of [[], [actorId(1), actorId(2)]]) {
        const { lines, items } = drawn({ lanes, pinned });
        for (const line of lines)
          expect(items.filter(({ lineId }) => lineId === line.id)).toHaveLength(line.count);
        expect(lines.reduce((sum, line) => sum + line.count, 0)).toBe(items.length);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }
    },
  );
});

describe('pinned actors', () => {
  test('come first as they were pinned, and take every event that they have a part in, whatever the role', () => {
    const { lines, items } = drawn({ pinned: [actorId(2), actorId(1)] });
    expect(lines.map(({ name, pinned }) => [name, pinned])).toEqual([
      ['Borduria', true],
      ['Aland', true],
      ['No actor named', false],
    ]);
    expect(items.filter(({ lineId }) => lineId === 'l1').map(({ eventId }) => eventId)).toEqual([1, 3]);
  });

  test('an event of several stands on each of their lines, with one id an item and the same event', () => {
    const both = drawn({ pinned: [actorId(2), actorId(1)] }).items.filter(({ eventId }) => eventId === 1);
    expect(both.map(({ id, lineId }) => [id, lineId])).toEqual([
      ['e1', 'l2'],
      ['e1-l1', 'l1'],
    ]);
  });

  test('keep their line without any event; those that the view does not know have none', () =>
    expect(
      timeline(view({ events: [event(1)] }), frame, {
        ...usualLanes,
        pinned: [actorId(3), actorId(99)],
      }).lines.map(({ name, count }) => `${name} ${count}`),
    ).toEqual(['Cagliostra 0', 'No actor named 1']));
});

describe('order', () => {
  test('lines stand as they were put; others follow as usual, and pinned ones stay first', () => {
    expect(names({ lanes: 'places', order: ['none', 'p5'] })).toEqual([
      'No place named 1',
      'Port 1',
      'Strait 2',
    ]);
    const order = ['none', 'l3', 'l2', 'l1'];
    expect(drawn({ order, pinned: [actorId(1), actorId(2)] }).lines.map(({ name }) => name)).toEqual([
      'Borduria',
      'Aland',
      'No actor named',
    ]);
  });

  test.each([
    ['c', 'a', 'before', 'cabd'],
    ['a', 'c', 'after', 'bcad'],
    ['a', 'b', 'before', 'abcd'],
    ['d', 'd', 'after', 'abcd'],
    ['x', 'a', 'after', 'abcd'],
    ['a', 'x', 'after', 'abcd'],
  ] as const)('%s put beside %s, %s it: %s', (lineId, target, side, result) =>
    expect(moved(['a', 'b', 'c', 'd'], { lineId, target, side }).join('')).toBe(result),
  );
});

test('what is given as about says so', () => {
  const about = (edtf: string | null, more = {}) =>
    timeline(view({ events: [event(1, { time: time(edtf, more) })] }), frame).items[0]?.about;
  expect(about('2026-02-03~')).toBe(true);
  expect(about('2026-02~/2026-03')).toBe(true);
  expect(about('2026-02-03', { approximate: true })).toBe(true);
  expect(about('2026-02-03?')).toBe(false);
  expect(about('[2026-02-01..2026-02-03]')).toBe(false);
});

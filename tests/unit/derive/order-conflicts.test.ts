/** Dates that contradict the order that the text gives. */
import { describe, expect, test } from 'vitest';
import { conflictSentences, contradicted, orderConflicts } from '#shared/derive/order-conflicts.ts';
import { timeline } from '#shared/derive/timeline.ts';
import type { EventLink } from '#shared/model/event.ts';
import { event, eventId, time, view } from './records.ts';

const link = (from: number, to: number, kind: EventLink['kind'] = 'condition', id = 1): EventLink => ({
  id,
  from: eventId(from),
  to: eventId(to),
  kind,
  confidence: 1,
  review: 'unreviewed',
});

const pairOf = (first: string | null, second: string | null, kind: EventLink['kind'] = 'before') =>
  view({
    events: [
      event(1, { title: 'Truce', time: time(first) }),
      event(2, { title: 'Escort sails', time: time(second) }),
    ],
    links: [link(1, 2, kind)],
  });

describe('orderConflicts', () => {
  test.each(['before', 'condition', 'causes'] as const)(
    '%s: the second cannot end before the first begins',
    (kind) => {
      const data = pairOf('2026-02-03', '2026-02-02', kind);
      expect(orderConflicts(data)).toEqual([{ first: 1, second: 2 }]);
      expect(orderConflicts(pairOf('2026-02-02', '2026-02-03', kind))).toEqual([]);
    },
  );

  test.each(['during', 'part-of', 'same-as'] as const)('%s says nothing of before and after', (kind) =>
    expect(orderConflicts(pairOf('2026-02-03', '2026-02-02', kind))).toEqual([]),
  );

  test.each([
    ['2026-02-03', '2026-02-03', 'the same day'],
    ['2026-02', '2026-02-01', 'days that may fit'],
    ['2026-02-03/..', '2026-02-04', 'an end that is open'],
    ['../2026-02-03', '2020', 'a beginning that is not known'],
    ['2026-02-03', '2026-01-01/..', 'a consequence without an end'],
    [null, '2026-02-03', 'no day'],
    ['2026-02-03', null, 'no day'],
  ])('%s and %s: %s is no contradiction', (first, second, _why) =>
    expect(orderConflicts(pairOf(first, second))).toEqual([]),
  );

  test('open ends count where they are known: what begins after the second has ended', () =>
    expect(orderConflicts(pairOf('2026-02-03/..', '../2026-02-02'))).toHaveLength(1));

  test('links of two kinds say it once; links to events that are not there, and to themselves, nothing', () => {
    const data = pairOf('2026-02-03', '2026-02-02');
    const links = [...data.links, link(1, 2, 'causes', 2), link(1, 9, 'before', 3), link(1, 1, 'before', 4)];
    expect(orderConflicts({ ...data, links })).toHaveLength(1);
  });

  test('a circle of dated events is contradicted at one link at least', () => {
    const data = pairOf('2026-02-03', '2026-02-02');
    expect(orderConflicts({ ...data, links: [link(1, 2), link(2, 1, 'before', 2)] })).toHaveLength(1);
  });
});

test('both events are marked, and each says what is wrong with it', () => {
  const data = pairOf('2026-02-03', '2026-02-02');
  expect([...contradicted(data)]).toEqual([1, 2]);
  expect(conflictSentences(eventId(2), data)).toEqual([
    'Is said to come after “Truce”, but is dated before it',
  ]);
  expect(conflictSentences(eventId(1), data)).toEqual([
    'Is said to come before “Escort sails”, but is dated after it',
  ]);
  expect(conflictSentences(eventId(3), data)).toEqual([]);
  const { items } = timeline(data, { first: 0, last: 0 });
  expect(items.map((item) => item.contradicted)).toEqual([true, true]);
  const right = timeline(pairOf('2026-02-02', '2026-02-03'), { first: 0, last: 0 });
  expect(right.items.map((item) => item.contradicted)).toEqual([false, false]);
});

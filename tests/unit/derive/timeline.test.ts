/** The timeline: theme lines, placement of certain and uncertain times, the lane without dates. */
import { describe, expect, test } from 'vitest';
import type { WindowView } from '#shared/contract/views.ts';
import { mainActor } from '#shared/derive/event-lines.ts';
import { placementOf } from '#shared/derive/event-time.ts';
import { firmDays, focusRange } from '#shared/derive/focus-range.ts';
import { NO_LINE } from '#shared/derive/line-ids.ts';
import { timeline } from '#shared/derive/timeline.ts';
import { firstUndated, undatedLane } from '#shared/derive/undated-lane.ts';
import { dayOf } from '#shared/lib/day.ts';
import { event, eventId, taking, time, view } from './records.ts';

const frame = { first: dayOf(2020, 1, 1), last: dayOf(2026, 12, 31) };
const place = (edtf: string | null, fields: Parameters<typeof event>[1] = {}) =>
  placementOf(event(1, { time: time(edtf), ...fields }), frame);

describe('placementOf', () => {
  test('a day is sure at both ends', () => {
    const day = dayOf(2026, 2, 3);
    expect(place('2026-02-03')).toEqual({ first: day, last: day, start: 'sure', end: 'sure' });
  });
  test.each(['2026-02', '2026-21', '[2026-01-27..2026-02-03]', '2026-02-03~', '2026-02-03?', '199X'])(
    '%s has unsure ends',
    (edtf) => expect(place(edtf)).toMatchObject({ start: 'unsure', end: 'unsure' }),
  );
  test('an interval is sure', () =>
    expect(place('2026-02-01/2026-02-05')).toMatchObject({ start: 'sure', end: 'sure' }));
  test('open ends run to the frame', () => {
    expect(place('../2025')).toMatchObject({ first: frame.first, start: 'open', end: 'sure' });
    expect(place('2022-02-24/..')).toMatchObject({ last: frame.last, start: 'sure', end: 'open' });
  });
  test('what goes on has an open end', () =>
    expect(place('2022-02-24/2026-02-03', { status: 'ongoing' })).toMatchObject({ end: 'open' }));
  test('no bounds, or a condition with one bound only, is on no day', () => {
    expect(place(null)).toBeNull();
    expect(place('2026-02-03/..', { status: 'conditional' })).toBeNull();
    expect(place('2026-02-03', { status: 'conditional' })).not.toBeNull();
  });
});

describe('timeline', () => {
  test('an event stands on the line of its main actor, agents first', () => {
    expect(mainActor({ participants: taking(['target', 2], ['attacker', 1]) })).toBe(1);
    expect(mainActor({ participants: taking(['recipient', 2], ['party', 3]) })).toBe(3);
    expect(mainActor({ participants: [] })).toBeNull();
  });

  test('busiest line first, the line without an actor last; undated events apart', () => {
    const shown = timeline(
      view({
        events: [
          event(1),
          event(2, { participants: taking(['agent', 2]) }),
          event(3, { participants: taking(['agent', 1]), time: time('2026-01-01') }),
          event(4, { participants: taking(['agent', 1]), overlap: 'partly' }),
          event(5, { time: time(null), overlap: 'undated' }),
        ],
      }),
      frame,
    );
    expect(shown.lines.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Aland 2',
      'Borduria 1',
      'No actor named 1',
    ]);
    expect(shown.lines.at(-1)?.id).toBe(NO_LINE);
    expect(shown.items.map((item) => item.eventId)).toEqual([3, 1, 2, 4]);
    expect(shown.items.filter((item) => item.partly).map((item) => item.eventId)).toEqual([4]);
    expect(shown.undated.map((each) => each.id)).toEqual([5]);
  });
});

test('of many events without a date the first come, and those that are wanted', () => {
  const undated = [5, 3, 9, 1].map((id) => ({ id }) as never as WindowView['events'][number]);
  const ids = (most: number, wanted: number) =>
    firstUndated(undated, most, (id) => (id as number) === wanted).map(({ id }) => id);
  expect(ids(4, 1)).toEqual([5, 3, 9, 1]);
  expect(ids(2, 1)).toEqual([5, 3, 1]);
  expect(ids(2, 3)).toEqual([5, 3]);
});

describe('undatedLane', () => {
  const undated = (id: number) => event(id, { time: time(null), overlap: 'undated', status: 'conditional' });
  const link = (id: number, from: number, to: number) => ({
    id,
    from: eventId(from),
    to: eventId(to),
    kind: 'condition' as const,
    confidence: 1,
    review: 'unreviewed' as const,
  });

  test('conditions stand above what depends on them, and what hangs together stands together', () => {
    const events = [undated(1), undated(2), undated(3), undated(4)];
    const lane = undatedLane(events, view({ events, links: [link(1, 4, 1), link(2, 1, 3)] }));
    expect(lane.items.map(({ eventId: id, place }) => `${id} ${place}`)).toEqual([
      '4 if',
      '1 then',
      '3 then',
      '2 alone',
    ]);
    expect(lane.arrows).toEqual([
      { from: 4, to: 1 },
      { from: 1, to: 3 },
    ]);
  });

  test('a condition that has a date is named instead', () => {
    const events = [event(1, { title: 'Truce signed' }), undated(2)];
    const lane = undatedLane([events[1]!], view({ events, links: [link(1, 1, 2)] }));
    expect(lane.items[0]).toMatchObject({ place: 'alone', onlyAfter: ['Truce signed'] });
  });

  test('a circle is cut instead of followed for ever', () => {
    const events = [undated(1), undated(2)];
    const lane = undatedLane(events, view({ events, links: [link(1, 1, 2), link(2, 2, 1)] }));
    expect(lane.items.map((item) => item.eventId)).toEqual([1, 2]);
    expect(lane.arrows).toEqual([{ from: 1, to: 2 }]);
  });
});

describe('focusRange', () => {
  const item = (first: number, last = first) => ({ first, last });

  test('is where most items are when the rest is far away', () => {
    const busy = Array.from({ length: 12 }, (_, index) => item(20_480 + index));
    const range = focusRange([item(8000), item(16_000), item(19_000, 20_490), ...busy]);
    expect(range?.first).toBeGreaterThan(20_460);
    expect(range?.first).toBeLessThanOrEqual(20_484);
    expect(range?.last).toBeGreaterThanOrEqual(20_491);
    expect(range?.last).toBeLessThan(20_520);
  });

  test('is everything when nothing stands out', () => {
    const range = focusRange(Array.from({ length: 10 }, (_, index) => item(index * 100)));
    expect(range?.first).toBeLessThanOrEqual(0);
    expect(range?.last).toBeGreaterThanOrEqual(900);
  });

  test('open ends do not count', () => {
    const placed = { start: 'sure', end: 'sure' } as const;
    expect(firmDays([{ first: 0, last: 90, start: 'open', end: 'sure' }])).toEqual([{ first: 90, last: 90 }]);
    expect(firmDays([{ first: 10, last: 90, start: 'sure', end: 'open' }])).toEqual([
      { first: 10, last: 10 },
    ]);
    expect(firmDays([{ first: 10, last: 90, ...placed }])).toEqual([{ first: 10, last: 90 }]);
  });

  test('a single day gets room around it', () => {
    const range = focusRange([item(100)]);
    expect(range && range.last - range.first).toBeGreaterThanOrEqual(10);
    expect(focusRange([])).toBeNull();
  });
});

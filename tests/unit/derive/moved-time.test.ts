/** A time moved on the timeline: in the step of its precision, in words before and after, or with the reason why not. */
import { expect, test } from 'vitest';
import { moveByDays, movedTime } from '#shared/derive/moved-time.ts';
import { undatedSpan } from '#shared/model/time-span.ts';
import { time } from './records.ts';

test('is told in words before and after, with its qualifier', () => {
  const moved = movedTime(time('2025-03~'), { part: 'all', steps: 1 });
  expect(moved).toMatchObject({
    ok: true,
    value: { edtf: '2025-04~', from: 'about March 2025', to: 'about April 2025' },
  });
});

test('the bounds that will be drawn come with it', () => {
  const before = time('2025-03-01/2025-03-10');
  const moved = movedTime(before, { part: 'end', steps: 5 });
  expect(moved).toMatchObject({ ok: true, value: { earliest: before.earliest, latest: before.latest! + 5 } });
});

test.each([
  [undatedSpan, /no date yet/],
  [time('[2025..2026]'), /one day of several/],
  [{ ...undatedSpan, earliest: 10, latest: 12 }, /in words only/],
  [time('9999'), /that far/],
])('%o says why not', (span, why) => {
  const moved = movedTime(span, { part: 'all', steps: 1 });
  expect(moved.ok ? '' : moved.error).toMatch(why);
});

test.each([
  ['2025-03~', 'all', 70, { part: 'all', steps: 2 }],
  ['2025-03', 'end', 70, { part: 'all', steps: 2 }],
  ['2025-03-01/2025-04', 'end', 70, { part: 'end', steps: 2 }],
  ['2025-03-01/..', 'end', -3, { part: 'all', steps: -3 }],
  ['2025-03-01/2025-04', 'start', 70, { part: 'start', steps: 70 }],
] as const)('%s dragged at %s by %i days', (edtf, part, days, move) =>
  expect(moveByDays(time(edtf), part, days)).toEqual(move),
);

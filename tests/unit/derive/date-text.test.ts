/** Days and uncertain times in words. */
import { describe, expect, test } from 'vitest';
import { dayRangeText, dayText, timeText, windowText } from '#shared/derive/date-text.ts';
import { parseDayInput } from '#shared/derive/day-input.ts';
import { dayOf } from '#shared/lib/day.ts';
import { time } from './records.ts';

describe('timeText', () => {
  test.each([
    ['2026-02-03', '3 Feb 2026'],
    ['2026-02-03T18:00', '3 Feb 2026, 18:00'],
    ['2026-02', 'Feb 2026'],
    ['2026', '2026'],
    ['202X', 'the 2020s'],
    ['19XX', 'the 1900s'],
    ['2025-23', 'autumn 2025'],
    ['2026-02-03~', 'about 3 Feb 2026'],
    ['2026-02-03?', '3 Feb 2026 (uncertain)'],
    ['2026-02-03%', 'about 3 Feb 2026 (uncertain)'],
    ['2026-03~', 'about March 2026'],
    ['2026-02-03/2026-02-05', '3–5 Feb 2026'],
    ['2026-01-27/2026-02-03', '27 Jan – 3 Feb 2026'],
    ['2025-12-30/2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
    ['2024-03/2026-02-03', 'Mar 2024 – 3 Feb 2026'],
    ['2022-02-24/..', 'since 24 Feb 2022'],
    ['../2025', 'until 2025'],
    ['../2026-02-03~', 'until about 3 Feb 2026'],
    ['2022~/..', 'since about 2022'],
    ['[2026-01-27..2026-02-03]', 'between 27 Jan and 3 Feb 2026'],
    ['[2026-02-02..2026-02-03]', 'between 2 and 3 Feb 2026'],
    ['[2025-12-30..2026-01-02]', 'between 30 Dec 2025 and 2 Jan 2026'],
    ['[2026-02-03..]', '3 Feb 2026 or later'],
    ['[..2026-02-03]', '3 Feb 2026 or earlier'],
    ['[2024..2025]', 'between 2024 and 2025'],
    ['2026-03-01/2026-03-10~', 'early March 2026'],
    ['2026-03-11/2026-03-20~', 'mid-March 2026'],
    ['2026-03-21/2026-03-31~', 'late March 2026'],
    ['2025-01~/2026-02-03', 'about Jan 2025 – 3 Feb 2026'],
  ])('%s reads "%s"', (edtf, words) => expect(timeText(time(edtf))).toBe(words));

  test('early March is told from the widened bounds of a month', () => {
    const early = time('2026-03~', {
      earliest: dayOf(2026, 3, 1),
      latest: dayOf(2026, 3, 10),
      approximate: true,
    });
    expect(timeText(early)).toBe('early March 2026');
  });

  test('without EDTF the bounds are told', () => {
    expect(timeText(time(null))).toBe('No date yet');
    expect(timeText(time(null, { earliest: dayOf(2026, 2, 3) }))).toBe('3 Feb 2026 or later');
    expect(timeText(time(null, { latest: dayOf(2026, 2, 3) }))).toBe('3 Feb 2026 or earlier');
    const both = { earliest: dayOf(2026, 2, 1), latest: dayOf(2026, 2, 14), approximate: true };
    expect(timeText(time(null, both))).toBe('about 1–14 Feb 2026');
  });

  test('a text that is not EDTF falls back to the bounds', () => {
    expect(timeText(time('someday', { earliest: 0, latest: 0 }))).toBe('1 Jan 1970');
  });
});

describe('days and windows', () => {
  test('one day, a range inside a month, over months and over years', () => {
    expect(dayText(dayOf(2026, 2, 3))).toBe('3 Feb 2026');
    expect(dayRangeText(dayOf(2026, 2, 3), dayOf(2026, 2, 3))).toBe('3 Feb 2026');
    expect(dayRangeText(dayOf(2026, 1, 27), dayOf(2026, 2, 10))).toBe('27 Jan – 10 Feb 2026');
  });

  test('open ends of a window', () => {
    expect(windowText({ from: null, to: null })).toBe('All time');
    expect(windowText({ from: dayOf(2026, 2, 3), to: null })).toBe('from 3 Feb 2026');
    expect(windowText({ from: null, to: dayOf(2026, 2, 3) })).toBe('until 3 Feb 2026');
  });
});

describe('parseDayInput', () => {
  test.each([
    '2026-02-03',
    '3 Feb 2026',
    '03 February 2026',
    ' 3 feb. 2026 ',
    'Feb 3, 2026',
    'February 3 2026',
  ])('"%s" is 3 February 2026', (text) => expect(parseDayInput(text)).toBe(dayOf(2026, 2, 3)));
  test.each(['', '02/03/2026', '30 Feb 2026', '3 Foo 2026', 'tomorrow', '2026-02', '3 Feb 26'])(
    '"%s" is refused',
    (text) => expect(parseDayInput(text)).toBeNull(),
  );
  test('what is shown can be read back', () => {
    for (let day = -200_000; day < 200_000; day += 997) expect(parseDayInput(dayText(day))).toBe(day);
  });
});

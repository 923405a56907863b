/** Civil dates as day numbers, against known days. */
import { describe, expect, test } from 'vitest';
import { addMonths, civilOf, dayOf, daysInMonth, weekdayOf } from '#shared/lib/day.ts';

describe('dayOf and civilOf', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [1600, 2, 29, -135_081],
    [1582, 10, 15, -141_427],
    [0, 1, 1, -719_528],
    [-1, 12, 31, -719_529],
    [9999, 12, 31, 2_932_896],
  ])('%i-%i-%i is day %i', (year, month, day, number) => {
    expect(dayOf(year, month, day)).toBe(number);
    expect(civilOf(number)).toEqual({ year, month, day });
  });
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

test.each([
  [1970, 1, 1, 4],
  [2026, 2, 3, 2],
  [1947, 8, 15, 5],
  [1900, 1, 1, 1],
  [2000, 1, 2, 7],
])('weekday of %i-%i-%i is %i', (year, month, day, weekday) => {
  expect(weekdayOf(dayOf(year, month, day))).toBe(weekday);
});

describe('addMonths', () => {
  test.each([
    ['keeps the day', [2026, 2, 3], -12, [2025, 2, 3]],
    ['crosses years', [2025, 11, 15], 3, [2026, 2, 15]],
    ['takes the last day of a shorter month', [2024, 1, 31], 1, [2024, 2, 29]],
    ['goes back over February', [2025, 3, 31], -1, [2025, 2, 28]],
    ['crosses the year 0', [1, 1, 15], -13, [-1, 12, 15]],
  ] as const)('%s', (_, [year, month, day], months, [toYear, toMonth, toDay]) => {
    expect(civilOf(addMonths(dayOf(year, month, day), months))).toEqual({
      year: toYear,
      month: toMonth,
      day: toDay,
    });
  });
});

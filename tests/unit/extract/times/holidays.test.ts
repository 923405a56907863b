/** Days of holidays against published calendars (SPEC TM-18). */
import { describe, expect, test } from 'vitest';
import { HOLIDAYS } from '#extract/lexicon/time-holidays.ts';
import { holidayDay } from '#extract/times/holiday-days.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import { dayOfIso } from './find.ts';

const ruleOf = (name: string) => {
  const holiday = HOLIDAYS.find(({ names }) => names.includes(name));
  if (!holiday) throw new Error(`no such holiday: ${name}`);
  return holiday.rule;
};

describe('holidayDay', () => {
  test.each([
    ['easter', 1961, '1961-04-02'],
    ['easter', 2000, '2000-04-23'],
    ['easter', 2024, '2024-03-31'],
    ['easter', 2038, '2038-04-25'],
    ['good friday', 2026, '2026-04-03'],
    ['orthodox easter', 2024, '2024-05-05'],
    ['orthodox easter', 2025, '2025-04-20'],
    ['thanksgiving', 2023, '2023-11-23'],
    ['memorial day', 2025, '2025-05-26'],
    ['labor day', 2025, '2025-09-01'],
    ['election day', 2020, '2020-11-03'],
    ['election day', 2022, '2022-11-08'],
    ['rosh hashanah', 2023, '2023-09-16'],
    ['rosh hashanah', 2024, '2024-10-03'],
    ['yom kippur', 2023, '2023-09-25'],
    ['yom kippur', 2025, '2025-10-02'],
    ['passover', 2024, '2024-04-23'],
    ['passover', 2025, '2025-04-13'],
    ['hanukkah', 2023, '2023-12-08'],
    ['hanukkah', 2024, '2024-12-26'],
    ['purim', 2024, '2024-03-24'],
    ['christmas', 2025, '2025-12-25'],
  ])('%s %i is %s', (name, year, day) => expect(formatIsoDay(holidayDay(ruleOf(name), year))).toBe(day));

  test.each([
    ['ramadan', 2023, '2023-03-23'],
    ['ramadan', 2025, '2025-03-01'],
    ['eid al-fitr', 2024, '2024-04-10'],
    ['eid al-adha', 2024, '2024-06-16'],
    ['eid al-adha', 2025, '2025-06-06'],
  ])('%s %i is %s, give or take a day', (name, year, day) => {
    expect(Math.abs(holidayDay(ruleOf(name), year) - dayOfIso(day))).toBeLessThanOrEqual(1);
  });
});

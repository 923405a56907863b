/** EDTF, with examples in the forms of https://www.loc.gov/standards/datetime/ . */
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#shared/lib/edtf.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';

const iso = (day: number | null): string => (day === null ? 'open' : formatIsoDay(day));

/** `kind earliest latest`, then `~` and `?`. */
const read = (text: string): string => {
  const result = parseEdtf(text);
  if (!result.ok) return result.error;
  const { kind, earliest, latest, approximate, uncertain } = result.value;
  return [kind, iso(earliest), iso(latest), approximate && '~', uncertain && '?'].filter(Boolean).join(' ');
};

describe('dates', () => {
  test.each([
    ['2026-02-03', 'date 2026-02-03 2026-02-03'],
    ['2024-02', 'date 2024-02-01 2024-02-29'],
    ['2026', 'date 2026-01-01 2026-12-31'],
    ['2026-02-03T10:30', 'date 2026-02-03 2026-02-03'],
    ['2026-02-03T10:30:59Z', 'date 2026-02-03 2026-02-03'],
    ['2026-02-03T23:20:30+04:30', 'date 2026-02-03 2026-02-03'],
    ['2026-02-XX', 'date 2026-02-01 2026-02-28'],
    ['2026-XX', 'date 2026-01-01 2026-12-31'],
    ['2026-XX-XX', 'date 2026-01-01 2026-12-31'],
    ['202X', 'date 2020-01-01 2029-12-31'],
    ['20XX', 'date 2000-01-01 2099-12-31'],
  ])('level 0 and 1: %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['2025-21', 'date 2025-03-01 2025-05-31'],
    ['2025-22', 'date 2025-06-01 2025-08-31'],
    ['2025-23', 'date 2025-09-01 2025-11-30'],
    ['2023-24', 'date 2023-12-01 2024-02-29'],
    ['2025-33', 'date 2025-01-01 2025-03-31'],
    ['2025-36', 'date 2025-10-01 2025-12-31'],
    ['2025-40', 'date 2025-01-01 2025-06-30'],
    ['2025-41', 'date 2025-07-01 2025-12-31'],
  ])('seasons, quarters, half-years: %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['2026?', 'date 2026-01-01 2026-12-31 ?'],
    ['2026-02~', 'date 2026-02-01 2026-02-28 ~'],
    ['2026-02-03%', 'date 2026-02-03 2026-02-03 ~ ?'],
    ['2025-21~', 'date 2025-03-01 2025-05-31 ~'],
  ])('qualifiers: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('intervals and sets', () => {
  test.each([
    ['2008/2010-06', 'interval 2008-01-01 2010-06-30'],
    ['2025-02~/2026-02-03', 'interval 2025-02-01 2026-02-03 ~'],
    ['2014/..', 'interval 2014-01-01 open'],
    ['2014/', 'interval 2014-01-01 open'],
    ['../2026-04-08', 'interval open 2026-04-08'],
    ['/2026', 'interval open 2026-12-31'],
    ['../..', 'interval open open'],
    ['[2026-01-27..2026-02-03]', 'one-of 2026-01-27 2026-02-03'],
    ['[2026-02-03..]', 'one-of 2026-02-03 open'],
    ['[..2008-12-31]', 'one-of open 2008-12-31'],
    ['[2022~..2023-02]', 'one-of 2022-01-01 2023-02-28 ~'],
    ['[2026..2026]', 'one-of 2026-01-01 2026-12-31'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('faults', () => {
  test.each([
    ['2023-02-29', 'no-such-day'],
    ['2026-13', 'no-such-day'],
    ['2026-00-01', 'no-such-day'],
    ['2026-02-00', 'no-such-day'],
    ['2026-42', 'no-such-day'],
    ['2010/2008', 'ends-before-start'],
    ['[2026-03..2026-02]', 'ends-before-start'],
    ['', 'not-edtf'],
    ['..', 'not-edtf'],
    ['/', 'not-edtf'],
    ['[]', 'not-edtf'],
    ['[..]', 'not-edtf'],
    ['[2026', 'not-edtf'],
    ['2026-2-3', 'not-edtf'],
    ['26-02-03', 'not-edtf'],
    ['2026-XX-05', 'not-edtf'],
    ['202X-05', 'not-edtf'],
    ['2026T10:30', 'not-edtf'],
    ['2026-02T10:30', 'not-edtf'],
    ['2026-02-03T25:00', 'not-edtf'],
    ['2026-02-03T10:61', 'not-edtf'],
    ['2026/2027/2028', 'not-edtf'],
    ['2026-02-03~?', 'not-edtf'],
    ['next year', 'not-edtf'],
    [`${'2'.repeat(70)}`, 'too-long'],
  ])('%j: %s', (text, fault) => expect(read(text)).toBe(fault));
});

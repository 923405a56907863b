/** ISO 8601 calendar dates. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '#shared/lib/day.ts';
import { formatIsoDay, parseIsoDay } from '#shared/lib/iso-day.ts';

describe('parseIsoDay', () => {
  test.each([
    ['2026-02-03', dayOf(2026, 2, 3)],
    ['0001-01-01', dayOf(1, 1, 1)],
    ['2024-02-29', dayOf(2024, 2, 29)],
  ])('%s', (text, day) => expect(parseIsoDay(text)).toBe(day));

  test.each([
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '26-04-01',
    '2026-04-01T10:00',
    ' 2026-04-01',
    '',
  ])('%j is none', (text) => expect(parseIsoDay(text)).toBeNull());
});

test('formatIsoDay pads years', () => expect(formatIsoDay(dayOf(33, 4, 3))).toBe('0033-04-03'));

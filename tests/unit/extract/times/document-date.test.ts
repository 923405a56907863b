/** An article's own date (SPEC TM-70, TM-71). */
import { describe, expect, test } from 'vitest';
import { documentDate } from '#extract/times/document-date.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import { dayOfIso } from './find.ts';

const dateOf = (text: string, near?: string): string | null => {
  const found = documentDate(text, near === undefined ? null : dayOfIso(near));
  return found && `${formatIsoDay(found.day)} ${text.slice(found.span.start, found.span.end)}`;
};

describe('documentDate', () => {
  test.each([
    [
      'TM-70',
      'Ferry sinks off coast\n\nWednesday, November 28, 2007\n\nA ferry sank.',
      '2007-11-28 Wednesday, November 28, 2007',
    ],
    [
      'TM-70',
      'Ferry sinks\nPublished: 3 February 2026, 10:30 GMT\nA ferry sank.',
      '2026-02-03 3 February 2026, 10:30 GMT',
    ],
    ['TM-70', 'Updated: 5 March 2026\nPublished: 3 March 2026\nText.', '2026-03-03 3 March 2026'],
    ['TM-70', 'Ferry sinks\nLast updated on 5 March 2026\nText.', '2026-03-05 5 March 2026'],
    ['TM-70', '2026-02-03\nA ferry sank.', '2026-02-03 2026-02-03'],
    ['TM-71', 'GENEVA, Nov 24, 2013 (Agency) — Talks ended.', '2013-11-24 Nov 24, 2013'],
    ['TM-71', 'PORT LOUIS, 4 March 2020 – Rain fell.', '2020-03-04 4 March 2020'],
    ['TM-70', 'Talks were held on 3 February 2026 in Rome.', null],
    ['TM-70', 'Ann Lee\nMay 2, 1872 – November 23, 1896\nShe wrote.', null],
    ['TM-70', 'February 2026\nText.', null],
    ['TM-70', '', null],
  ])('%s %j', (_, text, date) => expect(dateOf(text)).toBe(date));

  test('TM-71 a dateline without a year needs a day near publication', () => {
    const text = 'GENEVA, Nov 24 (Agency) — Talks ended.';
    expect(dateOf(text)).toBeNull();
    expect(dateOf(text, '2013-11-25')).toBe('2013-11-24 Nov 24');
    expect(dateOf('OSLO, Dec. 31 (Agency) - Snow fell.', '2014-01-02')).toBe('2013-12-31 Dec. 31');
  });

  test('TM-70 far down in the text a date is no dateline', () => {
    expect(dateOf(`${'A line of text.\n'.repeat(20)}3 February 2026\n`)).toBeNull();
  });
});

/** The publication day by metadata, else by the dateline; never a day that the document does not give. */
import { describe, expect, test } from 'vitest';
import { publicationDay } from '#core/ingest/publication-day.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';

const dayOf = (date: string | null, text = ''): string | null => {
  const { published } = publicationDay(date, text);
  return published === null ? null : formatIsoDay(published);
};

describe('metadata', () => {
  test.each([
    ['2026-02-03', '2026-02-03'],
    ['2026-02-03T23:30:00-05:00', '2026-02-03'],
    ['20260203', '2026-02-03'],
    ['2026/02/03', '2026-02-03'],
    [' February 3, 2026 ', '2026-02-03'],
    ['3 February 2026', '2026-02-03'],
    ['Tue, 03 Feb 2026 10:00:00 GMT', '2026-02-03'],
    ['2026-02-30', null],
    ['03/02/2026', null],
    ['2026', null],
    ['soon', null],
    ['', null],
  ])('%j gives %s', (date, day) => expect(dayOf(date)).toBe(day));
});

describe('dateline', () => {
  const body = 'The union and the port authority met, and the harbour has been open since then.';
  test('a line with the date counts when there is no metadata', () => {
    const text = `Harbour open\n\nTuesday, February 3, 2026\n\n${body}`;
    expect(publicationDay(null, text)).toMatchObject({ publishedBasis: 'dateline' });
    expect(dayOf(null, text)).toBe('2026-02-03');
    expect(dayOf('2026-02-04', text)).toBe('2026-02-04');
    expect(dayOf('nonsense', text)).toBe('2026-02-03');
  });

  test('a date in a sentence is not the publication day', () => {
    expect(publicationDay(null, `Harbour open\n\nIt had closed on January 25, 2026. ${body}`)).toEqual({
      published: null,
      publishedBasis: 'unknown',
    });
  });
});

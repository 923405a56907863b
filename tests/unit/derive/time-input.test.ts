/** Times as people write them, and as the window words them, back into EDTF. */
import { describe, expect, test } from 'vitest';
import { timeText } from '#shared/derive/date-text.ts';
import { parseTimeInput } from '#shared/derive/time-input.ts';
import { DATE_FORMATS } from '#shared/lib/date-format.ts';
import { time } from './records.ts';

describe('parseTimeInput', () => {
  test.each([
    ['3 Feb 2026', '2026-02-03'],
    ['  Feb 3,  2026 ', '2026-02-03'],
    ['February 2026', '2026-02'],
    ['Sept 2026', '2026-09'],
    ['2026', '2026'],
    ['the 2020s', '202X'],
    ['autumn 2025', '2025-23'],
    ['about 3 Feb 2026', '2026-02-03~'],
    ['~2024', '2024~'],
    ['around March 2026', '2026-03~'],
    ['3–5 Feb 2026', '2026-02-03/2026-02-05'],
    ['3 to 5 Feb 2026', '2026-02-03/2026-02-05'],
    ['27 Jan – 3 Feb 2026', '2026-01-27/2026-02-03'],
    ['30 Dec 2025 – 2 Jan 2026', '2025-12-30/2026-01-02'],
    ['Jan – Mar 2026', '2026-01/2026-03'],
    ['about 1–14 Feb 2026', '2026-02-01~/2026-02-14~'],
    ['since 24 Feb 2022', '2022-02-24/..'],
    ['since about 2022', '2022~/..'],
    ['until 2025', '../2025'],
    ['between 27 Jan and 3 Feb 2026', '[2026-01-27..2026-02-03]'],
    ['between 2 and 3 Feb 2026', '[2026-02-02..2026-02-03]'],
    ['3 Feb 2026 or later', '[2026-02-03..]'],
    ['early March 2026', '2026-03-01/2026-03-10~'],
    ['mid-March 2026', '2026-03-11/2026-03-20~'],
    ['late Feb 2026', '2026-02-21/2026-02-28~'],
    ['2026-02-01/2026-02-10', '2026-02-01/2026-02-10'],
    ['[2026-01-27..2026-02-03]', '[2026-01-27..2026-02-03]'],
  ])('"%s" is %s', (text, edtf) => expect(parseTimeInput(text)).toBe(edtf));

  test.each([
    '',
    'next week',
    'Tuesday',
    '02/03/2026',
    '30 Feb 2026',
    '5–3 Feb 2026',
    'since',
    'between 3 Feb 2026',
    'about',
    'early 2026-02',
    'Foo 2026',
    `about ${'about '.repeat(20)}2026`,
  ])('"%s" names no time', (text) => expect(parseTimeInput(text)).toBeNull());

  test.each([
    '2026-02-03',
    '2026-02',
    '2026',
    '202X',
    '2025-23',
    '2026-02-03~',
    '2026-03~',
    '2026-02-03/2026-02-05',
    '2026-01-27/2026-02-03',
    '2025-12-30/2026-01-02',
    '2024-03/2026-02-03',
    '2022-02-24/..',
    '../2025',
    '../2026-02-03~',
    '2022~/..',
    '[2026-01-27..2026-02-03]',
    '[2025-12-30..2026-01-02]',
    '[2026-02-03..]',
    '[..2026-02-03]',
    '[2024..2025]',
    '2026-03-01/2026-03-10~',
    '2026-03-11/2026-03-20~',
  ])('what is shown of %s can be written, in every format', (edtf) => {
    for (const format of DATE_FORMATS)
      expect(parseTimeInput(timeText(time(edtf), format), format)).toBe(edtf);
  });

  test('figures are read as the person writes them', () => {
    expect(parseTimeInput('since 03/02/2026', 'dd/MM/yyyy')).toBe('2026-02-03/..');
    expect(parseTimeInput('since 03/02/2026', 'MM/dd/yyyy')).toBe('2026-03-02/..');
  });
});

/** EDTF, first and last day of phrases (SPEC TM-50 to TM-56), published on Tuesday 3 February 2026. */
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#shared/lib/edtf.ts';
import { find, spanOf } from './find.ts';

const ROWS: readonly (readonly [rule: string, text: string, ...spans: string[]])[] = [
  ['TM-14', 'They met on Tuesday.', '2026-02-03 | 2026-02-03 | 2026-02-03'],
  ['TM-12', 'It fell in August 1988.', '1988-08 | 1988-08-01 | 1988-08-31'],
  ['TM-12', 'She left in the winter of 2021.', '2021-24 | 2021-12-01 | 2022-02-28'],
  ['TM-15', 'It sold more in Q3 2025.', '[2025-07-01..2025-09-30] | 2025-07-01 | 2025-09-30'],
  ['TM-17', 'The town grew in the 1990s.', '199X | 1990-01-01 | 1999-12-31'],
  ['TM-17', 'The canal of the 19th century silted up.', '18XX | 1800-01-01 | 1899-12-31'],
  ['TM-31', 'It came last week.', '[2026-01-26..2026-02-01] | 2026-01-26 | 2026-02-01'],
  ['TM-33', 'It shut two years ago.', '2024~ | 2023-08-05 | 2024-12-31 ~'],
  ['TM-33', 'It shut three days ago.', '2026-01-31 | 2026-01-31 | 2026-01-31'],
  ['TM-33', 'It shut a few days ago.', '[2026-01-28~..2026-02-01~] | 2026-01-28 | 2026-02-01 ~'],
  ['TM-37', 'Over the past year it sank.', '2025-02~/2026-02-03 | 2025-02-03 | 2026-02-03 ~'],
  ['TM-37', 'In recent weeks it sank.', '2025-12-02~/2026-02-03 | 2025-12-02 | 2026-02-03 ~'],
  ['TM-37', 'It may last for the next five or six years.', '2026-02-03/2032-02~ | 2026-02-03 | 2032-02-03 ~'],
  ['TM-43', 'It recently sank.', '[..2026-02-03~] |  | 2026-02-03 ~'],
  ['TM-44', 'It is in its third week.', '[2026-01-14~..2026-01-20~] | 2026-01-14 | 2026-01-20 ~'],
  [
    'TM-44',
    'The war is approaching its fourth year.',
    '[2022-01-01~..2023-02-03~] | 2022-01-01 | 2023-02-03 ~',
  ],
  ['TM-44', 'The strike reached its fifth day.', '2026-01-30 | 2026-01-30 | 2026-01-30'],
  ['TM-50', 'It closed in early March 2025.', '2025-03~ | 2025-03-01 | 2025-03-16 ~'],
  ['TM-50', 'It closed in mid-2025.', '2025~ | 2025-04-02 | 2025-10-01 ~'],
  ['TM-50', 'It closed in late 2024.', '2024~ | 2024-07-02 | 2024-12-31 ~'],
  ['TM-51', 'It closed earlier this month.', '[2026-02-01~..2026-02-03~] | 2026-02-01 | 2026-02-03 ~'],
  ['TM-51', 'It closes later this month.', '[2026-02-03~..2026-02-28~] | 2026-02-03 | 2026-02-28 ~'],
  ['TM-51', 'It closed late on Monday.', '2026-02-02 | 2026-02-02 | 2026-02-02'],
  ['TM-52', 'It closed around 1 November 2025.', '2025-11-01~ | 2025-10-30 | 2025-11-03 ~'],
  ['TM-53', 'It grew since 2014.', '2014/.. | 2014-01-01 | '],
  ['TM-53', 'It stays until April 8, 2026.', '../2026-04-08 |  | 2026-04-08'],
  ['TM-53', 'They must leave by April 8, 2026.', '[..2026-04-08] |  | 2026-04-08'],
  ['TM-54', 'They want it before the end of 2008.', '[..2008-12-31] |  | 2008-12-31 ~'],
  ['TM-54', 'It fell before 2008.', '[..2007-12-31] |  | 2007-12-31'],
  ['TM-54', 'It fell after 2007.', '[2007..] | 2007-01-01 | '],
  ['TM-54', 'Ahead of Monday’s vote it fell.', '[..2026-02-02] |  | 2026-02-02'],
  [
    'TM-55',
    'They stayed from 2009 to 2011.',
    '2009/2011 | 2009-01-01 | 2011-12-31',
    '2009/2011 | 2009-01-01 | 2011-12-31',
  ],
  [
    'TM-55',
    'Between Monday and Thursday it rained.',
    '2026-01-26/2026-01-29 | 2026-01-26 | 2026-01-29',
    '2026-01-26/2026-01-29 | 2026-01-26 | 2026-01-29',
  ],
  [
    'TM-55',
    'The fair of 3–5 May 2024.',
    '2024-05-03/2024-05-05 | 2024-05-03 | 2024-05-05',
    '2024-05-03/2024-05-05 | 2024-05-03 | 2024-05-05',
  ],
  ['TM-18', 'During Ramadan 2026 it slept.', '[2026-02-17~..2026-03-20~] | 2026-02-17 | 2026-03-20 ~'],
  ['TM-56', 'They lived there for generations.'],
  ['TM-56', 'They waited for weeks.', 'null |  | '],
  ['TM-56', 'They meet every Tuesday.', 'null |  | '],
  ['TM-56', 'At 7:30 the bell rang.', 'null |  | '],
  ['TM-56', 'Sixty-five million years ago a stone fell.', 'null |  | '],
];

describe('spans', () => {
  test.each(ROWS.map(([rule, text, ...spans]) => ({ rule, text, spans })))(
    '$rule $text',
    ({ text, spans }) => {
      expect(find(text).map(spanOf)).toEqual(spans);
    },
  );

  test.each(ROWS.map(([, text]) => text))('EDTF of "%s" reads back with the same open ends', (text) => {
    for (const { span } of find(text)) {
      if (span.edtf === null) continue;
      const read = parseEdtf(span.edtf);
      expect(read.ok && [read.value.earliest === null, read.value.latest === null]).toEqual([
        span.earliest === null,
        span.latest === null,
      ]);
    }
  });
});

describe('what a span says of itself', () => {
  test('TM-14 words, anchor and reason', () => {
    const [time] = find('They met on Tuesday.');
    expect(time?.span).toMatchObject({
      expression: 'on Tuesday',
      anchor: 'publication',
      basis: 'Tuesday on or before publication day, Tue 3 Feb 2026',
    });
    expect(time).toMatchObject({
      rule: 'TM-14',
      deictic: 'publication',
      sentence: 0,
      from: 3,
      to: 4,
      quoted: false,
    });
  });

  test('TM-10 an explicit date is counted from nothing', () => {
    expect(find('On 3 May 2020 it fell.')[0]?.span).toMatchObject({ anchor: 'absolute', basis: null });
  });

  test('TM-34 a date counted from another says so', () => {
    const [, later] = find('In 1998 he moved. The following year he died.');
    expect(later).toMatchObject({ deictic: 'discourse', span: { basis: 'counted from the date before it' } });
  });

  test('TM-7 a date five sentences back still counts, one farther back does not', () => {
    const valueBehind = (lines: number): string | undefined =>
      find(`He came on January 12.\n${'It rained.\n'.repeat(lines)}Three days later he left.`)[1]?.value;
    expect(valueBehind(4)).toBe('2026-01-15');
    expect(valueBehind(5)).toBe('P3D');
  });

  test('TM-9 times between quotation marks are marked', () => {
    const text = 'On Monday he said: “We leave tomorrow.” On Sunday they left.';
    expect(find(text).map(({ quoted }) => quoted)).toEqual([false, true, false]);
    expect(find('"Today," he said on Monday, "and tomorrow."').map(({ quoted }) => quoted)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

/** TIMEX3 values of counted dates, lengths, sets and references by rule, published on Tuesday 3 February 2026. */
import { describe, expect, test } from 'vitest';
import { find, valuesOf } from './find.ts';

type Row = readonly [rule: string, text: string, ...found: string[]];

const COUNTED: readonly Row[] = [
  [
    'TM-30',
    'Yesterday, today and tomorrow.',
    'Yesterday = 2026-02-02',
    'today = 2026-02-03',
    'tomorrow = 2026-02-04',
  ],
  ['TM-30', 'He came the day before yesterday.', 'the day before yesterday = 2026-02-01'],
  [
    'TM-31',
    'Last week, this month, next year.',
    'Last week = 2026-W05',
    'this month = 2026-02',
    'next year = 2027',
  ],
  [
    'TM-31',
    'Last quarter was better than this weekend.',
    'Last quarter = 2025-Q4',
    'this weekend = 2026-W06-WE',
  ],
  ['TM-31', 'A storm hit earlier this month.', 'earlier this month = 2026-02'],
  [
    'TM-32',
    'Last Tuesday, next Thursday, this Friday.',
    'Last Tuesday = 2026-01-27',
    'next Thursday = 2026-02-05',
    'this Friday = 2026-01-30',
  ],
  [
    'TM-32',
    'Last May, next spring and this September.',
    'Last May = 2025-05',
    'next spring = 2026-SP',
    'this September = 2026-09',
  ],
  [
    'TM-33',
    'Three days ago, six weeks ago, five months ago.',
    'Three days ago = 2026-01-31',
    'six weeks ago = 2025-W52',
    'five months ago = 2025-09',
  ],
  ['TM-33', 'Two years ago and a decade ago.', 'Two years ago = 2024', 'a decade ago = 2016'],
  ['TM-33', 'Several years ago it shut.', 'Several years ago = PAST_REF'],
  [
    'TM-34',
    'He landed on January 12 and left three days later.',
    'January 12 = 2026-01-12',
    'three days later = 2026-01-15',
  ],
  ['TM-34', 'In 2019 it failed. A year earlier it had cracked.', '2019 = 2019', 'A year earlier = 2018'],
  [
    'TM-34',
    'In the third quarter sales rose from a year earlier.',
    'the third quarter = 2025-Q3',
    'a year earlier = 2024-Q3',
  ],
  ['TM-34', 'Two years later he was free.', 'Two years later = P2Y'],
  ['TM-35', 'In 1998 he moved. The following year he died.', '1998 = 1998', 'The following year = 1999'],
  [
    'TM-35',
    'It began on January 12. The previous day was calm.',
    'January 12 = 2026-01-12',
    'The previous day = 2026-01-11',
  ],
  [
    'TM-35',
    'In March 2020 it closed. That day nobody came.',
    'March 2020 = 2020-03',
    'That day = XXXX-XX-XX',
  ],
  [
    'TM-36',
    'On January 16 they lost; the previous Friday they won.',
    'January 16 = 2026-01-16',
    'the previous Friday = 2026-01-09',
  ],
  [
    'TM-37',
    'Over the past year, in recent weeks, in the next five or six years.',
    'the past year = P1Y',
    'recent weeks = PXW',
    'the next five or six years = PXY',
  ],
  [
    'TM-38',
    'In the third quarter it lost. The quarter was bad.',
    'the third quarter = 2025-Q3',
    'The quarter = 2025-Q3',
  ],
  [
    'TM-39',
    'The third quarter beat the year-earlier period.',
    'The third quarter = 2025-Q3',
    'the year-earlier period = 2024-Q3',
  ],
  ['TM-46', 'The end of the month; the month was cold.', 'The end of the month = 2026-02'],
];

const LENGTHS: readonly Row[] = [
  [
    'TM-2',
    'It took 2 1/2 years, a minute and a half, and half an hour.',
    '2 1/2 years = P2Y6M',
    'a minute and a half = PT1M30S',
    'half an hour = PT30M',
  ],
  [
    'TM-2',
    'For a couple of days or twenty-four hours.',
    'a couple of days = P2D',
    'twenty-four hours = PT24H',
  ],
  ['TM-2', 'Within 12 to 18 months or several weeks.', '12 to 18 months = PXM', 'several weeks = PXW'],
  [
    'TM-40',
    'A two-week truce, at least 20 more years, nearly two decades.',
    'two-week = P2W',
    'at least 20 more years = P20Y',
    'nearly two decades = P20Y',
  ],
  ['TM-40', 'They waited for years.', 'years = PXY'],
  ['TM-40', 'Three-quarters of the town came a second time.'],
  [
    'TM-41',
    'Every day, each July, every Tuesday, twice a week.',
    'Every day = P1D',
    'each July = XXXX-07',
    'every Tuesday = XXXX-WXX-2',
    'twice a week = P1W',
  ],
  ['TM-41', 'It makes 15 aircraft a year and pays 20 percent a month.', 'a year = P1Y', 'a month = P1M'],
  ['TM-42', 'A weekly market and bi-weekly talks.', 'weekly = P1W', 'bi-weekly = P2W'],
  [
    'TM-43',
    'Now, recently and in the future.',
    'Now = PRESENT_REF',
    'recently = PAST_REF',
    'the future = FUTURE_REF',
  ],
  ['TM-44', 'The siege is approaching its fourth year.', 'approaching its fourth year = 2026'],
  ['TM-45', 'The strike entered the fifth day.', 'the fifth day = 2026-02-03'],
  ['TM-47', 'A 52-year-old man, 40 years old, left as soon as he could.'],
];

describe.each([
  ['counted dates', COUNTED],
  ['lengths, sets, references', LENGTHS],
])('%s', (_, rows) => {
  test.each(rows.map(([rule, text, ...found]) => ({ rule, text, found })))(
    '$rule $text',
    ({ text, found }) => {
      expect(valuesOf(text)).toEqual(found);
    },
  );
});

describe('types and modifiers', () => {
  test.each([
    ['TM-40', 'for three weeks', 'DURATION', null],
    ['TM-41', 'every week', 'SET', null],
    ['TM-21', 'on Friday night', 'TIME', null],
    ['TM-50', 'in early March', 'DATE', 'START'],
    ['TM-50', 'in mid-2025', 'DATE', 'MID'],
    ['TM-50', 'in late 2024', 'DATE', 'END'],
    ['TM-50', 'about two years ago', 'DATE', 'APPROX'],
    ['TM-50', 'for more than ten years', 'DURATION', 'MORE_THAN'],
    ['TM-50', 'for at least ten years', 'DURATION', 'EQUAL_OR_MORE'],
    ['TM-50', 'for nearly ten years', 'DURATION', 'LESS_THAN'],
  ])('%s %s is %s, %s', (_, text, type, mod) => {
    expect(find(text).map((time) => [time.type, time.mod])).toEqual([[type, mod]]);
  });
});

/** TIMEX3 extents and values of dates that name their fields, by rule, published on Tuesday 3 February 2026. */
import { describe, expect, test } from 'vitest';
import { valuesOf } from './find.ts';

type Row = readonly [rule: string, text: string, ...found: string[]];

const EXPLICIT: readonly Row[] = [
  ['TM-10', 'He was born on Tuesday, March 3, 1998, in Lagos.', 'Tuesday, March 3, 1998 = 1998-03-03'],
  ['TM-10', 'The pact of 14 August 1947 held.', '14 August 1947 = 1947-08-14'],
  ['TM-10', 'They signed on the 21st of June, 2011.', 'the 21st of June, 2011 = 2011-06-21'],
  [
    'TM-10',
    'Filed 2026-02-03 and again 2026-02-01T10:30Z.',
    '2026-02-03 = 2026-02-03',
    '2026-02-01T10:30Z = 2026-02-01T10:30Z',
  ],
  ['TM-10', 'Dated 3/14/2007 and 25/12/2007.', '3/14/2007 = 2007-03-14', '25/12/2007 = 2007-12-25'],
  ['TM-10', 'Sept. 9, 2013 was fine.', 'Sept. 9, 2013 = 2013-09-09'],
  ['TM-10', 'It came into force on 1 July last year.', '1 July last year = 2025-07-01'],
  ['TM-10', 'There is no 31 June 2020.'],
  ['TM-3', 'It may rain; they march on. In May 2020 they left.', 'May 2020 = 2020-05'],
  ['TM-11', 'The dam broke on January 12.', 'January 12 = 2026-01-12'],
  ['TM-11', 'Workers walked out on Monday, 2 February.', 'Monday, 2 February = 2026-02-02'],
  ['TM-11', 'On Sunday, March 8 they meet.', 'Sunday, March 8 = 2026-03-08'],
  ['TM-11', 'In the week of 20 April they moved.', 'the week of 20 April = 2026-W17'],
  ['TM-12', 'It fell in August 1988 and May of 1990.', 'August 1988 = 1988-08', 'May of 1990 = 1990-05'],
  [
    'TM-12',
    'She left in spring 2023, he in the winter of 2021.',
    'spring 2023 = 2023-SP',
    'the winter of 2021 = 2021-WI',
  ],
  ['TM-12', 'In May last year it rained.', 'May last year = 2025-05'],
  ['TM-13', 'In 1996 it grew; by 2030 it will double.', '1996 = 1996', '2030 = 2030'],
  [
    'TM-13',
    'In nineteen ninety-six and in two thousand and five.',
    'nineteen ninety-six = 1996',
    'two thousand and five = 2005',
  ],
  ['TM-13', "The class of '98 met.", "'98 = 1998"],
  ['TM-13', 'Output peaked in mid-2025 and fell in late 2024.', 'mid-2025 = 2025', 'late 2024 = 2024'],
  ['TM-13', 'Accounts close at year-end.', 'year-end = 2025-12-31'],
  ['TM-14', 'They met on Tuesday.', 'Tuesday = 2026-02-03'],
  ['TM-14', 'They met on Wednesday.', 'Wednesday = 2026-01-28'],
  ['TM-14', 'The court sits on Tuesday next week.', 'Tuesday next week = 2026-02-10'],
  ['TM-15', 'Profit in the third quarter of 2024 rose.', 'the third quarter of 2024 = 2024-Q3'],
  ['TM-15', 'A fourth-quarter loss and a Q1 2025 gain.', 'fourth-quarter = 2025-Q4', 'Q1 2025 = 2025-Q1'],
  [
    'TM-15',
    "The first half of 2025 beat last year's second quarter.",
    'The first half of 2025 = 2025-H1',
    "last year's second quarter = 2025-Q2",
  ],
  ['TM-16', 'The river froze in the winter.', 'the winter = 2025-WI'],
  [
    'TM-17',
    'In the 1990s, the nineties, the mid-1980s and the ’70s.',
    'the 1990s = 199',
    'the nineties = 199',
    'the mid-1980s = 198',
    'the ’70s = 197',
  ],
  [
    'TM-17',
    'From the 19th century to the twenty-first century.',
    'the 19th century = 18',
    'the twenty-first century = 20',
  ],
  [
    'TM-18',
    'On Christmas Eve, Thanksgiving and Easter Monday 2024.',
    'Christmas Eve = 2025-12-24',
    'Thanksgiving = 2025-11-27',
    'Easter Monday 2024 = 2024-04-01',
  ],
  ['TM-18', 'Election Day 2028 falls late.', 'Election Day 2028 = 2028-11-07'],
  ['TM-19', 'The vote is between 3 and 5 May.', '3 = 2026-05-03', '5 May = 2026-05-05'],
  ['TM-19', 'The fair ran March 3-5, 2024.', 'March 3 = 2024-03-03', '5 = 2024-03-05'],
  ['TM-19', 'The war of 1914–18.', '1914 = 1914', '18 = 1918'],
];

const CLOCK: readonly Row[] = [
  ['TM-4', 'Doors open at 9 a.m. on Monday.', '9 a.m. on Monday = 2026-02-02T09:00'],
  ['TM-4', 'It struck at 18:05 UTC on 14 May 2020.', '18:05 UTC on 14 May 2020 = 2020-05-14T18:05Z'],
  ['TM-4', 'At 10:35 p.m. Friday the lights failed.', '10:35 p.m. Friday = 2026-01-30T22:35'],
  ['TM-4', "The siren sounds at five o'clock on Sunday.", "five o'clock on Sunday = 2026-02-01T05:00"],
  ['TM-20', 'He called on the night of 14 August 1947.', 'the night of 14 August 1947 = 1947-08-14TNI'],
  [
    'TM-21',
    'It snowed on Thursday evening and at dawn on Saturday.',
    'Thursday evening = 2026-01-29TEV',
    'dawn on Saturday = 2026-01-31TMO',
  ],
  ['TM-21', 'The ban begins at noon on Sunday.', 'noon on Sunday = 2026-02-01T12:00'],
  [
    'TM-22',
    'It rained last night, this morning and tonight.',
    'last night = 2026-02-02TNI',
    'this morning = 2026-02-03TMO',
    'tonight = 2026-02-03TNI',
  ],
  [
    'TM-22',
    'They left yesterday afternoon; tomorrow morning they return.',
    'yesterday afternoon = 2026-02-02TAF',
    'tomorrow morning = 2026-02-04TMO',
  ],
  [
    'TM-23',
    'The storm hit on January 12. That night it calmed.',
    'January 12 = 2026-01-12',
    'That night = 2026-01-12TNI',
  ],
  ['TM-23', 'It calmed the following morning.', 'the following morning = XXXX-XX-XXTMO'],
];

const NOT_TIMES: readonly Row[] = [
  ['TM-8', 'Some 2000 soldiers marched; 1500 people fled.'],
  ['TM-8', 'It cost $1998 and sat in room 2015.'],
  ['TM-8', 'April Jones met Theresa May and Mr. May.'],
  ['TM-8', 'They may march; a march is no holiday.'],
  ['TM-8', 'They mourned the now-cancelled fair.'],
  ['TM-8', 'Prices fall, springs break.'],
  ['TM-8', 'He told Punjab Today that he would sign.'],
  ['TM-8', 'He is in his 30s.'],
  ['TM-8', 'The Prague Spring failed.'],
];

describe.each([
  ['dates that name their fields', EXPLICIT],
  ['clock times', CLOCK],
  ['words that are no times', NOT_TIMES],
])('%s', (_, rows) => {
  test.each(rows.map(([rule, text, ...found]) => ({ rule, text, found })))(
    '$rule $text',
    ({ text, found }) => {
      expect(valuesOf(text)).toEqual(found);
    },
  );
});

/** Words of the calendar: months, weekdays, seasons; one line each. */

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

const split = (line: string): string[] => line.split(' ');

/** January first. Abbreviations count only with a capital. */
export const MONTH_WORDS: readonly (readonly string[])[] = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].map(split);

/** Monday first, as in ISO 8601. */
export const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  'monday mon',
  'tuesday tues tue',
  'wednesday wed',
  'thursday thurs thur thu',
  'friday fri',
  'saturday sat',
  'sunday sun',
].map(split);

export const SEASON_WORDS: readonly (readonly [Season, readonly string[]])[] = [
  ['SP', ['spring', 'springtime', 'springs']],
  ['SU', ['summer', 'summertime', 'midsummer', 'summers']],
  ['FA', ['autumn', 'fall', 'autumns']],
  ['WI', ['winter', 'wintertime', 'midwinter', 'winters']],
];

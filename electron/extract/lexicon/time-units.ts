/** Units of time; one line each. */

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Unit, singular, plural, then other spellings. */
export const UNIT_WORDS: readonly (readonly [TimeUnit, string, string, ...string[]])[] = [
  ['second', 'second', 'seconds', 'sec', 'secs'],
  ['minute', 'minute', 'minutes', 'min', 'mins'],
  ['hour', 'hour', 'hours', 'hr', 'hrs'],
  ['day', 'day', 'days'],
  ['week', 'week', 'weeks'],
  ['weekend', 'weekend', 'weekends'],
  ['fortnight', 'fortnight', 'fortnights'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['half', 'half', 'halves'],
  ['year', 'year', 'years', 'yr', 'yrs'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia', 'millenniums'],
];

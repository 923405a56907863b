/** Words around numbers, months and seasons that show whether they are times. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a four-digit number: it is money, a count or a label, not a year. */
export const NOT_BEFORE_YEAR = set(
  '$ £ € ¥ # no number nr flight page highway route room interstate than over nearly almost least boeing windows section article some',
);

/** Behind a four-digit number: it counts these. */
export const NOT_AFTER_YEAR = set(
  'people soldiers troops men women children percent % miles km kilometers kilometres metres meters feet hours acres dollars euros ' +
    'pounds points votes jobs homes houses workers members barrels tons tonnes others more civilians refugees protesters migrants',
);

/** Months that are also given names or surnames, and what makes them months even beside a capitalised word. */
export const MONTH_NAMES = {
  shared: set('april may june august jan'),
  introduced: set(
    'in by since until till from to through during of last next this every each early mid late - before after',
  ),
};

/** Before a season without a year. */
export const BEFORE_SEASON = set(
  'in by since until this last next the of early late mid through during every each past from - for and or',
);

/** "a month" is a rate behind these ("20 percent a month") and a length behind those ("within a month"). */
export const RATE_CONTEXT = {
  counted: set('percent % once twice times dollars euros pounds hours days cents miles'),
  length: set('for in within after over than by nearly almost about of to spend until as'),
};

/** Before "the fifth day": it tells how long something has lasted. */
export const ENTERING_WORDS = set(
  'is was reached reaches entered enters entering into for marks marked began begins now',
);

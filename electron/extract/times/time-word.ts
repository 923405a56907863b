/** One look-up from a word to all that it may mean in a time expression. */

import { MONTH_WORDS, SEASON_WORDS, type Season, WEEKDAY_WORDS } from '../lexicon/time-calendar.ts';
import { DAY_PART_WORDS, type DayPart } from '../lexicon/time-clock.ts';
import { CARDINALS, DECADE_WORDS, MULTIPLIERS, ORDINALS } from '../lexicon/time-numbers.ts';
import { type TimeUnit, UNIT_WORDS } from '../lexicon/time-units.ts';

export interface TimeWord {
  readonly month?: number;
  readonly weekday?: number;
  readonly season?: Season;
  readonly part?: DayPart;
  readonly unit?: TimeUnit;
  readonly plural?: boolean;
  /** An abbreviation (`Sat`, `Jan`): needs a capital, and a date beside it or a dot. */
  readonly short?: boolean;
  readonly cardinal?: number;
  readonly ordinal?: number;
  readonly multiplier?: number;
  /** The nineties: 90. */
  readonly decade?: number;
}

const WORDS = new Map<string, TimeWord>();

const add = (word: string, meaning: TimeWord): void => {
  WORDS.set(word, { ...WORDS.get(word), ...meaning });
};

MONTH_WORDS.forEach(([name = '', ...short], index) => {
  add(name, { month: index + 1 });
  for (const word of short) add(word, { month: index + 1, short: true });
});
WEEKDAY_WORDS.forEach(([name = '', ...short], index) => {
  add(name, { weekday: index + 1 });
  add(`${name}s`, { weekday: index + 1, plural: true });
  for (const word of short) add(word, { weekday: index + 1, short: true });
});
for (const [season, words] of SEASON_WORDS) {
  for (const word of words) add(word, word.endsWith('s') ? { season, plural: true } : { season });
}
for (const [part, words] of DAY_PART_WORDS) {
  for (const word of words) add(word, word.endsWith('s') ? { part, plural: true } : { part });
}
for (const [unit, singular, plural, ...others] of UNIT_WORDS) {
  add(singular, { unit });
  add(plural, { unit, plural: true });
  for (const word of others) add(word, { unit, plural: true, short: true });
}
for (const [word, cardinal] of CARDINALS) add(word, { cardinal });
for (const [word, ordinal] of ORDINALS) add(word, { ordinal });
for (const [word, multiplier] of MULTIPLIERS) add(word, { multiplier });
for (const [word, decade] of DECADE_WORDS) add(word, { decade });

const DIGITS = /^\d/;
const PLAIN_NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)$/;
const ORDINAL_NUMBER = /^(\d{1,3})(?:st|nd|rd|th)$/;

/** Meaning of a lower-case word or of a number as written. */
export function timeWordOf(word: string): TimeWord | undefined {
  if (!DIGITS.test(word)) return WORDS.get(word);
  const ordinal = ORDINAL_NUMBER.exec(word);
  if (ordinal) return { ordinal: Number(ordinal[1]) };
  const plain = PLAIN_NUMBER.exec(word);
  return plain ? { cardinal: Number(word.replaceAll(',', '')) } : {};
}

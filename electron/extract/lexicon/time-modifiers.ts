/** Words before or behind a time expression that bend it, and the prepositions that place it; one line each. */

/** TIMEX3 `mod`, TimeML 1.2.1. */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/**
 * What a modifier does to the days: parts of the period (`early` its first half, `start` its first quarter, …),
 * `sofar`/`rest` the part before or after publication, `about` widens, `none` leaves them.
 */
export type ModifierEffect = 'early' | 'mid' | 'late' | 'start' | 'end' | 'sofar' | 'rest' | 'about' | 'none';

/** `date`: names a calendar period; `length`: names an amount of time; `count`: an amount not counted from now; `all`: any. */
export type ModifierScope = 'date' | 'length' | 'count' | 'all';

export const LEFT_MODIFIERS: readonly (readonly [string, TimexMod, ModifierEffect, ModifierScope])[] = [
  ['early', 'START', 'early', 'date'],
  ['early in', 'START', 'early', 'date'],
  ['early on', 'START', 'early', 'date'],
  ['earlier', 'START', 'sofar', 'date'],
  ['earlier in', 'START', 'sofar', 'date'],
  ['earlier on', 'START', 'sofar', 'date'],
  ['the beginning of', 'START', 'start', 'date'],
  ['the very beginning of', 'START', 'start', 'date'],
  ['beginning of', 'START', 'start', 'date'],
  ['the start of', 'START', 'start', 'date'],
  ['start of', 'START', 'start', 'date'],
  ['the early part of', 'START', 'early', 'date'],
  ['the early', 'START', 'early', 'date'],
  ['mid', 'MID', 'mid', 'date'],
  ['mid -', 'MID', 'mid', 'date'],
  ['the mid -', 'MID', 'mid', 'date'],
  ['the mid', 'MID', 'mid', 'date'],
  ['the middle of', 'MID', 'mid', 'date'],
  ['middle of', 'MID', 'mid', 'date'],
  ['late', 'END', 'late', 'date'],
  ['late in', 'END', 'late', 'date'],
  ['late on', 'END', 'late', 'date'],
  ['the late', 'END', 'late', 'date'],
  ['later', 'END', 'rest', 'date'],
  ['later in', 'END', 'rest', 'date'],
  ['later on', 'END', 'rest', 'date'],
  ['the end of', 'END', 'end', 'date'],
  ['end of', 'END', 'end', 'date'],
  ['the very end of', 'END', 'end', 'date'],
  ['the close of', 'END', 'end', 'date'],
  ['the latter part of', 'END', 'late', 'date'],
  ['about', 'APPROX', 'about', 'all'],
  ['around', 'APPROX', 'about', 'all'],
  ['approximately', 'APPROX', 'about', 'all'],
  ['roughly', 'APPROX', 'about', 'all'],
  ['circa', 'APPROX', 'about', 'all'],
  ['c.', 'APPROX', 'about', 'date'],
  ['some', 'APPROX', 'about', 'length'],
  ['sometime', 'APPROX', 'none', 'date'],
  ['sometime in', 'APPROX', 'none', 'date'],
  ['nearly', 'LESS_THAN', 'about', 'length'],
  ['almost', 'LESS_THAN', 'about', 'length'],
  ['just under', 'LESS_THAN', 'about', 'length'],
  ['less than', 'LESS_THAN', 'about', 'length'],
  ['fewer than', 'LESS_THAN', 'about', 'length'],
  ['up to', 'EQUAL_OR_LESS', 'about', 'count'],
  ['at most', 'EQUAL_OR_LESS', 'about', 'length'],
  ['no more than', 'EQUAL_OR_LESS', 'about', 'length'],
  ['more than', 'MORE_THAN', 'about', 'length'],
  ['over', 'MORE_THAN', 'about', 'count'],
  ['well over', 'MORE_THAN', 'about', 'length'],
  ['just over', 'MORE_THAN', 'about', 'length'],
  ['at least', 'EQUAL_OR_MORE', 'about', 'length'],
  ['no less than', 'EQUAL_OR_MORE', 'about', 'length'],
];

/**
 * Where something lies to the expression that follows: `since` from it on, `until` up to it, `by` not after it,
 * `before`, `after`, `during` all through it, `in` some time in it.
 */
export type TimeFrame =
  | 'at'
  | 'since'
  | 'until'
  | 'by'
  | 'before'
  | 'after'
  | 'during'
  | 'in'
  | 'within'
  | 'for';

export const FRAME_WORDS: readonly (readonly [string, TimeFrame])[] = [
  ['on', 'at'],
  ['at', 'at'],
  ['in', 'in'],
  ['since', 'since'],
  ['ever since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['up until', 'until'],
  ['up to', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['before', 'before'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['as of', 'at'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['over', 'during'],
  ['within', 'within'],
  ['for', 'for'],
  ['from', 'at'],
  ['of', 'at'],
];

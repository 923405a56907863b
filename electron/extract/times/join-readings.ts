/** Joins a clock time with the date beside it: "10 p.m. Wednesday", "Friday at 7:30", "Monday, May 4, in the morning" (SPEC TM-21). */
import type { Expression, ReadTime } from './expression.ts';
import type { Lexeme } from './lexeme.ts';

const BETWEEN = new Set([
  'on',
  'at',
  'in',
  ',',
  'around',
  'about',
  'the',
  '(',
  'shortly',
  'just',
  'before',
  'after',
]);
const MAX_GAP = 2;

/** Joined pairs become one reading; all others stay. */
export function joinClocks(reads: readonly ReadTime[], pieces: readonly Lexeme[]): ReadTime[] {
  const joined: ReadTime[] = [];
  for (const read of reads) {
    const before = joined.at(-1);
    const pair = before && areBeside(before, read, pieces) ? joinPair(before, read) : null;
    if (pair) joined[joined.length - 1] = pair;
    else joined.push(read);
  }
  return joined;
}

function areBeside(before: ReadTime, read: ReadTime, pieces: readonly Lexeme[]): boolean {
  if (read.from - before.to > MAX_GAP) return false;
  return pieces.slice(before.to, read.from).every(({ word }) => BETWEEN.has(word));
}

function joinPair(before: ReadTime, read: ReadTime): ReadTime | null {
  const [clock, date] = isClockOnly(before) ? [before, read] : [read, before];
  if (!isClockOnly(clock) || !namesDay(date.expression) || date.clock) return null;
  if (date.part !== null && clock.part !== null) return null;
  return {
    ...date,
    clock: clock.clock,
    part: clock.clock ? null : (clock.part ?? date.part),
    mod: date.mod ?? clock.mod,
    from: Math.min(before.from, read.from),
    to: Math.max(before.to, read.to),
    rule: 'TM-21',
  };
}

/** "10:30", "noon", "the morning": no day of its own. */
function isClockOnly({ expression, clock, part }: ReadTime): boolean {
  if (clock === null && part === null) return false;
  if (expression.kind === 'calendar') return Object.keys(expression.fields).length === 0;
  return expression.kind === 'step' && expression.from === 'discourse' && expression.step === 0;
}

function namesDay(expression: Expression): boolean {
  if (expression.kind === 'step') return expression.unit === 'day' && expression.from === 'publication';
  if (expression.kind !== 'calendar') return false;
  const { day, weekday, holiday } = expression.fields;
  return day !== undefined || weekday !== undefined || holiday !== undefined;
}

/** "from Monday to Thursday": two weekdays of one range lie in order, whatever each would mean alone (SPEC TM-55). */

import type { Lexeme } from './lexeme.ts';
import { atPeriod } from './make-resolved.ts';
import type { Tense } from './resolved.ts';
import { isRangeLink } from './time-range.ts';
import type { FoundTime } from './to-mention.ts';

/** Moves the end on when the range lies ahead, the beginning back otherwise. */
export function alignWeekdays(found: readonly FoundTime[], pieces: readonly Lexeme[]): FoundTime[] {
  const aligned = [...found];
  for (let index = 0; index + 1 < aligned.length; index++) {
    const [first, last] = [aligned[index], aligned[index + 1]];
    if (!first || !last || !isWeekday(first) || !isWeekday(last)) continue;
    if (dayOf(last) >= dayOf(first) || !isRangeLink(first.read, last.read, pieces)) continue;
    const ahead = AHEAD.has(first.tense) || AHEAD.has(last.tense);
    aligned[index] = ahead ? first : moved(first, -7);
    aligned[index + 1] = ahead ? moved(last, 7) : last;
  }
  return aligned;
}

const AHEAD: ReadonlySet<Tense> = new Set(['future', 'ahead', 'present']);

const isWeekday = ({ read: { expression } }: FoundTime): boolean =>
  expression.kind === 'calendar' &&
  expression.fields.weekday !== undefined &&
  Object.keys(expression.fields).length === 1;

const dayOf = ({ resolved }: FoundTime): number => resolved.period?.index ?? 0;

function moved(time: FoundTime, days: number): FoundTime {
  const { resolved } = time;
  const day = atPeriod({ unit: 'day', index: dayOf(time) + days }, resolved.deictic, resolved.basis);
  const clock = resolved.value.slice(10);
  return { ...time, resolved: { ...resolved, ...day, type: resolved.type, value: `${day.value}${clock}` } };
}

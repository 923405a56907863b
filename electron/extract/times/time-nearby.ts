/** A cheap look ahead: most "the" and "a" have no time behind them and need no patterns tried. */
import { startsHoliday } from './calendar-atoms.ts';
import type { Lexeme } from './lexeme.ts';
import type { Rule } from './pattern.ts';

/** How far behind its first word a pattern may have its first word of time. */
const MAX_REACH = 8;
const SIGNS = /^(?:q[1-4]?|clock|am|pm|\d.*)$/;

/** Last words of the patterns that have no atom: "now", "future", "recently". */
const closingWords = (rules: readonly Rule[]): ReadonlySet<string> =>
  new Set(
    rules
      .flatMap(({ patterns }) => patterns)
      .filter((pattern) => !pattern.includes('<'))
      .flatMap(
        (pattern) =>
          pattern
            .split(' ')
            .filter((part) => !/[?=]/.test(part))
            .at(-1)
            ?.split('|') ?? [],
      ),
  );

/** Words that no time expression can do without. */
function isTelling({ word, time }: Lexeme): boolean {
  if (SIGNS.test(word)) return true;
  if (time === undefined) return startsHoliday(word);
  const { month, weekday, season, part, unit, decade, multiplier, cardinal } = time;
  const named = month ?? weekday ?? season ?? part ?? unit ?? decade ?? multiplier;
  return named !== undefined || (cardinal ?? 0) > 12;
}

/** Tells for each piece whether a pattern that begins there could still meet a word of time. One pass. */
export function createNearby(rules: readonly Rule[]): (pieces: readonly Lexeme[]) => readonly boolean[] {
  const closing = closingWords(rules);
  return (pieces) => {
    const near = new Array<boolean>(pieces.length).fill(false);
    let next = Number.POSITIVE_INFINITY;
    for (let at = pieces.length - 1; at >= 0; at--) {
      const piece = pieces[at];
      if (piece && (closing.has(piece.word) || isTelling(piece))) next = at;
      near[at] = next - at <= MAX_REACH;
    }
    return near;
  };
}

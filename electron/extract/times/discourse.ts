/** What has been spoken of so far: the dates that "the following month" or "a year earlier" count from (SPEC TM-7). */
import type { Day } from '#shared/lib/day.ts';
import type { ReadTime } from './expression.ts';
import { type Period, type PeriodUnit, periodDays } from './period.ts';
import type { Resolved } from './resolved.ts';

export interface Discourse {
  readonly last: Period | null;
  readonly lastDay: Day | null;
  /** The sentence that spoke of `last`. */
  readonly lastAt: number;
  /** The last quarter or half-year, and the sentence that spoke of it. */
  readonly figures: Period | null;
  readonly figuresAt: number;
}

export const emptyDiscourse: Discourse = {
  last: null,
  lastDay: null,
  lastAt: 0,
  figures: null,
  figuresAt: 0,
};

/** How many sentences later a date or a figure may still be counted from: far away it is a date of something else. */
const DATES_LAST = 5;
const FIGURES_LAST = 20;
const TOO_LONG: ReadonlySet<PeriodUnit> = new Set(['decade', 'century', 'millennium']);

/** What still counts at a sentence. */
export function recent(discourse: Discourse, sentence: number): Discourse {
  const dates = sentence - discourse.lastAt > DATES_LAST ? { last: null, lastDay: null } : {};
  const figures = sentence - discourse.figuresAt > FIGURES_LAST ? { figures: null } : {};
  return { ...discourse, ...dates, ...figures };
}

interface Spoken {
  readonly read: ReadTime;
  readonly resolved: Resolved;
  readonly sentence: number;
}

/** Explicit and counted dates are remembered; decades and longer are not, nor what was itself only a comparison. */
export function remember(discourse: Discourse, { read, resolved, sentence }: Spoken): Discourse {
  const { period } = resolved;
  const { kind } = read.expression;
  if (!period || kind === 'back' || kind === 'age' || TOO_LONG.has(period.unit)) return discourse;
  const isFigure = period.unit === 'quarter' || period.unit === 'half';
  if (isFigure && kind === 'shift' && resolved.deictic === 'discourse') return discourse;
  return {
    last: period,
    lastDay: period.unit === 'day' ? periodDays(period)[0] : discourse.lastDay,
    lastAt: sentence,
    figures: isFigure ? period : discourse.figures,
    figuresAt: isFigure ? sentence : discourse.figuresAt,
  };
}

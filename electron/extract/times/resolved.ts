/** A time expression after counting: TIMEX3 type and value, and the stretch of days that it stands for. */
import type { Day } from '#shared/lib/day.ts';
import type { Expression } from './expression.ts';
import type { Period } from './period.ts';
import type { Deictic } from './time-mention.ts';

/** `point`: some time in it; `interval`: all of it; `none`: gives no days. */
export interface Bounds {
  readonly shape: 'point' | 'interval' | 'none';
  readonly first: Day | null;
  readonly last: Day | null;
  readonly approximate: boolean;
  /** EDTF of the two ends where they are coarser than a day: `2025-02~` and `2026-02-03`; `null` for plain days. */
  readonly edtf: string | null;
}

export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** The calendar period, when there is one: what later words such as "the following month" count from. */
  readonly period: Period | null;
  readonly bounds: Bounds;
  readonly deictic: Deictic;
  readonly basis: string | null;
  readonly spanIsStart: boolean;
}

/**
 * How the governing verb places the expression: `begun` cannot lie ahead ("since March", "closed in March"), `ahead` cannot
 * be over ("will close in March"); `unknown` where there is no verb.
 */
export type Tense = 'past' | 'begun' | 'present' | 'future' | 'ahead' | 'unknown';

/** What a resolver knows of the place of an expression. */
export interface Situation {
  readonly published: Day;
  readonly tense: Tense;
  /** The last calendar period spoken of, finest first choice; `null` at the beginning. */
  readonly last: Period | null;
  /** The last quarter or year spoken of, for figures that are compared. */
  readonly figures: Period | null;
  /** The last day spoken of. */
  readonly lastDay: Day | null;
}

export type ResolverOf<K extends Expression['kind']> = (
  expression: Extract<Expression, { readonly kind: K }>,
  situation: Situation,
) => Resolved | null;

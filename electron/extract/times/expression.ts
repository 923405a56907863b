/** Time expressions as read, before anything is counted: what the words say, not yet which day it is. */
import type { Season } from '../lexicon/time-calendar.ts';
import type { DayPart } from '../lexicon/time-clock.ts';
import type { ModifierEffect, TimexMod } from '../lexicon/time-modifiers.ts';
import type { TimeUnit } from '../lexicon/time-units.ts';
import type { PeriodUnit } from './period.ts';
import type { Quantity } from './quantity.ts';

export interface ClockTime {
  /** As TIMEX3 writes it behind the date: `T10:30`, `T22`, `TNI`, `T18:00Z`. */
  readonly value: string;
}

/** -1 "last", 0 "this", 1 "next". */
export type Step = number;

/** Fields of a date as far as the words give them. */
export interface CalendarFields {
  readonly century?: number;
  /** First year of the decade; below 100 when the century is left out ("the '80s"). */
  readonly decade?: number;
  /** Below 100 when the century is left out. */
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly holiday?: number;
  /** Of a weekday in its month: "the first Monday in May". */
  readonly ordinal?: number;
  /** "of last year": -1; "of next week": 1 */
  readonly yearStep?: Step;
  readonly weekStep?: Step;
  /** "the week of 6 March" */
  readonly grain?: 'week';
}

export type Expression =
  /** "Tuesday, 3 February 2026", "mid-1990s", "third quarter", "Easter" */
  | {
      readonly kind: 'calendar';
      readonly fields: CalendarFields;
      readonly step: Step | null;
      readonly from?: 'publication' | 'discourse';
    }
  /** "yesterday", "this week", "last year": so many units from the publication day */
  | {
      readonly kind: 'step';
      readonly unit: PeriodUnit;
      readonly step: Step;
      readonly from: 'publication' | 'discourse';
    }
  /** "two years ago", "three days later" */
  | {
      readonly kind: 'shift';
      readonly quantity: Quantity;
      readonly unit: TimeUnit;
      readonly sign: -1 | 1;
      readonly from: 'publication' | 'discourse';
    }
  /** "over the past year", "recent weeks", "the next three months" */
  | {
      readonly kind: 'stretch';
      readonly quantity: Quantity;
      readonly unit: TimeUnit;
      readonly sign: -1 | 1;
    }
  | { readonly kind: 'duration'; readonly quantity: Quantity; readonly unit: TimeUnit }
  | { readonly kind: 'set'; readonly value: string }
  | {
      readonly kind: 'reference';
      readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
      /** "soon became": no time of its own in a story of the past */
      readonly unlessPast?: boolean;
    }
  /** "its fourth year", "a fifth day": how long something has lasted */
  | { readonly kind: 'age'; readonly ordinal: number; readonly unit: TimeUnit; readonly nearing: boolean }
  /** "the quarter", "the latest period", "the day": the last one spoken of */
  | { readonly kind: 'back'; readonly unit: PeriodUnit | 'period'; readonly yearsBack: number };

/** An expression with what surrounds it. */
export interface ReadTime {
  readonly expression: Expression;
  readonly clock: ClockTime | null;
  readonly part: DayPart | null;
  readonly mod: TimexMod | null;
  readonly effect: ModifierEffect;
  /** Lexemes `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly confidence: number;
}

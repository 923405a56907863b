/** What the parts of one pattern caught, and the parts ("atoms") that every pattern is written with. */
import type { DayPart } from '../lexicon/time-clock.ts';
import type { TimeUnit } from '../lexicon/time-units.ts';
import type { CalendarFields, ClockTime } from './expression.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';

export interface Slots extends CalendarFields {
  readonly clock?: ClockTime;
  readonly part?: DayPart;
  readonly quantity?: Quantity;
  readonly unit?: TimeUnit;
  readonly plural?: boolean;
}

export interface AtomHit {
  /** Lexemes taken, at least one. */
  readonly length: number;
  readonly slots: Slots;
}

/** Reads one part of a pattern at a place; `null` when it is not there. Bounded look-ahead. */
export type Atom = (pieces: readonly Lexeme[], at: number) => AtomHit | null;

export const hit = (length: number, slots: Slots): AtomHit => ({ length, slots });

/** The words at a place are these, in order. */
export function wordsAt(pieces: readonly Lexeme[], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) {
    if (pieces[at + index]?.word !== words[index]) return false;
  }
  return true;
}

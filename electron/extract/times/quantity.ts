/** Amounts of time: a number or a range of numbers of a unit, exact or vague. */
import type { TimeUnit } from '../lexicon/time-units.ts';
import { UNIT_MEASURES } from './unit-days.ts';

export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** "several", "a few", a bare plural: the numbers are only a guess at the limits. */
  readonly vague: boolean;
}

export const exactly = (amount: number): Quantity => ({ low: amount, high: amount, vague: false });

/** Of a bare plural: "for weeks". */
export const someOf: Quantity = { low: 2, high: 9, vague: true };

const SMALLER: Readonly<Record<string, readonly [letter: string, count: number]>> = {
  Y: ['M', 12],
  TH: ['TM', 60],
  TM: ['TS', 60],
};

/** A TIMEX3 duration: `P2Y6M`, `PT90M`, `PXW` when vague or a range. Decades and longer are counted in years. */
export function durationValue(quantity: Quantity, unit: TimeUnit): string {
  const [letter, count] = UNIT_MEASURES[unit];
  const time = letter.startsWith('T') ? 'T' : '';
  const short = letter.slice(time.length);
  if (quantity.vague || quantity.low !== quantity.high) return `P${time}X${short}`;
  const amount = quantity.low * count;
  const whole = Math.floor(amount);
  const smaller = SMALLER[letter];
  if (amount === whole) return `P${time}${amount}${short}`;
  if (!smaller) return `P${time}${Number(amount.toFixed(2))}${short}`;
  const rest = `${Math.round((amount - whole) * smaller[1])}${smaller[0].slice(time.length)}`;
  return whole === 0 ? `P${time}${rest}` : `P${time}${whole}${short}${rest}`;
}

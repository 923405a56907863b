/** Makes resolved expressions: with the days of a calendar period, or without any. */
import { type Period, periodDays } from './period.ts';
import { periodEdtf, periodValue } from './period-notation.ts';
import type { Bounds, Resolved } from './resolved.ts';
import type { Deictic } from './time-mention.ts';

export const noBounds: Bounds = { shape: 'none', first: null, last: null, approximate: false, edtf: null };

export const periodBounds = (period: Period, approximate = false): Bounds => {
  const [first, last] = periodDays(period);
  return { shape: 'point', first, last, approximate, edtf: periodEdtf(period) };
};

/** A date that is one calendar period. */
export function atPeriod(period: Period, deictic: Deictic, basis: string | null): Resolved {
  return {
    type: 'DATE',
    value: periodValue(period),
    period,
    bounds: periodBounds(period),
    deictic,
    basis,
    spanIsStart: false,
  };
}

/** An expression with a value and no days. */
export const withoutDays = (
  type: Resolved['type'],
  value: string,
  basis: string | null = null,
): Resolved => ({
  type,
  value,
  period: null,
  bounds: noBounds,
  deictic: null,
  basis,
  spanIsStart: false,
});

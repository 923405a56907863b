/** Makes expressions that are counted from publication or from the date spoken of before. */
import type { Expression } from './expression.ts';
import type { Build } from './pattern.ts';
import type { PeriodUnit } from './period.ts';
import { exactly, someOf } from './quantity.ts';
import { fieldsOf } from './rules-calendar.ts';
import type { Slots } from './slots.ts';
import { grainOf } from './unit-days.ts';

export const days =
  (step: number): Build =>
  (): Expression => ({ kind: 'step', unit: 'day', step, from: 'publication' });

/** "last month", "this week": whole calendar units from the publication day; units under a day are left out. */
export const step =
  (by: number, from: 'publication' | 'discourse' = 'publication'): Build =>
  ({ unit, plural }: Slots): Expression | null =>
    unit === undefined || plural || isClockUnit(unit)
      ? null
      : { kind: 'step', unit: grainOf(unit), step: by, from };

const isClockUnit = (unit: Slots['unit']): boolean =>
  unit === 'second' || unit === 'minute' || unit === 'hour';

export const named =
  (by: number, from: 'publication' | 'discourse' = 'publication'): Build =>
  (slots) => ({ kind: 'calendar', fields: fieldsOf(slots), step: by, from });

export const shift =
  (sign: -1 | 1, from: 'publication' | 'discourse'): Build =>
  ({ quantity, unit }) =>
    unit ? { kind: 'shift', quantity: quantity ?? someOf, unit, sign, from } : null;

export const stretch =
  (sign: -1 | 1): Build =>
  ({ quantity, unit, plural }) =>
    unit ? { kind: 'stretch', quantity: quantity ?? (plural ? someOf : exactly(1)), unit, sign } : null;

export const back =
  (unit: PeriodUnit | 'period' | null, yearsBack: number): Build =>
  (slots) => {
    const found = unit ?? slots.unit;
    return found === undefined || slots.plural || isClockUnit(slots.unit)
      ? null
      : {
          kind: 'back',
          unit: found === 'period' ? found : grainOf(found as Exclude<typeof found, 'season'>),
          yearsBack,
        };
  };

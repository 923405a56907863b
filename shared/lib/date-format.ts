/** How a person wants days to be written. */
import { civilOf, type Day } from './day.ts';

export const DATE_FORMATS = ['d MMM yyyy', 'dd/MM/yyyy', 'MM/dd/yyyy', 'yyyy-MM-dd'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** The one with the month's name, which nobody can read in two ways. */
export const defaultDateFormat: DateFormat = 'd MMM yyyy';

const two = (value: number): string => String(value).padStart(2, '0');

/** A day in figures, or null for the format with names. Years have at least four figures, minus signs before them. */
export function figuresOf(day: Day, format: DateFormat): string | null {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  switch (format) {
    case 'dd/MM/yyyy':
      return `${two(dayOfMonth)}/${two(month)}/${years}`;
    case 'MM/dd/yyyy':
      return `${two(month)}/${two(dayOfMonth)}/${years}`;
    case 'yyyy-MM-dd':
      return `${years}-${two(month)}-${two(dayOfMonth)}`;
    case 'd MMM yyyy':
      return null;
  }
}

/** Days to the local midnights that vis-timeline draws at, and back. */
import { civilOf, type Day, dayOf } from '#shared/lib/day.ts';

/** Local midnight at which a day begins; years below 100 are not mistaken for 19xx. */
export function dateOf(day: Day): Date {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const date = new Date(2000, month - 1, dayOfMonth);
  date.setFullYear(year, month - 1, dayOfMonth);
  return date;
}

export const dayOfDate = (date: Date): Day => dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** ISO 8601 calendar dates (`2026-02-03`) to and from {@link Day}. */
import { civilOf, type Day, dayOf, daysInMonth } from './day.ts';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `text` names, or `null` when it is not `YYYY-MM-DD` or no such day exists. */
export function parseIsoDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** `YYYY-MM-DD`; years outside 0000–9999 do not occur in our data. */
export function formatIsoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

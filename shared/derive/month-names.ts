/** Names of months and seasons, short and long, in the language that is set. */
import { t } from '../i18n/text.ts';

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** "Feb" of month 1 to 12; empty for another number. */
export function shortMonth(month: number): string {
  const known = MONTHS[month - 1];
  return known === undefined ? '' : t(`dates.months.short.${known}`);
}

/** "February" of month 1 to 12, as it stands before a year; empty for another number. */
export function longMonth(month: number): string {
  const known = MONTHS[month - 1];
  return known === undefined ? '' : t(`dates.months.long.${known}`);
}

const SEASONS = ['21', '22', '23', '24'] as const;

/** The season of EDTF codes 21 to 24, or null. */
export function seasonName(code: string): string | null {
  const season = SEASONS.find((each) => each === code);
  return season === undefined ? null : t(`dates.seasons.${season}`);
}

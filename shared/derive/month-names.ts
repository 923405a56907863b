/** English names of months and seasons, short and long. */
export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The long name of month 1 to 12. */
export const monthName = (month: number): string => LONG[month - 1] ?? '';

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** The season of EDTF codes 21 to 24, or null. */
export const seasonName = (code: string): string | null => SEASONS[code] ?? null;

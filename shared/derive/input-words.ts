/** The names of months and seasons that people may write, in every language of the window, whichever is set. */

/** Beginnings that no other month of the same language has; long, short and inflected names begin so. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
];

/** 1 to 12; 0 for what names no month. */
export function monthNumber(name: string): number {
  const small = name.toLowerCase();
  const found = MONTHS.map((names) => names.findIndex((start) => small.startsWith(start)) + 1);
  return Math.max(0, ...found);
}

const SEASONS: Readonly<Record<string, string>> = {
  ...{ spring: '21', summer: '22', autumn: '23', winter: '24' },
  ...{ весна: '21', літо: '22', осінь: '23', зима: '24' },
};

/** The code of EDTF, 21 to 24; null for what names no season. */
export const seasonCode = (name: string): string | null => SEASONS[name.toLowerCase()] ?? null;

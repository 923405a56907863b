/** Reads a day as people write it: "2026-02-03", "3 Feb 2026", "3 February 2026", "Feb 3, 2026", "3 лютого 2026". */
import { type DateFormat, defaultDateFormat } from '../lib/date-format.ts';
import type { Day } from '../lib/day.ts';
import { parseIsoDay } from '../lib/iso-day.ts';
import { monthNumber } from './input-words.ts';

const DAY_FIRST = /^(\d{1,2})\.? (\p{L}{3,9})\.?,? (\d{4})$/u;
const FIGURES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTH_FIRST = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u;

/**
 * Null when the text names no day. Figures such as 02/03/2026 can be read two ways: they are read as the person's own
 * format has them, and refused where that has names.
 */
export function parseDayInput(text: string, format: DateFormat = defaultDateFormat): Day | null {
  const clean = text.trim();
  const figures = FIGURES.exec(clean);
  if (figures) return fromFigures(figures, format);
  const dayFirst = DAY_FIRST.exec(clean);
  if (dayFirst) return dayFrom(dayFirst[1], dayFirst[2], dayFirst[3]);
  const monthFirst = MONTH_FIRST.exec(clean);
  if (monthFirst) return dayFrom(monthFirst[2], monthFirst[1], monthFirst[3]);
  return parseIsoDay(clean);
}

function fromFigures(
  [, first = '', second = '', year = '']: RegExpExecArray,
  format: DateFormat,
): Day | null {
  const iso = (month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (format === 'dd/MM/yyyy') return parseIsoDay(iso(second, first));
  return format === 'MM/dd/yyyy' ? parseIsoDay(iso(first, second)) : null;
}

function dayFrom(day = '', month = '', year = ''): Day | null {
  const number = String(monthNumber(month)).padStart(2, '0');
  return parseIsoDay(`${year}-${number}-${day.padStart(2, '0')}`);
}

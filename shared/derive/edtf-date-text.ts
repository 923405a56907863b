/** One EDTF date in words: "Feb 2026", "spring 2026", "the 2020s", "about 3 Feb 2026". */
import { type DateFormat, defaultDateFormat, figuresOf } from '../lib/date-format.ts';
import { parseIsoDay } from '../lib/iso-day.ts';
import { MONTHS, seasonName } from './month-names.ts';

const DATE =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(\d{2}:\d{2})[0-9:.Z+-]{0,12})?([?~%]?)$/;

/** The date in words; a text that is none of EDTF's date forms comes back as it is. */
export function edtfDateText(edtf: string, format: DateFormat = defaultDateFormat): string {
  const match = DATE.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month = 'XX', day = 'XX', clock, qualifier = ''] = match;
  const date = dateText({ year, month, day, format }) + (clock === undefined ? '' : `, ${clock}`);
  const about = qualifier === '~' || qualifier === '%' ? 'about ' : '';
  const unsure = qualifier === '?' || qualifier === '%' ? ' (uncertain)' : '';
  return about + date + unsure;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly format: DateFormat;
}

function dateText({ year, month, day, format }: Parts): string {
  if (month === 'XX') return yearText(year);
  const season = seasonName(month);
  if (season !== null) return `${season} ${year}`;
  const whole = day === 'XX' ? null : parseIsoDay(`${year}-${month}-${day}`);
  const figures = whole === null ? null : figuresOf(whole, format);
  if (figures !== null) return figures;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === 'XX' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function yearText(year: string): string {
  if (year.endsWith('XX')) return `the ${year.slice(0, 2)}00s`;
  return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year;
}

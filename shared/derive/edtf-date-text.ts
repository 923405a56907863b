/** One EDTF date in words: "Feb 2026", "spring 2026", "the 2020s", "about 3 Feb 2026". */
import { MONTHS, seasonName } from './month-names.ts';

const DATE =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(\d{2}:\d{2})[0-9:.Z+-]{0,12})?([?~%]?)$/;

/** The date in words; a text that is none of EDTF's date forms comes back as it is. */
export function edtfDateText(edtf: string): string {
  const match = DATE.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month = 'XX', day = 'XX', clock, qualifier = ''] = match;
  const date = dateText(year, month, day) + (clock === undefined ? '' : `, ${clock}`);
  const about = qualifier === '~' || qualifier === '%' ? 'about ' : '';
  const unsure = qualifier === '?' || qualifier === '%' ? ' (uncertain)' : '';
  return about + date + unsure;
}

function dateText(year: string, month: string, day: string): string {
  if (month === 'XX') return yearText(year);
  const season = seasonName(month);
  if (season !== null) return `${season} ${year}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === 'XX' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function yearText(year: string): string {
  if (year.endsWith('XX')) return `the ${year.slice(0, 2)}00s`;
  return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year;
}

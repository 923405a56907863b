/** One EDTF date in words: "Feb 2026", "spring 2026", "the 2020s", "about 3 Feb 2026". */
import { t } from '../i18n/text.ts';
import { type DateFormat, defaultDateFormat, figuresOf } from '../lib/date-format.ts';
import { parseIsoDay } from '../lib/iso-day.ts';
import { seasonName, shortMonth } from './month-names.ts';

const DATE =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(\d{2}:\d{2})[0-9:.Z+-]{0,12})?([?~%]?)$/;

/** The date in words; a text that is none of EDTF's date forms comes back as it is. */
export function edtfDateText(edtf: string, format: DateFormat = defaultDateFormat): string {
  const match = DATE.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month = 'XX', day = 'XX', clock, qualifier = ''] = match;
  const date = dateText({ year, month, day, format }) + (clock === undefined ? '' : `, ${clock}`);
  const unsure = qualifier === '?' || qualifier === '%' ? t('dates.uncertain', { time: date }) : date;
  return qualifier === '~' || qualifier === '%' ? t('dates.about', { time: unsure }) : unsure;
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
  const name = shortMonth(Number(month)) || month;
  return day === 'XX' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function yearText(year: string): string {
  if (year.endsWith('XX')) return t('dates.century', { century: year.slice(0, 2) });
  return year.endsWith('X') ? t('dates.decade', { decade: year.slice(0, 3) }) : year;
}

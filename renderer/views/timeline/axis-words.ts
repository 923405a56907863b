/** The words of the timeline's axis: the names of months as everywhere in the window, and on which day weeks begin. */
import moment from 'moment';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { language, t } from '#shared/i18n/text.ts';
import type { Settings } from '#shared/model/settings.ts';

/** Days of the week as moment counts them. */
const DAYS: Readonly<Record<Settings['weekStart'], number>> = { sunday: 0, monday: 1, saturday: 6 };

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The timeline's library takes them from moment's locale, which all of it shares; what it has for English it asks for in any language. */
export function setAxisWords(weekStart: Settings['weekStart']): void {
  const monthsShort = MONTHS.map((month) => t(`dates.months.short.${month}`));
  for (const each of LANGUAGES)
    moment.updateLocale(each, { monthsShort, week: { dow: DAYS[weekStart], doy: 4 } });
  // Each update sets the locale that it changes.
  moment.locale(language());
}

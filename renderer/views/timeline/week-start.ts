/** On which day weeks begin, for the axis of the timeline. */
import moment from 'moment';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { language } from '#shared/i18n/text.ts';
import type { Settings } from '#shared/model/settings.ts';

/** Days of the week as moment counts them. */
const DAYS: Readonly<Record<Settings['weekStart'], number>> = { sunday: 0, monday: 1, saturday: 6 };

/** The timeline's library takes it from moment's locale, which all of it shares; what it has for English it asks for in any language. */
export function setWeekStart(day: Settings['weekStart']): void {
  for (const each of LANGUAGES) moment.updateLocale(each, { week: { dow: DAYS[day], doy: 4 } });
  // Each update sets the locale that it changes.
  moment.locale(language());
}

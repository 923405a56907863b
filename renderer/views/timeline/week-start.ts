/** On which day weeks begin, for the axis of the timeline. */
import moment from 'moment';
import type { Settings } from '#shared/model/settings.ts';

/** Days of the week as moment counts them. */
const DAYS: Readonly<Record<Settings['weekStart'], number>> = { sunday: 0, monday: 1, saturday: 6 };

/** The timeline's library takes it from moment's locale, which all of it shares. */
export function setWeekStart(day: Settings['weekStart']): void {
  moment.updateLocale('en', { week: { dow: DAYS[day], doy: 4 } });
}

/** Short names of the days of the week, in the language that is set. */
import { t } from '../i18n/text.ts';
import { type Day, weekdayOf } from '../lib/day.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** "Tue". */
export const shortWeekday = (day: Day): string => t(`reader.weekdays.${WEEKDAYS[weekdayOf(day) - 1]!}`);

/** Days put into a few words for people. */
import type { Day } from '#shared/lib/day.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import type { Situation } from './resolved.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Tue 3 Feb 2026", for {@link Resolved.basis}. */
function dayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = formatIsoDay(day).split('-');
  return `${WEEKDAYS[(((day + 3) % 7) + 7) % 7]} ${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

export const publicationDay = ({ published }: Pick<Situation, 'published'>): string =>
  `publication day, ${dayInWords(published)}`;

/** "counted back from publication day, Tue 3 Feb 2026". */
export const countedFrom = (published: Day, way: 'back' | 'on'): string =>
  `counted ${way} from ${publicationDay({ published })}`;

/** Calendar periods as TIMEX3 values and as EDTF. */
import { civilOf, dayOf } from '#shared/lib/day.ts';
import { formatIsoDay } from '#shared/lib/iso-day.ts';
import { type Period, type PeriodUnit, periodDays } from './period.ts';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO week number and its year, from the week's Thursday. */
function isoWeek(index: number): { readonly year: number; readonly week: number } {
  const thursday = index * 7;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The TIMEX3 value (TimeML 1.2.1): `2026-W05`, `2025-Q3`, `199` for the 1990s, `19` for the twentieth century. */
export function periodValue(period: Period): string {
  const { unit, index } = period;
  switch (unit) {
    case 'day':
      return formatIsoDay(index);
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeek(index);
      return `${pad(year, 4)}-W${pad(week, 2)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1, 2)}`;
    case 'quarter':
      return `${pad(Math.floor(index / 4), 4)}-Q${(((index % 4) + 4) % 4) + 1}`;
    case 'season':
      return `${pad(Math.floor(index / 4), 4)}-${SEASONS[((index % 4) + 4) % 4]}`;
    case 'half':
      return `${pad(Math.floor(index / 2), 4)}-H${(((index % 2) + 2) % 2) + 1}`;
    case 'year':
      return pad(index, 4);
    case 'decade':
      return pad(index, 3);
    case 'century':
      return pad(index, 2);
    case 'millennium':
      return pad(index, 1);
  }
}

const EDTF_FROM_VALUE: Readonly<Partial<Record<PeriodUnit, (value: string) => string>>> = {
  day: (value) => value,
  month: (value) => value,
  year: (value) => value,
  decade: (value) => `${value}X`,
  century: (value) => `${value}XX`,
  season: (value) => `${value.slice(0, 5)}${21 + SEASONS.indexOf(value.slice(5))}`,
};

/** EDTF for "some time in this period"; units that EDTF lacks become one of a set of days. */
export function periodEdtf(period: Period): string {
  const direct = EDTF_FROM_VALUE[period.unit];
  if (direct) return direct(periodValue(period));
  const [first, last] = periodDays(period);
  return `[${formatIsoDay(first)}..${formatIsoDay(last)}]`;
}

/** Ticks of an axis: days, weeks, months or years, whichever leaves room for their labels. */
import { shortMonth } from '../../derive/month-names.ts';
import { addMonths, civilOf, type Day, dayOf, weekdayOf } from '../../lib/day.ts';
import { type TextFont, textWidth } from '../../lib/text-width.ts';
import type { Axis, Stretch } from './axis.ts';

export interface AxisTick {
  readonly x: number;
  readonly label: string;
  /** The year, where it is said: at the first tick of a stretch and where it changes. */
  readonly year: string | null;
}

export const TICK_FONT: TextFont = { size: 10 };
/** Between the left edges of neighbouring labels, at least. */
const SPACING = 44;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400] as const;

export const axisTicks = (axis: Axis): readonly AxisTick[] =>
  axis.stretches.flatMap((stretch) => labelled(daysFor(stretch), stretch, axis));

/** The finest division whose labels do not crowd; the middle of a stretch that holds none of it. */
function daysFor(stretch: Stretch): Division {
  const perDay = (stretch.right - stretch.left) / (stretch.last - stretch.first);
  const first = Math.ceil(stretch.first);
  const last = Math.floor(stretch.last);
  for (const step of [1, 2, 7, 14]) {
    if (step * perDay >= SPACING) return { unit: 'day', days: everyDays(first, last, step) };
  }
  const step = MONTH_STEPS.find((months) => months * 30.4 * perDay >= SPACING) ?? 2400;
  return { unit: step < 12 ? 'month' : 'year', days: everyMonths(first, last, step) };
}

interface Division {
  readonly unit: 'day' | 'month' | 'year';
  readonly days: readonly Day[];
}

/** Weeks begin on Mondays. */
function everyDays(first: Day, last: Day, step: number): readonly Day[] {
  const start = step % 7 === 0 ? first + ((8 - weekdayOf(first)) % 7) : first + (first % 2 === 0 ? 0 : 1);
  const from = step === 1 ? first : start;
  return Array.from(
    { length: Math.max(0, Math.floor((last - from) / step) + 1) },
    (_, index) => from + index * step,
  );
}

/** Whole multiples of the step, counted from the year 0. */
function everyMonths(first: Day, last: Day, step: number): readonly Day[] {
  const { year, month } = civilOf(first);
  const index = Math.ceil((year * 12 + month - 1) / step) * step;
  const days: Day[] = [];
  for (
    let day = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
    day <= last;
    day = addMonths(day, step)
  ) {
    if (day >= first) days.push(day);
  }
  return days;
}

/** Labels stand to the right of their tick, and inside the stretch. */
function labelled({ unit, days }: Division, stretch: Stretch, axis: Axis): readonly AxisTick[] {
  const shown = days.length > 0 ? days : [Math.round((stretch.first * 2 + stretch.last) / 3)];
  const exact = days.length > 0 ? unit : 'day';
  let year: number | null = null;
  return shown.flatMap((day): AxisTick[] => {
    const label = labelOf(day, exact);
    const x = axis.toPixel(day);
    if (x + 3 + textWidth(label, TICK_FONT) > stretch.right) return [];
    const civil = civilOf(day).year;
    const says = exact !== 'year' && civil !== year;
    year = civil;
    return [{ x, label, year: says ? String(civil) : null }];
  });
}

function labelOf(day: Day, unit: Division['unit']): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (unit === 'year') return String(year);
  const name = shortMonth(month);
  return unit === 'month' ? name : `${dayOfMonth} ${name}`;
}

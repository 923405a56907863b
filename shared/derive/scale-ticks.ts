/** Labels below the time window control: years first, then months, then days, where there is room. */
import { addMonths, civilOf, type Day, dayOf } from '../lib/day.ts';
import { shortMonth } from './month-names.ts';
import type { TimeScale } from './time-scale.ts';

export interface Tick {
  readonly day: Day;
  readonly fraction: number;
  readonly label: string;
}

/** Ticks whose labels are at least `gap` (a fraction of the width) apart, ascending. */
export function scaleTicks(scale: TimeScale, gap: number): readonly Tick[] {
  const first = scale.stops[0]!;
  const last = scale.stops.at(-1)!;
  const placed: Tick[] = [];
  for (const candidates of [years(first, last), months(first, last), scale.stops]) {
    for (const day of candidates) {
      const fraction = scale.toFraction(day);
      const free = placed.every((tick) => Math.abs(tick.fraction - fraction) >= gap);
      if (free && fraction <= 1 - gap / 2) placed.push({ day, fraction, label: tickLabel(day) });
    }
  }
  return placed.sort((a, b) => a.fraction - b.fraction);
}

function tickLabel(day: Day): string {
  const date = civilOf(day);
  if (date.day !== 1) return `${date.day} ${shortMonth(date.month)}`;
  return date.month === 1 ? String(date.year) : `${shortMonth(date.month)} ${date.year}`;
}

function years(first: Day, last: Day): readonly Day[] {
  const [from, to] = [civilOf(first).year + 1, civilOf(last).year];
  const step = Math.max(1, Math.ceil((to - from) / 40));
  return range(from, to, step).map((year) => dayOf(year, 1, 1));
}

/** None for stretches of many years, where month labels could not be told apart. */
function months(first: Day, last: Day): readonly Day[] {
  if (last - first > 366 * 12) return [];
  const start = civilOf(first);
  const origin = dayOf(start.year, start.month, 1);
  return range(1, Math.ceil((last - first) / 28), 1)
    .map((count) => addMonths(origin, count))
    .filter((day) => day <= last);
}

const range = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);

/**
 * The axis of a timeline picture: days to pixels. Where one old event would squeeze the rest, the empty years between
 * are left out: the axis is broken there, and each stretch has its own scale.
 */
import { byNumber } from '../../lib/compare.ts';
import type { Day } from '../../lib/day.ts';

export interface Stretch {
  /** The first day and the day after the last; fractions of days where the stretch is padded. */
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

export interface AxisBreak {
  readonly left: number;
  readonly right: number;
  /** Days that are left out. */
  readonly days: number;
}

export interface Axis {
  readonly stretches: readonly Stretch[];
  readonly breaks: readonly AxisBreak[];
  /** Where a day begins; days of a break lie inside it, days beyond an end at that end. */
  readonly toPixel: (day: number) => number;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

export interface AxisSpace {
  readonly left: number;
  readonly right: number;
}

/** A gap is left out when it is longer than this many days … */
const MIN_GAP = 45;
/** … and this many times longer than everything that is closer together … */
const GAP_FACTOR = 1.2;
/** … and there are enough days that it would squeeze. */
const MIN_DAYS = 6;
const MAX_BREAKS = 4;
const BREAK_WIDTH = 24;
/** Pixels of a stretch at least: as many as leave most of the width to where most happens. */
const MIN_STRETCH = { least: 76, most: 140, share: 0.35 } as const;
/** Days beyond the first and the last of a stretch, of its length. */
const PADDING = 0.03;
/** The busiest stretch has at least this many days: one day must not fill the page. */
const MIN_LENGTH = 10;

/** `days` are those on which something begins or ends, at least one; the order does not matter. */
export function createAxis(days: readonly Day[], space: AxisSpace): Axis {
  const ranges = padded(rangesOf(ascending(days)));
  const widths = widthsOf(ranges, days, space.right - space.left);
  const stretches = evened(placed(ranges, widths, space.left));
  return {
    stretches,
    breaks: stretches.slice(1).map((next, index) => {
      const before = stretches[index]!;
      return { left: before.right, right: next.left, days: Math.round(next.first - before.last) };
    }),
    toPixel: (day) => pixelOf(stretches, day),
  };
}

/** Whether the axis of these days has to be broken. */
export const isBroken = (days: readonly Day[]): boolean => rangesOf(ascending(days)).length > 1;

const ascending = (days: readonly Day[]): readonly Day[] => [...new Set(days)].sort(byNumber((day) => day));

/** Stretches of days without a gap that is worth leaving out. */
function rangesOf(days: readonly Day[]): readonly Range[] {
  const gaps = days.slice(1).map((day, index) => ({ index, days: day - days[index]! }));
  let closer = 0;
  const cut = new Set<number>();
  const wide: typeof gaps = [];
  for (const gap of [...gaps].sort(byNumber(({ days: length }) => length))) {
    const isWide = gap.days > MIN_GAP && gap.days > closer * GAP_FACTOR && days.length >= MIN_DAYS;
    if (isWide) wide.push(gap);
    else closer += gap.days;
  }
  for (const { index } of wide.slice(-MAX_BREAKS)) cut.add(index);
  const ranges: Range[] = [];
  let first = days[0]!;
  days.forEach((day, index) => {
    if (!cut.has(index) && index < days.length - 1) return;
    ranges.push({ first, last: day });
    first = days[index + 1] ?? day;
  });
  return ranges;
}

const padded = (ranges: readonly Range[]): readonly Range[] =>
  ranges.map(({ first, last }) => {
    const margin = Math.max(0.5, (last - first) * PADDING);
    return { first: first - margin, last: last + margin };
  });

/** Each stretch has a smallest width; the rest goes where most begins and ends. */
function widthsOf(ranges: readonly Range[], days: readonly Day[], width: number): readonly number[] {
  const fair = (width * MIN_STRETCH.share) / ranges.length;
  const least = Math.max(MIN_STRETCH.least, Math.min(MIN_STRETCH.most, fair));
  const free = width - (ranges.length - 1) * BREAK_WIDTH - ranges.length * least;
  return ranges.map(({ first, last }) => {
    const inside = days.filter((day) => day >= first && day <= last).length;
    return least + (Math.max(0, free) * inside) / days.length;
  });
}

function placed(ranges: readonly Range[], widths: readonly number[], left: number): readonly Stretch[] {
  let x = left;
  return ranges.map((range, index) => {
    const stretch = { ...range, left: x, right: x + widths[index]! };
    x = stretch.right + BREAK_WIDTH;
    return stretch;
  });
}

/** No day is drawn wider than one of the widest stretch: a short stretch gets more days instead. */
function evened(stretches: readonly Stretch[]): readonly Stretch[] {
  const widest = stretches.reduce((best, each) =>
    each.right - each.left > best.right - best.left ? each : best,
  );
  const perDay = (widest.right - widest.left) / Math.max(MIN_LENGTH, widest.last - widest.first);
  return stretches.map((stretch) => {
    const missing = (stretch.right - stretch.left) / perDay - (stretch.last - stretch.first);
    if (missing <= 0) return stretch;
    return { ...stretch, first: stretch.first - missing / 2, last: stretch.last + missing / 2 };
  });
}

function pixelOf(stretches: readonly Stretch[], day: number): number {
  let before: Stretch | null = null;
  for (const stretch of stretches) {
    if (day < stretch.first) {
      if (before === null) return stretch.left;
      const part = (day - before.last) / (stretch.first - before.last);
      return before.right + part * (stretch.left - before.right);
    }
    if (day <= stretch.last) {
      const part = (day - stretch.first) / (stretch.last - stretch.first);
      return stretch.left + part * (stretch.right - stretch.left);
    }
    before = stretch;
  }
  return before?.right ?? 0;
}

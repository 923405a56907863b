/** Windows from windows: counted back, beside each other, zoomed around a day and moved, always on the scale. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTimeScale, type TimeScale } from '#shared/derive/time-scale.ts';
import { daysOfWindow, windowOfDays } from '#shared/derive/window-ends.ts';
import { besideWindow, type Days, movedDays, zoomedDays } from '#shared/derive/window-moves.ts';
import { backFrom } from '#shared/derive/window-stretches.ts';
import { dayOf } from '#shared/lib/day.ts';

test.each([
  ['week', dayOf(2026, 2, 3), dayOf(2026, 1, 28)],
  ['month', dayOf(2026, 2, 3), dayOf(2026, 1, 4)],
  ['month', dayOf(2026, 3, 31), dayOf(2026, 3, 1)],
  ['year', dayOf(2026, 2, 3), dayOf(2025, 2, 4)],
  ['year', dayOf(2024, 2, 29), dayOf(2023, 3, 1)],
] as const)('a %s back from a day ends on it', (stretch, last, from) => {
  expect(backFrom(last, stretch)).toEqual({ from, to: last });
});

describe('the window beside', () => {
  const extent = { first: 0, last: 99 };

  test('touches it and is as long, and the way back leads to it', () => {
    const after = besideWindow({ from: 10, to: 19 }, extent, 1)!;
    expect(after).toEqual({ from: 20, to: 29 });
    expect(besideWindow(after, extent, -1)).toEqual({ from: 10, to: 19 });
  });

  test('of one with an open end is as long as that is in the case', () => {
    expect(besideWindow({ from: null, to: 24 }, extent, 1)).toEqual({ from: 25, to: 49 });
    expect(besideWindow({ from: 90, to: null }, extent, -1)).toEqual({ from: 80, to: 89 });
  });

  test('is none for all time, and none where the case has no day', () => {
    expect(besideWindow({ from: null, to: null }, extent, 1)).toBeNull();
    expect(besideWindow({ from: 95, to: 104 }, extent, 1)).toBeNull();
    expect(besideWindow({ from: 0, to: 9 }, extent, -1)).toBeNull();
    expect(besideWindow({ from: 85, to: 98 }, extent, 1)).toEqual({ from: 99, to: 112 });
  });
});

describe('on the scale', () => {
  const scales = fc
    .uniqueArray(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 2, maxLength: 40 })
    .map((days) => createTimeScale(days, { first: Math.min(...days), last: Math.max(...days) }));
  const windows = scales.chain((scale) => {
    const day = fc.integer({ min: scale.stops[0]!, max: scale.stops.at(-1)! });
    return fc
      .tuple(day, day)
      .map(([a, b]) => ({ scale, days: { from: Math.min(a, b), to: Math.max(a, b) } }));
  });
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });

  type Around = Parameters<typeof zoomedDays>[2];

  /** All windows that zooming leads to, until it ends. */
  function zooms(days: Days, scale: TimeScale, around: Around): readonly Days[] {
    const all = [days];
    for (let next: Days | null = days; next !== null; ) {
      next = zoomedDays(next, scale, around);
      if (next) all.push(next);
    }
    return all;
  }

  const lies = (inner: Days, outer: Days): boolean => outer.from <= inner.from && inner.to <= outer.to;

  test('zooming in goes on to a single day, each window inside the one before', () => {
    fc.assert(
      fc.property(windows, fraction, ({ scale, days }, at) => {
        const all = zooms(days, scale, { fraction: at, factor: 0.8 });
        expect(all.every((each, index) => index === 0 || lies(each, all[index - 1]!))).toBe(true);
        expect(all.at(-1)!.from).toBe(all.at(-1)!.to);
      }),
      { numRuns: 60 },
    );
  });

  test('zooming out goes on to all time, each window around the one before', () => {
    fc.assert(
      fc.property(windows, fraction, ({ scale, days }, at) => {
        const all = zooms(days, scale, { fraction: at, factor: 1.25 });
        expect(all.every((each, index) => index === 0 || lies(all[index - 1]!, each))).toBe(true);
        expect(all.at(-1)).toEqual({ from: scale.stops[0], to: scale.stops.at(-1) });
      }),
      { numRuns: 60 },
    );
  });

  test('the day under the pointer stays where it is', () => {
    const scale = createTimeScale(
      Array.from({ length: 1001 }, (_, day) => day),
      { first: 0, last: 1000 },
    );
    const zoomed = zoomedDays({ from: 200, to: 600 }, scale, { fraction: 0.3, factor: 0.5 });
    expect(zoomed).toEqual({ from: 250, to: 450 });
  });

  test('moving keeps the length and stops at the ends', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -50_000, max: 50_000 }), ({ scale, days }, by) => {
        const moved = movedDays(days, scale, by);
        expect(moved.to - moved.from).toBe(days.to - days.from);
        expect(moved.from).toBeGreaterThanOrEqual(scale.stops[0]!);
        expect(moved.to).toBeLessThanOrEqual(scale.stops.at(-1)!);
      }),
    );
  });

  test('an end of the window at an end of the scale is open', () => {
    const scale = createTimeScale([0, 50, 100], { first: 0, last: 100 });
    expect(windowOfDays({ from: 0, to: 50 }, scale)).toEqual({ from: null, to: 50 });
    expect(daysOfWindow({ from: null, to: 50 }, scale)).toEqual({ from: 0, to: 50 });
    expect(windowOfDays({ from: 0, to: 100 }, scale)).toEqual({ from: null, to: null });
  });
});

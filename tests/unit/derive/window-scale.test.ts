/** The scale of the window control: monotone, exact at its stops, ticks that keep apart, density that adds up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { density } from '#shared/columns/density.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import { scaleTicks } from '#shared/derive/scale-ticks.ts';
import { createTimeScale } from '#shared/derive/time-scale.ts';
import { dayOf } from '#shared/lib/day.ts';
import { event, time, view } from './records.ts';

const days = fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 1, maxLength: 60 });
const scaleOf = (values: readonly number[]) =>
  createTimeScale(values, { first: Math.min(...values), last: Math.max(...values) });

describe('createTimeScale', () => {
  test('runs from 0 to 1, never back, and comes back to its stops', () => {
    fc.assert(
      fc.property(days, (values) => {
        const scale = scaleOf(values);
        const fractions = scale.stops.map(scale.toFraction);
        expect(fractions[0]).toBe(0);
        expect(fractions.at(-1)).toBe(1);
        for (let index = 1; index < fractions.length; index += 1) {
          expect(fractions[index]!).toBeGreaterThan(fractions[index - 1]!);
        }
        for (const stop of scale.stops) expect(scale.toDay(scale.toFraction(stop))).toBe(stop);
      }),
    );
  });

  test('days outside are clamped', () => {
    const scale = scaleOf([100, 200]);
    expect([scale.toFraction(0), scale.toFraction(999)]).toEqual([0, 1]);
    expect([scale.toDay(-1), scale.toDay(2)]).toEqual([100, 200]);
  });

  test('a busy week gets more room than ten quiet years', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => dayOf(2026, 2, 1) + day);
    const scale = scaleOf([dayOf(2014, 3, 18), ...week]);
    expect(1 - scale.toFraction(week[0]!)).toBeGreaterThan(0.5);
  });
});

describe('scaleTicks', () => {
  test('labels keep the gap, in order', () => {
    fc.assert(
      fc.property(days, fc.double({ min: 0.05, max: 0.4, noNaN: true }), (values, gap) => {
        const ticks = scaleTicks(scaleOf(values), gap);
        for (let index = 1; index < ticks.length; index += 1) {
          expect(ticks[index]!.fraction - ticks[index - 1]!.fraction).toBeGreaterThanOrEqual(gap - 1e-12);
        }
      }),
    );
  });

  test('years come before months and months before days', () => {
    const labels = scaleTicks(
      scaleOf([dayOf(2025, 11, 20), dayOf(2026, 2, 3), dayOf(2026, 3, 10)]),
      0.12,
    ).map((tick) => tick.label);
    expect(labels).toContain('2026');
    expect(labels.some((label) => /^[A-Z][a-z]{2} \d{4}$/.test(label))).toBe(true);
  });
});

describe('density', () => {
  test('every dated event counts once, at its first possible day', () => {
    const events = [
      event(1, { type: 'ASSAULT', time: time('2026-02-01') }),
      event(2, { type: 'AID', time: time('2026-02-01/2026-02-20') }),
      event(3, { time: time('../2026-02-20') }),
      event(4, { time: time(null) }),
    ];
    const scale = scaleOf([dayOf(2026, 2, 1), dayOf(2026, 2, 20)]);
    const columns = columnsOfView(view({ events }));
    const states = presenceIn(columns, null, { from: null, to: null }).events;
    const bins = density(columns.events, states, { scale, bins: 10 });
    expect(bins).toHaveLength(10);
    expect(bins[0]).toMatchObject({
      total: 2,
      byQuad: { 'material-conflict': 1, 'material-cooperation': 1 },
    });
    expect(bins[9]?.total).toBe(1);
  });
});

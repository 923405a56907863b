/** The axis of timeline pictures: broken where it must be, with ticks that can be read. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '#shared/lib/day.ts';
import { createAxis, isBroken } from '#shared/picture/timeline/axis.ts';
import { axisTicks } from '#shared/picture/timeline/ticks.ts';

const space = { left: 100, right: 900 };

describe('the axis', () => {
  const evenly = Array.from({ length: 20 }, (_, index) => dayOf(2024, 1, 1) + index * 30);
  const oldAndNew = [
    dayOf(1990, 5, 1),
    ...Array.from({ length: 12 }, (_, index) => dayOf(2026, 1, 20) + index),
  ];

  test('is whole where events are spread evenly, and broken where an old one would squeeze the rest', () => {
    expect(isBroken(evenly)).toBe(false);
    expect(isBroken(oldAndNew)).toBe(true);
    expect(createAxis(evenly, space).stretches).toHaveLength(1);
    const broken = createAxis(oldAndNew, space);
    expect(broken.stretches).toHaveLength(2);
    expect(broken.breaks[0]!.days).toBeGreaterThan(35 * 365);
    const [old, recent] = broken.stretches;
    expect(recent!.right - recent!.left).toBeGreaterThan(3 * (old!.right - old!.left));
  });

  test('keeps the order of days and stays inside its space', () => {
    for (const days of [evenly, oldAndNew, [dayOf(2026, 2, 3)], [dayOf(1812, 1, 1), dayOf(2026, 2, 3)]]) {
      const axis = createAxis(days, space);
      const pixels = [...days].sort((a, b) => a - b).map(axis.toPixel);
      for (const [index, pixel] of pixels.entries()) {
        expect(pixel).toBeGreaterThanOrEqual(space.left);
        expect(pixel).toBeLessThanOrEqual(space.right);
        if (index > 0) expect(pixel).toBeGreaterThanOrEqual(pixels[index - 1]!);
      }
    }
  });

  test.each([
    [10, /^\d+ \w{3}$/],
    [200, /^(\d+ )?\w{3}$/],
    [900, /^\w{3}$/],
    [20_000, /^\d{4}$/],
    [400_000, /^\d{4}$/],
  ])('%i days have ticks that can be read apart', (length, form) => {
    const first = dayOf(1026, 1, 3);
    const axis = createAxis([first, first + length], space);
    const ticks = axisTicks(axis);
    expect(ticks.length).toBeGreaterThan(1);
    for (const [index, tick] of ticks.entries()) {
      expect(tick.label).toMatch(form);
      if (index > 0) expect(tick.x - ticks[index - 1]!.x).toBeGreaterThan(30);
    }
  });

  test('every stretch has a tick, and says its year', () => {
    const axis = createAxis(oldAndNew, space);
    for (const { left, right } of axis.stretches) {
      const inside = axisTicks(axis).filter((tick) => tick.x >= left && tick.x <= right);
      expect(inside.length).toBeGreaterThan(0);
      expect(inside.some((tick) => tick.year !== null || /^\d{4}$/.test(tick.label))).toBe(true);
    }
  });
});

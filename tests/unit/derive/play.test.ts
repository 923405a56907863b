/** Playing: where it begins, how it goes on, where it ends. */
import { expect, test } from 'vitest';
import type { TimeWindow } from '#shared/contract/views.ts';
import { nextOfPlay, startOfPlay } from '#shared/derive/play.ts';

const STOPS = [10, 20, 25, 40];

function played(window: TimeWindow, slides: boolean): readonly TimeWindow[] {
  const steps: TimeWindow[] = [];
  for (let at: TimeWindow | null = window; at; at = nextOfPlay(at, STOPS, slides)) steps.push(at);
  return steps;
}

test('all time starts at the first day and grows to the last', () => {
  const start = startOfPlay({ from: null, to: null }, STOPS);
  expect(played(start, false)).toEqual([10, 20, 25, 40].map((to) => ({ from: null, to })));
});

test('a window that ends before the last day goes on from where it is, and keeps its length', () => {
  const window = { from: 12, to: 20 };
  expect(startOfPlay(window, STOPS)).toBe(window);
  expect(played(window, true)).toEqual([
    { from: 12, to: 20 },
    { from: 17, to: 25 },
    { from: 32, to: 40 },
  ]);
});

test('a window that ends at the last day is played from its beginning', () => {
  expect(startOfPlay({ from: 15, to: 40 }, STOPS)).toEqual({ from: 15, to: 20 });
  expect(startOfPlay({ from: 15, to: null }, STOPS)).toEqual({ from: 15, to: 20 });
});

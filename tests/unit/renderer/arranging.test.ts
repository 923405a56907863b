/** Arranging the graph in a worker: one run at a time, an end by hand, and a limit in time. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Places } from '#shared/layout/layout-graph.ts';
import type { LayoutTask } from '#shared/layout/layout-task.ts';
import { arrangingNotice } from '../../../renderer/app/arranging-notice.ts';
import { ARRANGING_LIMIT, createArrangingStore } from '../../../renderer/state/arranging.ts';
import type { LayoutRunner } from '../../../renderer/state/layout-runner.ts';

const task: LayoutTask = {
  layout: 'force',
  graph: { nodes: [{ id: 'a1', label: 'Aland', size: 30 }], edges: [] },
  area: { width: 900, height: 500 },
  known: new Map(),
};
const places: Places = new Map([['a1', { x: 1, y: 2 }]]);

function open() {
  const ears: Parameters<LayoutRunner['run']>[1][] = [];
  const cancelled = vi.fn();
  const failures: string[] = [];
  const store = createArrangingStore({
    runner: { run: (_task, heard) => void ears.push(heard), cancel: cancelled },
    onFailure: (why) => failures.push(why),
  });
  return { store, ears, cancelled, failures };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an arrangement', () => {
  test('tells how far it is, and ends with places', () => {
    const { store, ears } = open();
    const done = vi.fn();
    store.run(task, done);
    expect(store.getState().running).toEqual({ nodes: 1, share: 0 });
    ears[0]?.onShare(0.5);
    expect(store.getState().running).toEqual({ nodes: 1, share: 0.5 });
    ears[0]?.onPlaces(places);
    expect([store.getState().running, done.mock.calls]).toEqual([null, [[places]]]);
    vi.advanceTimersByTime(ARRANGING_LIMIT * 2);
    expect(done).toHaveBeenCalledOnce();
  });

  test('is stopped by hand once, and then has no places', () => {
    const { store, cancelled, failures } = open();
    const done = vi.fn();
    expect(store.stop()).toBe(false);
    store.run(task, done);
    expect([store.stop(), store.stop()]).toEqual([true, false]);
    expect([done.mock.calls, store.getState().running, failures]).toEqual([[[null]], null, []]);
    expect(cancelled).toHaveBeenCalled();
  });

  test('gives way to the next one without a word, and can be dropped', () => {
    const { store, ears } = open();
    const [first, second] = [vi.fn(), vi.fn()];
    store.run(task, first);
    store.run(task, second);
    ears[1]?.onPlaces(places);
    store.run(task, first);
    store.drop();
    expect([first.mock.calls, second.mock.calls]).toEqual([[], [[places]]]);
  });

  test('that takes too long or fails ends, and somebody is told why', () => {
    const { store, ears, failures } = open();
    const done = vi.fn();
    store.run(task, done);
    vi.advanceTimersByTime(ARRANGING_LIMIT - 1);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect([done.mock.calls, failures, store.getState().running]).toEqual([[[null]], ['late'], null]);
    store.run(task, done);
    ears[1]?.onFault();
    expect([done.mock.calls.length, failures]).toEqual([2, ['late', 'fault']]);
  });
});

test('the message says what happened and what to do', () => {
  expect(arrangingNotice('late')).toMatchObject({
    title: 'Arranging the graph took too long',
    advice: expect.stringMatching(/^It was stopped after 45 seconds\. .* choose another layout\.$/),
  });
  expect(arrangingNotice('fault').title).toBe('The graph could not be arranged');
});

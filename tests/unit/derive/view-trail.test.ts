/** Back and forward through views: what is a step, what is remembered with a place, what is cut and what is skipped. */
import { describe, expect, test } from 'vitest';
import { placeFrom, trailFrom, type ViewTrail, visited } from '#shared/derive/view-trail.ts';
import type { ViewSnapshot } from '#shared/model/view-snapshot.ts';
import { fullSnapshot, plainSnapshot } from '../../fixtures/view-snapshot.ts';

const asIs = (view: ViewSnapshot): ViewSnapshot => view;
const until = (to: number): ViewSnapshot => ({ ...plainSnapshot, window: { from: null, to } });
const walk = (...views: readonly ViewSnapshot[]): ViewTrail =>
  views.reduce((trail, view) => visited(trail, view, asIs), trailFrom(plainSnapshot));
const selecting = (...ids: readonly number[]): ViewSnapshot => ({
  ...plainSnapshot,
  selection: {
    ...{ shown: 0, sentenceId: null },
    items: ids.map((id) => ({ kind: 'event' as const, id: id as never })),
  },
});
const { filters, graph, pages, paths } = fullSnapshot;

describe('visited', () => {
  test.each<[string, ViewSnapshot]>([
    ['another window', until(3)],
    ['another day as of which', { ...plainSnapshot, asOf: 20_480 }],
    ['another filter', { ...plainSnapshot, filters }],
    ['another selection', selecting(1)],
  ])('%s is a step', (_what, view) => {
    expect(walk(view)).toEqual({ views: [plainSnapshot, view], at: 1 });
  });

  test.each<[string, Partial<ViewSnapshot>]>([
    ['how the graph is drawn', { graph }],
    ['which pages are open', { pages }],
    ['which paths are looked for', { paths }],
  ])('%s is remembered with the place', (_what, change) => {
    const view = { ...plainSnapshot, ...change };
    expect(walk(view)).toEqual({ views: [view], at: 0 });
  });

  test('what is the same in both is held once', () => {
    const opened = { ...plainSnapshot, graph: structuredClone(graph) };
    const [before, after] = walk(opened, { ...structuredClone(opened), asOf: 20_480 }).views;
    expect(after?.asOf).toBe(20_480);
    expect(after?.graph).toBe(before?.graph);
  });

  test('the order of what is switched off is no difference', () => {
    const off = (claimant: string[]) => ({ ...plainSnapshot, filters: { ...filters, claimant } });
    expect(walk(off(['4', '7']), off(['7', '4'])).views).toHaveLength(2);
  });

  test('a step from the middle cuts what lay ahead', () => {
    const trail = { ...walk(until(1), until(2), until(3)), at: 1 };
    expect(visited(trail, until(9), asIs)).toEqual({ views: [plainSnapshot, until(1), until(9)], at: 2 });
  });

  test('the trail has an end: the oldest views make room', () => {
    const trail = walk(...Array.from({ length: 250 }, (_, index) => until(index)));
    expect(trail.views).toHaveLength(100);
    expect(trail.at).toBe(99);
    expect(trail.views.at(-1)).toEqual(until(249));
  });

  test('items that are gone are no step, and are remembered should they come back', () => {
    const trail = walk(selecting(1, 2));
    const left = (view: ViewSnapshot): ViewSnapshot =>
      view.selection.items.length === 2 ? selecting(2) : view;
    const after = visited(trail, { ...selecting(2), graph }, left);
    expect(after).toEqual({ views: [plainSnapshot, { ...selecting(1, 2), graph }], at: 1 });
  });
});

describe('placeFrom', () => {
  const trail = walk(selecting(1), until(2));

  test('one place back or forward, and none beyond the ends', () => {
    const at = (place: number, step: 1 | -1) =>
      placeFrom({ ...trail, at: place }, step, { now: trail.views[place]!, left: asIs });
    expect([at(2, -1), at(1, -1), at(0, -1)]).toEqual([1, 0, null]);
    expect([at(0, 1), at(1, 1), at(2, 1)]).toEqual([1, 2, null]);
  });

  test('a place of which nothing is left is skipped', () => {
    const gone = (view: ViewSnapshot): ViewSnapshot => (view === trail.views[1] ? plainSnapshot : view);
    expect(placeFrom({ ...trail, at: 0 }, 1, { now: plainSnapshot, left: gone })).toBe(2);
  });
});

/** The scrub index gives for every window what cutting the window and making its graph anew gives. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TimeWindow, WindowView } from '#shared/contract/views.ts';
import { type ActorGraph, actorGraph } from '#shared/derive/actor-graph.ts';
import { createScrubIndex, lies, type ScrubIndex } from '#shared/derive/scrub.ts';
import { windowView } from '#shared/derive/window-view.ts';
import { randomNumbers } from '../../fixtures/random.ts';
import { readerOf, syntheticArticles } from '../../fixtures/synthetic-case.ts';
import { openTestCore, type TestCore } from '../../fixtures/test-core.ts';
import { actor, actorId, event, relation, taking, time, view } from './records.ts';

const WINDOWS = 150;
const articles = syntheticArticles(12, 5);
let opened: TestCore;
let whole: WindowView;
let graph: ActorGraph;
let at: ScrubIndex;

beforeAll(async () => {
  opened = await openTestCore({ read: readerOf(articles) });
  for (const { title, text, published } of articles)
    await opened.ask('article.import', { title, text, published, publishedBasis: 'analyst' });
  whole = (await opened.ask('view.window', { window: { from: null, to: null }, limit: 5000 })) as WindowView;
  graph = actorGraph(whole);
  at = createScrubIndex(whole, graph);
});
afterAll(() => opened.core.close());

function windows(): readonly TimeWindow[] {
  const random = randomNumbers(4);
  const ends = whole.events
    .flatMap((each) => [each.time.earliest, each.time.latest])
    .filter((day) => day !== null);
  const draw = (): number | null =>
    random() < 0.15 ? null : (ends[Math.floor(random() * ends.length)] ?? 0) + Math.floor(random() * 3) - 1;
  return Array.from({ length: WINDOWS }, () => {
    const [a, b] = [draw(), draw()];
    return a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b };
  });
}

const idsWhere = (elements: readonly { readonly id: unknown }[], states: Uint8Array): readonly unknown[] =>
  elements.filter((_, index) => states[index] !== lies.outside).map(({ id }) => id);

test(`${WINDOWS} windows have the same events, actors, counts and lines`, () => {
  let partly = 0;
  for (const window of windows()) {
    const state = at(window);
    const cut = windowView(whole, window);
    const drawn = actorGraph(cut, whole);
    expect(idsWhere(whole.events, state.events)).toEqual(cut.events.map(({ id }) => id));
    expect(state.counts).toEqual(cut.counts);
    expect(idsWhere(graph.nodes, state.nodes)).toEqual(
      graph.nodes.map(({ id }) => id).filter((id) => drawn.nodes.some((node) => node.id === id)),
    );
    const known = new Map(drawn.edges.map((edge) => [edge.id, edge]));
    expect(idsWhere(graph.edges, state.edges)).toEqual(
      graph.edges.filter(({ id }) => known.has(id)).map(({ id }) => id),
    );
    graph.edges.forEach(({ id }, index) => {
      if (state.edges[index] === lies.outside) return;
      expect(state.edges[index] === lies.partly, id).toBe(known.get(id)?.partly);
    });
    partly += state.edges.filter((each) => each === lies.partly).length;
  }
  expect(partly).toBeGreaterThan(WINDOWS);
});

test('an undated relation is there when both of its ends are', () => {
  const small = view({
    actors: [actor(1, 'A'), actor(2, 'B'), actor(3, 'C')],
    events: [
      event(1, { time: time('2026-02-01'), participants: taking(['attacker', 1], ['target', 3]) }),
      event(2, { time: time('2026-02-09'), participants: taking(['attacker', 2], ['target', 3]) }),
    ],
    relations: [relation(1, { subject: actorId(1), object: actorId(2) })],
  });
  const drawn = actorGraph(small);
  const index = createScrubIndex(small, drawn);
  const office = drawn.edges.findIndex(({ relationIds }) => relationIds.length > 0);
  const [first, last] = [small.events[0]!.time.earliest, small.events[1]!.time.earliest];
  expect(index({ from: first, to: first }).edges[office]).toBe(lies.outside);
  expect(index({ from: first, to: last }).edges[office]).toBe(lies.inside);
});

/** `view.window` against a slow and simple reading of the same case: every kind of time, every kind of window. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '#shared/contract/index.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import { randomNumbers } from '#shared/lib/random.ts';
import { isUndated, type TimeSpan } from '#shared/model/time-span.ts';
import { readerOf, syntheticArticles } from '../../../fixtures/synthetic-case.ts';
import { openTestCore, type TestCore } from '../../../fixtures/test-core.ts';
import { windowView } from '../../../oracles/window-view.ts';

type View = OutputOf<'view.window'>;

const WINDOWS = 200;
const articles = syntheticArticles(8, 3);
let opened: TestCore;
let all: View;

beforeAll(async () => {
  opened = await openTestCore({ read: readerOf(articles) });
  for (const { title, text, published } of articles)
    await opened.ask('article.import', { title, text, published, publishedBasis: 'analyst' });
  for (const id of [3, 30, 60])
    await opened.core.dispatch('item.review', { kind: 'event', id, state: 'rejected' });
  await opened.core.dispatch('item.review', { kind: 'actor', id: 2, state: 'rejected' });
  all = await opened.ask('view.window', { window: { from: null, to: null }, limit: 5000 });
});
afterAll(async () => {
  await opened.core.close();
  expect(opened.errors).toEqual([]);
});

const low = (value: number | null): number => value ?? Number.NEGATIVE_INFINITY;
const high = (value: number | null): number => value ?? Number.POSITIVE_INFINITY;

/** The definition in shared/contract/views.ts, word for word. */
function overlapOf(time: TimeSpan, window: TimeWindow): 'inside' | 'partly' | 'undated' | null {
  if (isUndated(time)) return 'undated';
  if (low(time.earliest) > high(window.to) || high(time.latest) < low(window.from)) return null;
  const inside = low(time.earliest) >= low(window.from) && high(time.latest) <= high(window.to);
  return inside ? 'inside' : 'partly';
}

function expectedOf(window: TimeWindow) {
  const events = all.events.flatMap(({ overlap: _overlap, ...event }) => {
    const overlap = overlapOf(event.time, window);
    return overlap ? [{ ...event, overlap }] : [];
  });
  const count = (overlap: string): number => events.filter((event) => event.overlap === overlap).length;
  return {
    events,
    counts: { inside: count('inside'), partly: count('partly'), undated: count('undated') },
  };
}

const byId = (a: { readonly id: number }, b: { readonly id: number }): number => a.id - b.id;

/** Days around the ends of events, where a mistake would show, and open ends. */
function windows(): readonly TimeWindow[] {
  const random = randomNumbers(9);
  const ends = all.events.flatMap(({ time }) => [time.earliest, time.latest]).filter((day) => day !== null);
  const draw = (): number | null =>
    random() < 0.15 ? null : (ends[Math.floor(random() * ends.length)] ?? 0) + Math.floor(random() * 3) - 1;
  return Array.from({ length: WINDOWS }, () => {
    const [a, b] = [draw(), draw()];
    return a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b };
  });
}

describe('view.window', () => {
  test(`${WINDOWS} windows have the events that overlap, counted and marked as such`, async () => {
    let partly = 0;
    for (const window of windows()) {
      const expected = expectedOf(window);
      const { events, counts, total, truncated } = await opened.ask('view.window', { window, limit: 5000 });
      expect({ counts, total, truncated }).toEqual({
        counts: expected.counts,
        total: all.total,
        truncated: false,
      });
      expect([...events].sort(byId)).toEqual([...expected.events].sort(byId));
      partly += counts.partly;
    }
    expect(partly).toBeGreaterThan(WINDOWS);
  });

  test('the whole case has every kind of time, and nothing that was rejected', () => {
    expect(all.total).toBe(8 * 25 - 3);
    expect(all.counts.undated).toBeGreaterThan(5);
    expect(all.counts.partly).toBe(0);
    expect(all.events.some(({ time }) => time.earliest === null && time.latest !== null)).toBe(true);
    expect(all.events.some(({ time }) => time.earliest !== null && time.latest === null)).toBe(true);
    expect(all.events.some(({ time }) => time.approximate)).toBe(true);
    expect(all.actors.map(({ id }) => id)).not.toContain(2);
  });

  test('dated events come by earliest day, undated ones last', () => {
    const firsts = all.events.filter(({ time }) => !isUndated(time)).map(({ time }) => low(time.earliest));
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    const kinds = all.events.map(({ overlap }) => overlap);
    expect(kinds.lastIndexOf('inside')).toBeLessThan(kinds.indexOf('undated'));
  });

  test('every actor, place and link of a view belongs to what it shows', async () => {
    for (const window of windows().slice(0, 30)) {
      const { events, actors, places, relations, links } = await opened.ask('view.window', { window });
      const shown = new Set<number>(actors.map(({ id }) => id));
      const needed = [
        ...events.flatMap((event) => event.participants.map(({ actorId }) => actorId)),
        ...relations.flatMap(({ subject, object }) => [subject, object]),
      ].filter((id) => id !== null);
      expect([...new Set<number>(needed)].sort()).toEqual([...shown].sort());
      expect(new Set(places.map(({ id }) => id))).toEqual(
        new Set(events.flatMap(({ placeIds }) => placeIds)),
      );
      const ids = new Set(events.map(({ id }) => id));
      for (const { from, to } of links) expect(ids.has(from) && ids.has(to)).toBe(true);
      for (const { time } of relations) expect(overlapOf(time, window)).not.toBeNull();
    }
  });

  test('the window that the renderer cuts out of the whole case is the one that the core answers', async () => {
    for (const window of windows()) {
      const cut = windowView(all, window);
      const asked = await opened.ask('view.window', { window, limit: 5000 });
      const sorted = (view: View) => ({
        ...view,
        events: [...view.events].sort(byId),
        relations: [...view.relations].sort(byId),
      });
      expect(sorted(cut)).toEqual(sorted(asked));
    }
  });

  test('a limit cuts, counts go on, and relations stay among those who are left', async () => {
    const window = { from: null, to: null };
    const { events, counts, truncated, actors, relations } = await opened.ask('view.window', {
      window,
      limit: 10,
    });
    expect(events.map(({ id }) => id)).toEqual(all.events.slice(0, 10).map(({ id }) => id));
    expect({ counts, truncated }).toEqual({ counts: all.counts, truncated: true });
    const takePart = new Set(events.flatMap((event) => event.participants.map(({ actorId }) => actorId)));
    expect(actors.every(({ id }) => takePart.has(id))).toBe(true);
    expect(relations.length).toBeLessThanOrEqual(10);
  });
});

describe('case.summary', () => {
  test('counts and extent are those of the whole view', async () => {
    const { counts, extent, asOf } = await opened.ask('case.summary', {});
    expect(counts).toMatchObject({ articles: 8, events: all.total, undated: all.counts.undated });
    const days = all.events.flatMap(({ time }) => [time.earliest, time.latest]).filter((day) => day !== null);
    expect(extent).toEqual({ earliest: Math.min(...days), latest: Math.max(...days) });
    expect(asOf).toBe(Math.max(...articles.map(({ published }) => published)));
  });
});

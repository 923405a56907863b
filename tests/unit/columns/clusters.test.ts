/** Clusters of the timeline: every event in sight is in one item on each of its lines, and there are never more items than fit. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import type { ClusterSource } from '#shared/columns/cluster-grid.ts';
import { clustered } from '#shared/columns/clusters.ts';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { drawnDays } from '#shared/columns/drawn-days.ts';
import { eventLanes } from '#shared/columns/event-lanes.ts';
import { laneLines, laneRanks } from '#shared/columns/lane-lines.ts';
import { MOST_LANES, REST } from '#shared/columns/lanes-in-sight.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import type { WindowView } from '#shared/contract/views.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import { timeline } from '#shared/derive/timeline.ts';
import { type LaneChoice, usualLanes } from '#shared/derive/timeline-lines.ts';
import { randomNumbers } from '#shared/lib/random.ts';
import { LANES } from '#shared/model/lanes.ts';
import { readerOf, syntheticArticles } from '../../fixtures/synthetic-case.ts';
import { openTestCore, type TestCore } from '../../fixtures/test-core.ts';

const MOST = 150;
const ALL_TIME = { from: null, to: null };
const drafted = syntheticArticles(40, 7);
let opened: TestCore;
let whole: WindowView;
let columns: CaseColumns;
let articles: LaneChoice['articles'];

beforeAll(async () => {
  opened = await openTestCore({ read: readerOf(drafted) });
  for (const { title, text, published } of drafted)
    await opened.ask('article.import', { title, text, published, publishedBasis: 'analyst' });
  whole = await opened.ask('view.window', { window: ALL_TIME, limit: 5000 });
  columns = columnsOfView(whole);
  const outlets = ['Wire', 'Harbour Dispatch', null];
  articles = (await opened.ask('article.list', {})).map(({ id }, index) => ({
    id,
    outlet: outlets[index % 3] ?? null,
  }));
});
afterAll(() => opened.core.close());

const choices = (): readonly LaneChoice[] => {
  const busy = whole.actors.slice(0, 3).map(({ id }) => id);
  return LANES.flatMap((lanes) => [[], busy].map((pinned) => ({ ...usualLanes, lanes, pinned, articles })));
};

function sourceFor(choice: LaneChoice): ClusterSource {
  const states = presenceIn(columns, null, ALL_TIME).events;
  const days = drawnDays(columns.events, states, ALL_TIME);
  return { days, types: columns.events.types, lanes: eventLanes(columns, choice) };
}

const ranksOf = ({ lanes }: ClusterSource): Int32Array => Int32Array.from(lanes.ids, (_, lane) => lane);

function sights({ days }: ClusterSource): readonly DayRange[] {
  const random = randomNumbers(11);
  const starts = [...days.from].filter((day, place) => day <= days.to[place]!);
  const draw = () => starts[Math.floor(random() * starts.length)]!;
  const all = { first: Math.min(...starts) - 9, last: Math.max(...starts) + 9 };
  const some = Array.from({ length: 40 }, () => {
    const first = draw();
    return { first, last: first + Math.floor(random() ** 3 * 900) };
  });
  return [all, ...some, { first: all.last + 5000, last: all.last + 5010 }];
}

/** By id of the line, the events in sight, counted one by one. */
function countsByEvent({ days, lanes }: ClusterSource, sight: DayRange): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  days.from.forEach((from, place) => {
    const to = days.to[place]!;
    if (from > to || from > sight.last || to < sight.first) return;
    for (const lane of lanes.of.items.slice(lanes.of.starts[place], lanes.of.starts[place + 1]))
      counts.set(lanes.ids[lane]!, (counts.get(lanes.ids[lane]!) ?? 0) + 1);
  });
  return counts;
}

/** By id of the line, what singles and clusters stand for in sight. */
function countsDrawn(source: ClusterSource, sight: DayRange, found: ReturnType<typeof clustered>) {
  const counts = new Map<string, number>();
  const add = (lane: number, count: number) => {
    const id = source.lanes.ids[lane] ?? 'rest';
    counts.set(id, (counts.get(id) ?? 0) + count);
  };
  for (const { place, lane } of found.singles)
    if (source.days.from[place]! <= sight.last && source.days.to[place]! >= sight.first) add(lane, 1);
  for (const { lane, stretch, count } of found.clusters)
    if (stretch.first <= sight.last && stretch.last >= sight.first) add(lane, count);
  return counts;
}

describe('over every choice of lines and many stretches of time', () => {
  test('lines, their counts and the line of each event are those of the records', () => {
    for (const choice of choices()) {
      const source = sourceFor(choice);
      const byRecords = timeline(whole, source.days.frame, choice);
      const { counts, ranks } = laneRanks(source, choice);
      const byLine = new Map(source.lanes.ids.map((id, lane) => [id, counts[lane]!]));
      const used = new Map([...byLine].filter(([, count]) => count > 0));
      expect(laneLines(columns, used, choice)).toEqual(byRecords.lines);
      const ranked = byRecords.lines.map(({ id }) => ranks[source.lanes.ids.indexOf(id)]!);
      if (choice.lanes === 'actors')
        expect(ranked.slice(0, 5)).toEqual(ranked.slice(0, 5).sort((a, b) => a - b));
      const idOf = (place: number) => columns.events.ids[place];
      const { lanes, days } = source;
      const stands = [...days.from].flatMap((from, place) => {
        const own = lanes.of.items.slice(lanes.of.starts[place], lanes.of.starts[place + 1]);
        const placed = { first: from, last: days.to[place] };
        return from > days.to[place]!
          ? []
          : Array.from(own, (lane) => ({ ...placed, eventId: idOf(place), lineId: lanes.ids[lane] }));
      });
      const wanted = byRecords.items.map(({ eventId, lineId, first, last }) => ({
        ...{ eventId, lineId, first, last },
      }));
      const key = (each: { eventId?: number | undefined; lineId?: string | undefined }) =>
        `${each.eventId} ${each.lineId}`;
      const sorted = <T extends { eventId?: number | undefined; lineId?: string | undefined }>(list: T[]) =>
        list.sort((a, b) => (key(a) < key(b) ? -1 : 1));
      expect(sorted(stands)).toEqual(sorted(wanted));
    }
  });

  test('single events and clusters of a line sum to its events in sight, in at most so many items', () => {
    let clusters = 0;
    for (const choice of choices()) {
      const source = sourceFor(choice);
      for (const sight of sights(source)) {
        const found = clustered(source, { sight, most: MOST, keep: [], ranks: ranksOf(source) });
        clusters += found.clusters.length;
        expect(found.singles.length + found.clusters.length).toBeLessThanOrEqual(MOST);
        const [drawn, wanted] = [countsDrawn(source, sight, found), countsByEvent(source, sight)];
        const own = found.lanes.filter(({ lane }) => lane !== REST);
        for (const { lane, count } of own) {
          expect(drawn.get(source.lanes.ids[lane]!)).toBe(wanted.get(source.lanes.ids[lane]!));
          expect(count).toBe(wanted.get(source.lanes.ids[lane]!));
        }
        const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
        expect(sum(drawn)).toBe(sum(wanted));
        expect(found.lanes.length).toBeLessThanOrEqual(MOST_LANES);
      }
    }
    expect(clusters).toBeGreaterThan(1000);
  });

  test('the types of a cluster sum to its count, and its days lie in its stretch', () => {
    for (const choice of choices()) {
      const source = sourceFor(choice);
      for (const sight of sights(source)) {
        const { clusters } = clustered(source, { sight, most: MOST, keep: [], ranks: ranksOf(source) });
        for (const { byType, count, first, last, stretch } of clusters) {
          expect(byType.reduce((a, b) => a + b, 0)).toBe(count);
          expect(count).toBeGreaterThan(1);
          expect(first).toBeGreaterThanOrEqual(stretch.first);
          expect(last).toBeLessThanOrEqual(stretch.last);
          expect(first).toBeLessThanOrEqual(last);
        }
      }
    }
  });
});

/** Event `n` on line 0 from day `days[n]` on. */
const sourceOf = (days: readonly (readonly [from: number, to: number])[]): ClusterSource => ({
  days: {
    from: Int32Array.from(days, ([from]) => from),
    to: Int32Array.from(days, ([, to]) => to),
    frame: { first: 0, last: 0 },
  },
  types: new Uint8Array(days.length),
  lanes: {
    ids: ['all'],
    of: {
      starts: Int32Array.from({ length: days.length + 1 }, (_, n) => n),
      items: new Int32Array(days.length),
    },
  },
});
const everyDay = (count: number): ClusterSource =>
  sourceOf(Array.from({ length: count }, (_, day) => [day, day] as const));
const ranks = new Int32Array(1);

test('where there is room every event stands alone', () => {
  const { singles, clusters } = clustered(everyDay(100), {
    ...{ sight: { first: 0, last: 99 }, most: MOST, keep: [], ranks },
  });
  expect(clusters).toEqual([]);
  expect(singles).toHaveLength(100);
});

test('kept events stand alone in the thick of others, of very many the first', () => {
  const sight = { first: 0, last: 999 };
  const some = clustered(everyDay(1000), { sight, most: MOST, keep: [500, 501], ranks });
  expect(some.singles.map(({ place }) => place)).toEqual([500, 501]);
  expect(some.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(998);
  const keep = Array.from({ length: 400 }, (_, place) => place);
  const many = clustered(everyDay(1000), { sight, most: MOST, keep, ranks });
  expect(many.singles).toHaveLength(60);
  expect(many.singles.length + many.clusters.length).toBeLessThanOrEqual(MOST);
  expect(many.clusters.reduce((sum, { count }) => sum + count, 60)).toBe(1000);
});

test('clusters stay as they are while the view is panned by less than one of them', () => {
  const at = (first: number) =>
    clustered(everyDay(1000), { sight: { first, last: first + 600 }, most: MOST, keep: [], ranks }).clusters;
  const before = new Set(at(100).map(({ stretch, count }) => `${stretch.first} ${count}`));
  const after = at(107).map(({ stretch, count }) => `${stretch.first} ${count}`);
  expect(after.filter((each) => before.has(each)).length).toBeGreaterThanOrEqual(after.length - 4);
});

test('an event that began long before the view is counted where the view begins', () => {
  const long = Array.from({ length: 300 }, () => [0, 10_000] as const);
  const { clusters } = clustered(sourceOf(long), {
    ...{ sight: { first: 5000, last: 5030 }, most: MOST, keep: [], ranks },
  });
  expect(clusters).toHaveLength(1);
  expect(clusters[0]).toMatchObject({ count: 300, first: 5000, last: 5000 });
});

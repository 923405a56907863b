/** Events as nodes: the same events, participants and links as the records have, and a choice that is bounded and fair. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { type AskedEvents, chooseEvents } from '#shared/columns/event-choice.ts';
import { type EventGraph, eventGraph } from '#shared/columns/event-graph.ts';
import { eventStates, withoutEvents } from '#shared/columns/event-states.ts';
import { graphIn } from '#shared/columns/graph-in.ts';
import { aloneOf } from '#shared/columns/masks.ts';
import { unpack } from '#shared/columns/pack.ts';
import { lies, presenceIn } from '#shared/columns/presence.ts';
import { type TiedColumns, tiesOf } from '#shared/columns/ties.ts';
import type { TimeWindow, WindowView } from '#shared/contract/views.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { LinkKind } from '#shared/model/vocabulary.ts';
import { readerOf, syntheticArticles } from '../../fixtures/synthetic-case.ts';
import { openTestCore, type TestCore } from '../../fixtures/test-core.ts';
import { windowView } from '../../oracles/window-view.ts';
import { event, eventId, taking, time, view } from '../derive/records.ts';

const ALL_TIME: TimeWindow = { from: null, to: null };
const nothing: AskedEvents = { events: [], actors: new Set(), mostOfActors: 0 };
const articles = syntheticArticles(12, 5);
let opened: TestCore;
let whole: WindowView;
let columns: CaseColumns;

beforeAll(async () => {
  opened = await openTestCore({ read: readerOf(articles) });
  for (const { title, text, published } of articles)
    await opened.ask('article.import', { title, text, published, publishedBasis: 'analyst' });
  await opened.ask('item.review', { kind: 'event', id: 3, state: 'rejected' });
  whole = await opened.ask('view.window', { window: ALL_TIME, limit: 5000 });
  columns = unpack<TiedColumns>(await opened.ask('view.columns', {}));
});
afterAll(() => opened.core.close());

const link = (from: number, to: number, kind: LinkKind): WindowView['links'][number] => ({
  ...{ id: from * 1000 + to, from: eventId(from), to: eventId(to) },
  ...{ kind, confidence: 1, review: 'unreviewed' },
});

const everyone = (of: CaseColumns): Uint8Array => new Uint8Array(of.actors.ids.length).fill(1);

/** All events of all time, each actor a node of its own. */
function graphOf(of: CaseColumns, places = Int32Array.from(of.events.ids.keys())): EventGraph {
  const titles = new Map(whole.events.map(({ id, title }) => [id, title]));
  return eventGraph(of, {
    places,
    nodeOf: (place) => `a${of.actors.ids[place]}`,
    titleOf: (id) => titles.get(id) ?? null,
  });
}

test('links of the case file are those of the records', () => {
  const { from, to } = columns.links;
  expect(from.length).toBeGreaterThan(0);
  const pairs = Array.from(from, (place, index) => [
    columns.events.ids[place],
    columns.events.ids[to[index]!],
  ]);
  expect(pairs).toEqual(whole.links.map((link) => [link.from, link.to]));
  expect(columnsOfView(whole).links).toEqual(columns.links);
});

test('each event is joined to who takes part in it, once, and to the events that it is linked to', () => {
  const { nodes, edges } = graphOf(columns);
  expect(nodes.map(({ name }) => name)).toEqual(whole.events.map(({ title }) => title));
  const joins = edges.filter(({ link }) => link === null);
  const expected = whole.events.flatMap(({ id, participants }) =>
    [...new Set(participants.flatMap(({ actorId }) => actorId ?? []))].map((actorId) => `e${id} a${actorId}`),
  );
  expect(joins.map(({ id }) => id).sort()).toEqual(expected.sort());
  const links = edges.filter(({ link }) => link !== null).map(({ id }) => id);
  const wanted = whole.links.map(({ from, to, kind }) => `e${from} e${to} ${kind}`);
  expect(links.sort()).toEqual([...new Set(wanted)].sort());
});

test('arrows go from who acts to the event, from it to whom it is done, and a link points where it leads', () => {
  const made = columnsOfView(
    view({
      events: [
        event(1, { participants: taking(['attacker', 1], ['target', 2], ['other', 3]) }),
        event(2, { participants: taking(['agent', 1]), status: 'conditional' }),
      ],
      links: [link(1, 2, 'causes'), link(2, 1, 'during')],
    }),
  );
  const { nodes, edges } = eventGraph(made, {
    places: Int32Array.of(0, 1),
    nodeOf: (place) => `a${made.actors.ids[place]}`,
    titleOf: () => null,
  });
  expect(nodes.map(({ name, line }) => `${name} ${line}`)).toEqual([
    expect.stringMatching(/ solid$/),
    expect.stringMatching(/ dotted$/),
  ]);
  const drawn = edges.map(
    ({ source, target, toSource, toTarget, label }) =>
      `${source}${toSource ? '<' : '-'}${toTarget ? '>' : '-'}${target} ${label}`,
  );
  expect(drawn).toEqual([
    'a1->e1 attacker',
    'e1->a2 target',
    'e1--a3 also named',
    'a1->e2 who acts',
    'e1->e2 leads to',
    'e2--e1 at the same time',
  ]);
});

test('in every window events and their lines lie as the records do', () => {
  const graph = graphOf(columns);
  const overlaps = { inside: lies.inside, partly: lies.partly, undated: lies.inside } as const;
  const days = whole.events.flatMap((each) =>
    [each.time.earliest, each.time.latest].filter((day) => day !== null),
  );
  let partly = 0;
  for (const from of days.slice(0, 40)) {
    const window = { from, to: from + 20 };
    const states = eventStates(graph, presenceIn(columns, null, window));
    const cut = new Map(windowView(whole, window).events.map(({ id, overlap }) => [id, overlaps[overlap]]));
    const stateOf = (id: EventId): number => cut.get(id) ?? lies.outside;
    expect([...states.nodes]).toEqual(graph.nodes.map(({ eventId }) => stateOf(eventId)));
    expect([...states.edges]).toEqual(graph.edges.map(({ eventIds }) => Math.min(...eventIds.map(stateOf))));
    partly += states.edges.filter((state) => state === lies.partly).length;
  }
  expect(partly).toBeGreaterThan(0);
});

test('lines between actors stand for what is no node', () => {
  const source = { columns, ties: tiesOf(columns), alone: aloneOf(columns, null, null) };
  const all = presenceIn(columns, null, ALL_TIME);
  const usual = graphIn(source, all, null).edges;
  const drawn = Int32Array.from(columns.events.ids.keys()).filter((place) => place % 2 === 0);
  const ids = new Set<number>(Array.from(drawn, (place) => columns.events.ids[place]!));
  const rest = graphIn(source, withoutEvents(all, drawn), null).edges;
  const left = usual.flatMap(({ eventIds }) => eventIds).filter((id) => !ids.has(id));
  expect(rest.flatMap(({ eventIds }) => eventIds).sort()).toEqual(left.sort());
  expect(all.events.includes(lies.outside)).toBe(false);
});

describe('the choice', () => {
  const day = (number: number) => time(null, { earliest: 20_000 + number, latest: 20_000 + number });
  const events = Array.from({ length: 100 }, (_, index) =>
    event(index + 1, {
      time: day(index),
      participants: taking(['agent', index % 10 === 0 ? 3 : 1 + (index % 2)]),
    }),
  );
  const made = columnsOfView(view({ events }));
  const all = presenceIn(made, null, ALL_TIME);
  const choose = (change: Partial<Parameters<typeof chooseEvents>[2]>, now = all) =>
    chooseEvents(made, { all, now }, { standing: everyone(made), most: 20, asked: nothing, ...change });

  test('takes all of all time where there is room', () => {
    const now = presenceIn(made, null, { from: 20_010, to: 20_015 });
    const { places, left, isAll } = choose({ most: 100 }, now);
    expect([places.length, left, isAll]).toEqual([100, 0, true]);
  });

  test('takes those of the window where there is not, and says how many it left', () => {
    const now = presenceIn(made, null, { from: 20_010, to: 20_015 });
    expect([...choose({}, now).places]).toEqual([10, 11, 12, 13, 14, 15]);
    expect(choose({}, now).left).toBe(0);
    const { places, left } = choose({});
    expect([places.length, left]).toEqual([20, 80]);
    // Equals are spread over the window.
    expect(places[0]).toBeLessThan(10);
    expect(places.at(-1)).toBeGreaterThan(89);
  });

  test('passes over events of nobody who stands in the graph', () => {
    const standing = everyone(made);
    standing[2] = 0;
    const { places, left } = choose({ standing });
    expect(places.every((place) => place % 10 !== 0)).toBe(true);
    expect(left).toBe(70);
  });

  test('events that are linked come before others', () => {
    const linked = columnsOfView(view({ events, links: [link(8, 52, 'condition')] }));
    const { places } = chooseEvents(
      linked,
      { all, now: all },
      { standing: everyone(linked), most: 2, asked: nothing },
    );
    expect([...places]).toEqual([7, 51]);
  });

  test('what is asked for displaces nothing', () => {
    const usual = choose({}).places;
    const asked = { events: [1], actors: new Set([2]), mostOfActors: 4 };
    const { places, left } = choose({ asked });
    expect(places.length).toBeGreaterThan(20);
    for (const place of [...usual, 1, 60, 70, 80, 90]) expect(places).toContain(place);
    expect(left).toBe(100 - places.length);
  });
});

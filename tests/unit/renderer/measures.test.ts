/** Measures in the window: rows of the table, the look of the graph, and when they are taken. */
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { actorGraph } from '#shared/columns/graph-of-view.ts';
import { aloneOf } from '#shared/columns/masks.ts';
import { presenceIn } from '#shared/columns/presence.ts';
import { tiesOf } from '#shared/columns/ties.ts';
import type { Measures } from '#shared/network/measures.ts';
import type { MeasureRunner } from '../../../renderer/state/measure-runner.ts';
import { createMeasureStore } from '../../../renderer/state/measures.ts';
import { createPanelStore } from '../../../renderer/state/panels.ts';
import type { Filtered, Shown } from '../../../renderer/state/shown.ts';
import { graphLook } from '../../../renderer/views/measures/graph-look.ts';
import { measureTsv, rowsOf, sortedRows } from '../../../renderer/views/measures/measure-rows.ts';
import { actor, actorId, event, taking, view } from '../derive/records.ts';

const measures: Measures = {
  degree: Int32Array.of(1, 2, 1, 0),
  betweenness: Float64Array.of(0, 1, 0, 0),
  closeness: Float64Array.of(0.5, 0.7, 0.5, 0),
  pageRank: Float64Array.of(0.2, 0.5, 0.2, 0.1),
  constraint: Float64Array.of(1, 0.5, 1, Number.NaN),
  community: Int32Array.of(1, 1, 1, 0),
  pivots: 4,
};
const found = { ...measures, placeOf: new Map([1, 2, 3, 4].map((id, place) => [actorId(id), place])) };

const records = view({
  actors: [actor(1, 'Aland'), actor(2, '=Borduria'), actor(3, 'Cagliostra\tcity'), actor(4, 'Dale')],
  events: [
    event(1, { participants: taking(['attacker', 1], ['target', 2]) }),
    event(2, { participants: taking(['attacker', 2], ['target', 3]) }),
  ],
});
const rows = rowsOf(actorGraph(records).nodes, found);

describe('rows', () => {
  test('are sorted either way, those without a value last, equal ones by name', () => {
    const names = (descending: boolean) =>
      sortedRows(rows, { column: 'constraint', descending }).map(({ id }) => id);
    expect(names(false)).toEqual(['a2', 'a1', 'a3', 'a4']);
    expect(names(true)).toEqual(['a1', 'a3', 'a2', 'a4']);
  });

  test('have no values before there are some', () => {
    expect(rowsOf(actorGraph(records).nodes, null).every(({ betweenness }) => betweenness === null)).toBe(
      true,
    );
  });

  test('go to other programs as they are, but never as a formula', () => {
    const columns = [
      { column: 'name', head: 'Actor' },
      { column: 'constraint', head: 'Constraint' },
    ] as const;
    const sorted = sortedRows(rows, { column: 'name', descending: false });
    expect(measureTsv(sorted, columns)).toBe(
      "Actor\tConstraint\n'=Borduria\t0.5\nAland\t1\nCagliostra city\t1\nDale\t\n",
    );
  });
});

describe('the look of the graph', () => {
  test('is plain without measures, and by events', () => {
    expect(graphLook(null, { sizeBy: 'betweenness', colourBy: 'community' }).share).toBeNull();
    expect(graphLook(found, { sizeBy: 'events', colourBy: 'none' }).tint.size).toBe(0);
  });

  test('sizes by the share of the largest, colours by fifths, and numbers communities', () => {
    const scaled = graphLook(found, { sizeBy: 'pageRank', colourBy: 'closeness' });
    expect([...(scaled.share?.values() ?? [])]).toEqual([0.4, 1, 0.4, 0.2]);
    expect([...scaled.tint.values()]).toEqual(['scale-2', 'scale-4', 'scale-2', 'scale-1']);
    const grouped = graphLook(found, { sizeBy: 'events', colourBy: 'community' });
    expect([...grouped.tint]).toEqual([1, 2, 3].map((id) => [id, 'group-1']));
    expect([...grouped.tag.values()]).toEqual(['1', '1', '1']);
  });
});

const columns = columnsOfView(records);
const filtered: Filtered = {
  masks: null,
  heard: null,
  open: null,
  source: { columns, ties: tiesOf(columns), alone: aloneOf(columns, null, null) },
  all: presenceIn(columns, null, { from: null, to: null }),
  scale: null,
};

describe('measures are taken', () => {
  function open() {
    const panels = createPanelStore();
    const shown = createStore<Pick<Shown, 'filtered' | 'now'>>(() => ({ filtered, now: filtered.all }));
    const finish: ((measures: Measures) => void)[] = [];
    let cancelled = 0;
    const runner: MeasureRunner = {
      run: (_task, done) => void finish.push(done),
      cancel: () => {
        cancelled += 1;
      },
    };
    const store = createMeasureStore({ shown: shown as never, panels, runner });
    return { panels, shown, store, finish, cancelled: () => cancelled };
  }

  test('only while somebody looks at them, and anew when the window shows others', () => {
    const { panels, shown, store, finish } = open();
    expect(finish).toHaveLength(0);
    panels.setState({ colourBy: 'community' });
    expect(store.getState().status).toBe('working');
    finish[0]?.(measures);
    expect(store.getState()).toMatchObject({ status: 'ready', found: { pivots: 4 } });
    panels.setState({ graphSide: 'measures' });
    expect(finish).toHaveLength(1);
    shown.setState({ now: { ...filtered.all } });
    expect(finish).toHaveLength(2);
    store.close();
  });

  test('until they are stopped, and again on demand', () => {
    const { panels, store, finish, cancelled } = open();
    panels.setState({ graphSide: 'measures' });
    store.stop();
    expect([store.getState().status, cancelled()]).toEqual(['stopped', 1]);
    store.again();
    finish[1]?.(measures);
    expect(store.getState().status).toBe('ready');
    store.close();
  });
});

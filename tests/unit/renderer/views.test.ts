/** What the window shows, there and back; and the way through views as it is walked. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ViewSnapshot } from '#shared/model/view-snapshot.ts';
import { createAsOfStore } from '../../../renderer/state/as-of.ts';
import { createCaseStore } from '../../../renderer/state/case-data.ts';
import { createFilterStore } from '../../../renderer/state/filters.ts';
import { createPanelStore } from '../../../renderer/state/panels.ts';
import { createPathStore } from '../../../renderer/state/paths.ts';
import { createPlayer } from '../../../renderer/state/player.ts';
import { createSelectionStore } from '../../../renderer/state/selection.ts';
import { createShownStore } from '../../../renderer/state/shown.ts';
import { createTimeWindowStore } from '../../../renderer/state/time-window.ts';
import { type Looks, showSnapshot, takeSnapshot } from '../../../renderer/state/view-snapshot.ts';
import { createTrailStore } from '../../../renderer/state/view-trail.ts';
import { noWords } from '../../fixtures/no-words.ts';
import { fullSnapshot, plainSnapshot } from '../../fixtures/view-snapshot.ts';

function looksOfNothing(): Looks & { readonly opened: number[] } {
  const data = createCaseStore();
  const selection = createSelectionStore();
  const window = createTimeWindowStore();
  const filters = createFilterStore();
  const panels = createPanelStore();
  const asOf = createAsOfStore();
  const shown = createShownStore({ data, filters, window, asOf, said: noWords });
  let layout = 'force';
  const opened: number[] = [];
  return {
    ...{ data, selection, window, filters, asOf, panels, opened },
    paths: createPathStore({ shown, panels, selection }),
    layout: {
      now: () => layout,
      choose: (name) => {
        layout = name;
      },
    },
    openArticle: (id) => opened.push(id),
  };
}

let looks: ReturnType<typeof looksOfNothing>;
beforeEach(() => {
  vi.useFakeTimers();
  looks = looksOfNothing();
});
afterEach(() => {
  looks.window.close();
  looks.asOf.close();
  looks.paths.close();
  vi.useRealTimers();
});

describe('a snapshot', () => {
  test('of a new window is plain, and fits the schema', () => {
    expect(ViewSnapshot.parse(takeSnapshot(looks))).toEqual(plainSnapshot);
  });

  test('comes back as it was taken, in every part', () => {
    showSnapshot(looks, fullSnapshot);
    // The article is opened by the loader, which a selected item does not need: the reader follows it.
    const article = { ...fullSnapshot, pages: { ...fullSnapshot.pages, article: null } };
    expect(takeSnapshot(looks)).toEqual(article);
    expect(ViewSnapshot.parse(takeSnapshot(looks))).toEqual(article);
    showSnapshot(looks, plainSnapshot);
    expect(takeSnapshot(looks)).toEqual(plainSnapshot);
  });

  test('shows its window also where that follows the selection', () => {
    const stop = looks.selection.subscribe(() => looks.window.setState({ from: 1, to: 2 }, true));
    showSnapshot(looks, fullSnapshot);
    expect(looks.window.getState()).toEqual(fullSnapshot.window);
    stop();
  });

  test('opens its article where nothing is selected that leads the reader elsewhere', () => {
    showSnapshot(looks, {
      ...fullSnapshot,
      selection: { ...fullSnapshot.selection, items: [fullSnapshot.selection.items[0]!], shown: 0 },
    });
    expect(looks.opened).toEqual([]);
    showSnapshot(looks, { ...fullSnapshot, selection: plainSnapshot.selection });
    expect(looks.opened).toEqual([1]);
  });

  test('changes no store whose part looks so already', () => {
    const heard = vi.fn();
    for (const store of [looks.window, looks.asOf, looks.filters, looks.selection, looks.panels, looks.paths])
      store.subscribe(heard);
    showSnapshot(looks, takeSnapshot(looks));
    expect(heard).not.toHaveBeenCalled();
  });

  test('of too much is cut to what the case keeps', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => index + 1);
    looks.panels.setState({ openedActors: new Set(many as never[]) });
    looks.selection.select(
      'app',
      many.map((id) => ({ kind: 'event', id: id as never })),
    );
    looks.selection.step(-1);
    looks.filters.set('claimant', many.map(String), false);
    expect(ViewSnapshot.safeParse(takeSnapshot(looks)).success).toBe(true);
  });
});

describe('the trail', () => {
  const REST = 600;
  const wait = () => vi.advanceTimersByTime(REST);
  const select = (id: number) => looks.selection.select('app', [{ kind: 'event', id: id as never }]);
  const selected = () => looks.selection.getState().items.map(({ id }) => id);

  test('quick successions are one step', () => {
    const trail = createTrailStore(looks);
    for (let id = 1; id < 20; id += 1) {
      select(id);
      vi.advanceTimersByTime(100);
    }
    wait();
    expect(trail.getState()).toMatchObject({ at: 1, views: { length: 2 } });
    trail.back();
    expect(selected()).toEqual([]);
    trail.forward();
    expect(selected()).toEqual([19]);
    trail.close();
  });

  test('scrubbing and playing are one step, whatever time they take', () => {
    const trail = createTrailStore(looks);
    for (let to = 10; to < 400; to += 10) {
      looks.window.hold({ from: null, to });
      vi.advanceTimersByTime(100);
    }
    looks.window.rest();
    wait();
    const player = createPlayer(looks.window, () => [400, 410, 420, 430]);
    player.toggle();
    vi.advanceTimersByTime(10_000);
    expect(looks.window.settled.getState()).toEqual({ from: null, to: 430 });
    expect(trail.getState().views.map(({ window }) => window.to)).toEqual([null, 390, 430]);
    player.close();
    trail.close();
  });

  test('going back stops the story and shows what was there before it', () => {
    const trail = createTrailStore(looks);
    const player = createPlayer(looks.window, () => [10, 20, 30, 40]);
    player.toggle();
    vi.advanceTimersByTime(2100);
    trail.back();
    expect(player.getState().playing).toBe(false);
    expect(looks.window.settled.getState()).toEqual({ from: null, to: null });
    trail.forward();
    expect(looks.window.getState()).toEqual({ from: null, to: 30 });
    player.close();
    trail.close();
  });

  test('going back leaves no trace of its own, and does not wait for what has just been done', () => {
    const trail = createTrailStore(looks);
    select(1);
    wait();
    looks.filters.set('status', ['planned'], false);
    trail.back();
    expect(looks.filters.getState().status.size).toBe(0);
    wait();
    expect(trail.getState()).toMatchObject({ at: 1, views: { length: 3 } });
    trail.back();
    trail.back();
    wait();
    expect(selected()).toEqual([]);
    expect(trail.getState()).toMatchObject({ at: 0, views: { length: 3 } });
    trail.close();
  });

  test('a place comes back with the panels that were open there', () => {
    const trail = createTrailStore(looks);
    looks.panels.setState({ lanes: 'types' });
    wait();
    select(1);
    wait();
    looks.panels.setState({ lanes: 'actors' });
    trail.back();
    expect(looks.panels.getState().lanes).toBe('types');
    trail.forward();
    expect(looks.panels.getState().lanes).toBe('actors');
    trail.close();
  });
});

/** Windows by name and the window that follows the selection; "as of" in what is shown and in its player. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { columnsOfView } from '#shared/columns/columns-of-view.ts';
import { allTime } from '#shared/columns/whole-presence.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { dayOf } from '#shared/lib/day.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import type { Evidence } from '#shared/model/event.ts';
import { tied } from '#shared/network/communities-in.ts';
import { createAsOfStore, publicationDays, setAsOf, toggleAsOf } from '../../../renderer/state/as-of.ts';
import { createCaseStore } from '../../../renderer/state/case-data.ts';
import { createFilterStore } from '../../../renderer/state/filters.ts';
import { followSelection } from '../../../renderer/state/follow-selection.ts';
import { createPanelStore } from '../../../renderer/state/panels.ts';
import { createPlayer } from '../../../renderer/state/player.ts';
import { createSelectionStore } from '../../../renderer/state/selection.ts';
import { createShownStore } from '../../../renderer/state/shown.ts';
import { createSightStore } from '../../../renderer/state/sight.ts';
import { createTimeWindowStore } from '../../../renderer/state/time-window.ts';
import { choosePreset, type Preset, presetWindow } from '../../../renderer/state/window-presets.ts';
import { noWords } from '../../fixtures/no-words.ts';
import { actor, event, relation, taking, time, view } from '../derive/records.ts';

const FEB_3 = dayOf(2026, 2, 3);
const saidBy = (...articles: readonly number[]): Evidence[] =>
  articles.map((articleId) => ({ articleId, sentenceId: articleId }) as never);

/** Articles of 29 January and 3 February and one without a date. */
const whole = view({
  actors: [actor(1, 'A'), actor(2, 'B')],
  events: [
    event(1, {
      ...{ time: time('2026-01-10'), participants: taking(['attacker', 1]), evidence: saidBy(1, 2) },
    }),
    event(2, {
      time: time('2026-01-20/2026-02-08'),
      participants: taking(['attacker', 1]),
      evidence: saidBy(2),
    }),
    event(3, { time: time('2025-12-01'), participants: taking(['attacker', 2]), evidence: saidBy(3) }),
    event(4, { time: time(null), participants: taking(['attacker', 2]), evidence: saidBy(2) }),
  ],
  relations: [relation(1, { evidence: saidBy(2) })],
});
const articles = [
  { id: 1, published: dayOf(2026, 1, 29), outlet: null },
  { id: 2, published: FEB_3, outlet: null },
  { id: 3, published: null, outlet: null },
] as never as readonly ArticleSummary[];

function openCase() {
  const data = createCaseStore();
  const window = createTimeWindowStore();
  const asOf = createAsOfStore();
  const [selection, panels] = [createSelectionStore(), createPanelStore()];
  const shown = createShownStore({ data, filters: createFilterStore(), window, asOf, said: noWords });
  const columns = columnsOfView(whole);
  data.setState({ columns: tied(columns), whole, articles });
  return { data, window, asOf, selection, panels, shown, sight: createSightStore() };
}

let opened: ReturnType<typeof openCase>;
beforeEach(() => {
  opened = openCase();
});
afterEach(() => {
  opened.shown.close();
  opened.window.close();
  opened.asOf.close();
});

const select = (...items: readonly (readonly [ItemRef['kind'], number])[]) =>
  opened.selection.select(
    'graph',
    items.map(([kind, id]) => ({ kind, id }) as ItemRef),
  );
const preset = (name: Preset) => presetWindow(name, opened);
const events = () => opened.shown.getState().view?.events.map(({ id }) => id as number);

describe('a window by name', () => {
  test('is counted back from the newest publication day, or from the last day of the case', () => {
    expect(preset('week')).toEqual({ from: dayOf(2026, 1, 28), to: FEB_3 });
    opened.data.setState({ articles: articles.slice(2) });
    expect(preset('week')).toEqual({ from: dayOf(2026, 2, 2), to: dayOf(2026, 2, 8) });
  });

  test('goes from the first to the last day of what is selected, and an actor’s events count', () => {
    expect(preset('selection')).toBeNull();
    select(['event', 1]);
    expect(preset('selection')).toEqual({ from: dayOf(2026, 1, 10), to: dayOf(2026, 1, 10) });
    select(['actor', 1]);
    expect(preset('selection')).toEqual({ from: dayOf(2026, 1, 10), to: dayOf(2026, 2, 8) });
    select(['actor', 2], ['event', 1]);
    expect(preset('selection')).toEqual({ from: dayOf(2025, 12, 1), to: dayOf(2026, 1, 10) });
    select(['event', 4], ['relation', 1], ['event', 99]);
    expect(preset('selection')).toBeNull();
  });

  test('is what the timeline shows, while there is one', () => {
    expect(choosePreset('sight', opened)).toBe(false);
    opened.sight.setState({ range: { first: 5, last: 9 } });
    expect(choosePreset('sight', opened)).toBe(true);
    expect(opened.window.settled.getState()).toEqual({ from: 5, to: 9 });
  });

  test('leads to the window before and after, and to all time', () => {
    expect(choosePreset('next', opened)).toBe(false);
    choosePreset('week', opened);
    expect(choosePreset('previous', opened)).toBe(true);
    expect(opened.window.getState()).toEqual({ from: dayOf(2026, 1, 21), to: dayOf(2026, 1, 27) });
    choosePreset('all', opened);
    expect(opened.window.getState()).toEqual(allTime);
  });
});

describe('a window that follows the selection', () => {
  test('goes to its days with room around them, when it is switched on and after that', () => {
    const stop = followSelection(opened);
    select(['event', 1]);
    expect(opened.window.getState()).toEqual(allTime);
    opened.panels.setState({ windowFollows: true });
    expect(opened.window.getState()).toEqual({ from: dayOf(2026, 1, 7), to: dayOf(2026, 1, 13) });
    select(['actor', 1]);
    expect(opened.window.getState()).toEqual({ from: dayOf(2026, 1, 7), to: dayOf(2026, 2, 11) });
    stop();
    select(['event', 1]);
    expect(opened.window.getState().to).toBe(dayOf(2026, 2, 11));
  });

  test('stays for what has no day, for nothing, and for what is selected in the timeline', () => {
    const stop = followSelection(opened);
    opened.panels.setState({ windowFollows: true });
    const before = opened.window.getState();
    select(['event', 4]);
    opened.selection.clear();
    opened.selection.select('timeline', [{ kind: 'event', id: 1 as never }]);
    expect(opened.window.getState()).toBe(before);
    stop();
  });
});

describe('as of a day', () => {
  test('what is shown is what had been published; what has no date always had', () => {
    expect(events()).toEqual([1, 2, 3, 4]);
    setAsOf(opened.asOf, dayOf(2026, 1, 29));
    expect(events()).toEqual([1, 3]);
    expect(opened.shown.getState().view?.relations).toEqual([]);
    expect(opened.shown.getState().view?.counts).toEqual({ inside: 2, partly: 0, undated: 0 });
    expect([...opened.shown.getState().unfiltered!].filter((state) => state > 0)).toHaveLength(2);
    setAsOf(opened.asOf, dayOf(2026, 1, 28));
    expect(events()).toEqual([3]);
    setAsOf(opened.asOf, null);
    expect(events()).toEqual([1, 2, 3, 4]);
  });

  test('holds inside the window and with another publication date', () => {
    opened.window.setState({ from: dayOf(2026, 1, 1), to: null }, true);
    setAsOf(opened.asOf, dayOf(2026, 1, 29));
    expect(events()).toEqual([1]);
    const moved = articles.map((each) => ({ ...each, published: dayOf(2026, 2, 1) }));
    opened.data.setState({ articles: moved });
    expect(events()).toEqual([]);
  });

  test('is switched on at the newest publication day, and off; without any such day it stays off', () => {
    toggleAsOf(opened.asOf, articles);
    expect(opened.asOf.getState()).toEqual({ from: null, to: FEB_3 });
    toggleAsOf(opened.asOf, articles);
    expect(opened.asOf.getState()).toEqual(allTime);
    toggleAsOf(opened.asOf, articles.slice(2));
    expect(opened.asOf.getState()).toEqual(allTime);
  });

  test('is played from one publication day to the next, and shown at each', () => {
    vi.useFakeTimers();
    const player = createPlayer(opened.asOf, () => publicationDays(articles));
    player.toggle();
    expect(events()).toEqual([1, 3]);
    vi.advanceTimersByTime(1000);
    expect(events()).toEqual([1, 2, 3, 4]);
    vi.advanceTimersByTime(1000);
    expect(player.getState().playing).toBe(false);
    expect(opened.asOf.settled.getState()).toEqual({ from: null, to: FEB_3 });
    player.close();
    vi.useRealTimers();
  });
});

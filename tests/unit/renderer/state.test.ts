/** Stores and loader: one selection, answers in order, refreshes that do not pile up. */

import { describe, expect, test, vi } from 'vitest';
import { allTime } from '#shared/columns/whole-presence.ts';
import type { Reply } from '#shared/contract/errors.ts';
import type { EventId } from '#shared/model/ids.ts';
import { createClient } from '../../../renderer/api/client.ts';
import type { Transport } from '../../../renderer/api/transport.ts';
import { createCaseStore } from '../../../renderer/state/case-data.ts';
import { createCaseLoader } from '../../../renderer/state/case-loader.ts';
import { createLatest } from '../../../renderer/state/latest.ts';
import { createNoticeStore } from '../../../renderer/state/notices.ts';
import { createPlayer } from '../../../renderer/state/player.ts';
import { createSelectionStore, shownItem } from '../../../renderer/state/selection.ts';
import { createTimeWindowStore } from '../../../renderer/state/time-window.ts';
import { createSampleCase } from '../../views/sample/case.ts';
import { createFakeCore } from '../../views/sample/fake-core.ts';
import { createLargeCase } from '../../views/sample/large-case.ts';

describe('selection', () => {
  test('steps round through what is selected and clears', () => {
    const store = createSelectionStore();
    store.select('graph', [
      { kind: 'event', id: 1 as never },
      { kind: 'event', id: 2 as never },
    ]);
    store.step(-1);
    expect(shownItem(store.getState())).toEqual({ kind: 'event', id: 2 });
    store.step(1);
    expect(shownItem(store.getState())).toEqual({ kind: 'event', id: 1 });
    store.clear();
    expect(shownItem(store.getState())).toBeNull();
    store.step(1);
    expect(store.getState().shown).toBe(0);
  });

  test('a sentence without findings is still a selection', () => {
    const store = createSelectionStore();
    store.select('reader', [], 7 as never);
    expect(store.getState()).toMatchObject({ items: [], sentenceId: 7, origin: 'reader' });
  });
});

describe('createLatest', () => {
  test('an answer that a newer question has overtaken is dropped', async () => {
    const latest = createLatest<string>();
    const seen: string[] = [];
    const answers: ((text: string) => void)[] = [];
    const ask = () => new Promise<string>((resolve) => answers.push(resolve));
    const first = latest.run(ask, (answer) => seen.push(answer));
    const second = latest.run(ask, (answer) => seen.push(answer));
    answers[1]?.('new');
    answers[0]?.('old');
    await Promise.all([first, second]);
    expect(seen).toEqual(['new']);
  });
});

describe('notices', () => {
  const notice = { advice: null, details: null, undo: null };

  test('what was done takes the place of what was done before, failures stay', () => {
    const store = createNoticeStore();
    store.show({ ...notice, tone: 'done', title: 'a' });
    store.show({ ...notice, tone: 'failed', title: 'b' });
    store.show({ ...notice, tone: 'done', title: 'c' });
    expect(store.getState().map(({ title }) => title)).toEqual(['b', 'c']);
  });

  test('only the newest three are kept, each can be dismissed', () => {
    const store = createNoticeStore();
    for (const title of ['a', 'b', 'c', 'd']) store.show({ ...notice, tone: 'failed', title });
    expect(store.getState().map((notice) => notice.title)).toEqual(['b', 'c', 'd']);
    store.dismiss(store.getState()[0]?.id ?? 0);
    expect(store.getState().map((notice) => notice.title)).toEqual(['c', 'd']);
  });
});

describe('time window', () => {
  test('a movement comes to rest by itself, a held one when it is told, any other change at once', async () => {
    vi.useFakeTimers();
    const store = createTimeWindowStore();
    const rested = () => store.settled.getState().from;
    store.drag({ from: 1, to: null });
    store.drag({ from: 2, to: null });
    expect([store.getState().from, rested()]).toEqual([2, null]);
    vi.advanceTimersByTime(500);
    expect(rested()).toBe(2);
    store.hold({ from: 3, to: null });
    vi.advanceTimersByTime(5000);
    expect(rested()).toBe(2);
    store.rest();
    expect(rested()).toBe(3);
    store.setState({ from: 4, to: null }, true);
    expect(rested()).toBe(4);
    store.close();
    vi.useRealTimers();
  });
});

describe('player', () => {
  test('plays to the last day, rests there, and stops when the window is taken', () => {
    vi.useFakeTimers();
    const window = createTimeWindowStore();
    const player = createPlayer(window, () => [10, 20, 30]);
    player.setSpeed(4);
    player.toggle();
    expect(window.getState()).toEqual({ from: null, to: 10 });
    vi.advanceTimersByTime(260);
    expect(window.getState()).toEqual({ from: null, to: 20 });
    vi.advanceTimersByTime(2000);
    expect(player.getState().playing).toBe(false);
    expect(window.settled.getState()).toEqual({ from: null, to: 30 });
    window.setState({ from: 10, to: 20 }, true);
    player.toggle();
    vi.advanceTimersByTime(260);
    expect(window.getState()).toEqual({ from: 20, to: 30 });
    window.setState(allTime, true);
    expect(player.getState().playing).toBe(false);
    player.close();
    vi.useRealTimers();
  });

  test('a case without a day has nothing to play', () => {
    const player = createPlayer(createTimeWindowStore(), () => []);
    player.toggle();
    expect(player.getState().playing).toBe(false);
  });
});

function loaderOver(transport: Transport) {
  const store = createCaseStore();
  const onFailure = vi.fn();
  return {
    store,
    onFailure,
    loader: createCaseLoader({ client: createClient(transport), store, onFailure }),
  };
}

/** The names of what is asked, in their order. */
function askedOver(core: Transport) {
  const asked: string[] = [];
  const invoke: Transport['invoke'] = (name, input) => {
    asked.push(name);
    return core.invoke(name, input);
  };
  return { asked, ...loaderOver({ ...core, invoke }) };
}

const refusal: Reply<never> = { ok: false, error: { code: 'case-corrupt', message: 'broken' } };

describe('case loader', () => {
  test('fills the store: a small case is held whole, and asked for once', async () => {
    const core = createFakeCore(createSampleCase());
    const { asked, store, loader } = askedOver(core);
    await loader.refresh();
    const { columns, whole } = store.getState();
    expect(store.getState()).toMatchObject({ status: 'ready', summary: { name: 'Sample case' } });
    expect(whole?.truncated).toBe(false);
    expect(whole?.events.map(({ id }) => id)).toEqual([...(columns?.events.ids ?? [])]);
    await loader.want({ events: whole?.events.map(({ id }) => id) ?? [], relations: [] });
    expect(asked.filter((name) => name === 'view.records')).toHaveLength(1);
  });

  test('at first the picture is shown before the lists have come, later both change at once', async () => {
    const core = createFakeCore(createSampleCase());
    const { asked, store, loader } = askedOver(core);
    const seen: string[] = [];
    store.subscribe(({ columns, summary, status }, before) => {
      const changed = { columns: columns !== before.columns, lists: summary !== before.summary };
      seen.push(`${status}: ${Object.keys(changed).filter((key) => changed[key as 'lists'])}`);
    });
    await loader.refresh();
    expect(asked.slice(0, 2)).toEqual(['view.columns', 'view.records']);
    expect(seen).toEqual(['loading: columns', 'ready: lists']);
    await loader.refresh();
    expect(seen.slice(2)).toEqual(['ready: columns,lists']);
  });

  test('of a large case it holds what was wanted, and brings it anew after a change', async () => {
    const core = createFakeCore(createLargeCase({ actors: 50, events: 2100, seed: 1 }));
    const asked: unknown[] = [];
    const { store, loader } = loaderOver({
      ...core,
      invoke: async (name, input) => {
        if (name === 'view.records') asked.push(input);
        return core.invoke(name, input);
      },
    });
    await loader.refresh();
    expect(store.getState().whole).toMatchObject({ events: [], truncated: true, total: 2100 });
    const events = [...(store.getState().columns?.events.ids ?? [])].slice(10, 14) as EventId[];
    await loader.want({ events, relations: [] });
    expect(store.getState().whole?.events.map(({ id }) => id)).toEqual(events);
    await loader.want({ events: events.slice(1), relations: [] });
    await loader.refresh();
    expect(store.getState().whole?.events.map(({ id }) => id)).toEqual(events);
    // Nothing is asked for at first; after a change at once, and again with the columns of the new state.
    expect(asked).toEqual([...Array.from({ length: 3 }, () => ({ events, relations: [] }))]);
  });

  test('refreshes that are asked for during one share the next', async () => {
    const core = createFakeCore(createSampleCase());
    const invoke = vi.fn(core.invoke);
    const { loader } = loaderOver({ ...core, invoke });
    await Promise.all([loader.refresh(), loader.refresh(), loader.refresh(), loader.refresh()]);
    expect(invoke.mock.calls.filter(([name]) => name === 'case.summary')).toHaveLength(2);
  });

  test('a case that cannot be read at first is a failed case; a later failure is told apart', async () => {
    const core = createFakeCore(createSampleCase());
    let broken = true;
    const { store, loader, onFailure } = loaderOver({
      ...core,
      invoke: async (name, input) => (broken ? refusal : core.invoke(name, input)),
    });
    await loader.refresh();
    expect(store.getState()).toMatchObject({ status: 'failed', failure: { code: 'case-corrupt' } });
    expect(onFailure).not.toHaveBeenCalled();
    broken = false;
    await loader.refresh();
    expect(store.getState()).toMatchObject({ status: 'ready', failure: null });
    broken = true;
    await loader.openArticle(1 as never);
    expect(onFailure).toHaveBeenCalledWith(refusal.ok ? null : refusal.error);
    expect(store.getState().status).toBe('ready');
  });
});

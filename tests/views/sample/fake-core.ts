/** A core for the view tests: the sample case in memory behind the contract, with undo and redo by snapshots. */
import type { Reply } from '#shared/contract/errors.ts';
import type { HistoryEntry } from '#shared/contract/history.ts';
import type { Transport } from '../../../renderer/api/transport.ts';
import type { SampleCase } from './case.ts';
import { answerDocument } from './fake-documents.ts';
import { answerEdit } from './fake-edits.ts';
import { createFakeHost } from './fake-host.ts';
import { answerList } from './fake-lists.ts';
import { answerQuery } from './fake-queries.ts';
import { fail, type Input, ok } from './fake-reply.ts';
import { answerSearch } from './fake-search.ts';
import { createFakeViews } from './fake-views.ts';

interface State {
  readonly data: SampleCase;
  readonly done: readonly { readonly entry: HistoryEntry; readonly before: SampleCase }[];
  readonly undone: readonly { readonly entry: HistoryEntry; readonly after: SampleCase }[];
}

export interface FakeCore extends Transport {
  /** Replaces the case, as an import by another window would. */
  replace(data: SampleCase): void;
}

export function createFakeCore(initial: SampleCase): FakeCore {
  let state: State = { data: initial, done: [], undone: [] };
  const listeners = new Set<(message: unknown) => void>();
  const host = createFakeHost();
  const views = createFakeViews();
  const push = () => {
    for (const listener of listeners)
      listener({ kind: 'changed', changeSetId: state.done.length + 1, kinds: ['event'] });
  };
  const commit = (label: string, subject: string, data: SampleCase) => {
    const id = state.done.length + 1;
    const entry: HistoryEntry = {
      id,
      label,
      subject,
      author: 'analyst',
      at: '2026-02-04T09:00:00.000Z',
      state: 'done',
      changes: 1,
    };
    state = { data, done: [...state.done, { entry, before: state.data }], undone: [] };
    queueMicrotask(push);
  };
  const travel = (direction: 'undo' | 'redo'): Reply<unknown> => {
    const step = direction === 'undo' ? undoOf(state) : redoOf(state);
    if (!step) return fail(direction === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    state = step.state;
    queueMicrotask(push);
    return ok(step.entry);
  };
  const answer = (name: string, input: Input): Reply<unknown> => {
    if (name === 'history.undo') return travel('undo');
    if (name === 'history.redo') return travel('redo');
    if (name === 'history.list') return ok(historyOf(state));
    return (
      host(name, input) ??
      views(name, input) ??
      answerQuery(state.data, name, input) ??
      answerList(state.data, name, input) ??
      answerSearch(state.data, name, input) ??
      answerDocument(state.data, name, input) ??
      answerEdit(state.data, { name, input, commit })
    );
  };
  return {
    invoke: async (name, input) => answer(name, input as Input),
    subscribe(name, listener) {
      if (name === 'core') listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replace(data) {
      state = { data, done: [], undone: [] };
      push();
    },
  };
}

function undoOf({ data, done, undone }: State): { state: State; entry: HistoryEntry } | null {
  const last = done.at(-1);
  if (!last) return null;
  const entry = { ...last.entry, state: 'undone' as const };
  return {
    entry,
    state: { data: last.before, done: done.slice(0, -1), undone: [...undone, { entry, after: data }] },
  };
}

function redoOf({ data, done, undone }: State): { state: State; entry: HistoryEntry } | null {
  const last = undone.at(-1);
  if (!last) return null;
  const entry = { ...last.entry, state: 'done' as const };
  return {
    entry,
    state: { data: last.after, done: [...done, { entry, before: data }], undone: undone.slice(0, -1) },
  };
}

const historyOf = ({ done, undone }: State) => ({
  entries: [...undone.map((each) => each.entry), ...done.map((each) => each.entry).reverse()],
  total: done.length + undone.length,
  undo: done.at(-1)?.entry ?? null,
  redo: undone.at(-1)?.entry ?? null,
});

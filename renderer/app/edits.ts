/** Every change a person can make: runs the command, reads the case again, and offers Undo; failures become notices. */
import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '#shared/contract/errors.ts';
import type { HistoryEntry } from '#shared/contract/history.ts';
import { t } from '#shared/i18n/text.ts';
import type { ItemKind, ReviewState } from '#shared/model/review.ts';
import type { CallInput, CallName, CallOutput, Client } from '../api/client.ts';
import type { CaseData } from '../state/case-data.ts';
import type { CaseLoader } from '../state/case-loader.ts';
import type { NoticeStore } from '../state/notices.ts';
import type { Selection, SelectionStore } from '../state/selection.ts';
import { doneText, editWord } from './edit-words.ts';

interface AnyItem {
  readonly kind: ItemKind;
  readonly id: number;
}

export interface Edits {
  /**
   * Runs a procedure of the contract; null when it failed, which has then been reported. What it has changed is told
   * with an Undo, in the words of `told` or of the history.
   */
  run<N extends CallName>(name: N, input: CallInput<N>, told?: string): Promise<CallOutput<N> | null>;
  review(item: AnyItem, state: ReviewState, name: string): Promise<void>;
  /** Deletes at once and offers Undo, instead of asking first. */
  remove(item: AnyItem, name: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

interface Parts {
  readonly client: Client;
  readonly data: StoreApi<CaseData>;
  readonly selection: SelectionStore;
  readonly loader: CaseLoader;
  readonly notices: NoticeStore;
  readonly report: (failure: Failure) => void;
}

export function createEdits(parts: Parts): Edits {
  const { data, selection } = parts;
  const ask = createAsk(parts);
  const done = createDone(parts);
  const steps = createUndo(parts, ask);
  const run: Edits['run'] = async (name, input, told) => {
    const newest = newestOf(data);
    const selected = selection.getState();
    const reply = await ask(name, input);
    const entry = newestOf(data);
    if (reply && entry && entry.id !== newest?.id) {
      steps.remember(entry.id, selected);
      done(told ?? doneText(entry), () => void steps.undoOnly(entry.id));
    }
    return reply;
  };
  return {
    run,
    undo: steps.undo,
    async review({ kind, id }, state, name) {
      await run('item.review', { kind, id, state }, t(`edits.${state}`, { name }));
    },
    async remove({ kind, id }, name) {
      await run('item.delete', { kind, id }, t('edits.deleted', { name }));
    },
    async redo() {
      const entry = await ask('history.redo', {});
      if (entry) done(t('edits.again', { what: editWord(entry.label), subject: entry.subject }), null);
    },
  };
}

/** Tells what was done, with a way to take it back. */
const createDone =
  ({ notices }: Parts) =>
  (title: string, undo: (() => void) | null) =>
    notices.show({ tone: 'done', title, advice: null, details: null, undo });

/** Steps back; an undo that brings back what was selected before the change selects it again. */
function createUndo(parts: Parts, ask: ReturnType<typeof createAsk>) {
  const { data, selection, notices } = parts;
  const done = createDone(parts);
  const selectedBefore = new Map<number, Selection>();
  const undo = async () => {
    const entry = await ask('history.undo', {});
    if (!entry) return;
    done(t('edits.undid', { what: editWord(entry.label), subject: entry.subject }), null);
    const before = selectedBefore.get(entry.id);
    if (before && selection.getState().items.length === 0) selection.setState(before, true);
  };
  return {
    undo,
    /** `selected` is what was selected before the change of that id. */
    remember: (id: number, selected: Selection) => void selectedBefore.set(id, selected),
    /** The button of a message undoes what the message tells, and nothing that has been done since. */
    async undoOnly(id: number) {
      if (newestOf(data)?.id === id) await undo();
      else {
        const words = { title: t('edits.overtaken'), advice: t('edits.overtakenAdvice') };
        notices.show({ ...words, tone: 'failed', details: null, undo: null });
      }
    },
  };
}

const newestOf = (data: StoreApi<CaseData>): HistoryEntry | null => data.getState().history?.undo ?? null;

/** Asks the core and reads the case again; null when it failed, which has then been reported. */
const createAsk =
  ({ client, loader, report }: Parts) =>
  async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N> | null> => {
    const reply = await client.call(name, input);
    if (!reply.ok) {
      report(reply.error);
      return null;
    }
    await loader.refresh();
    return reply.data;
  };

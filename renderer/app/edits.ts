/** Every change a person can make: runs the command, then reads the case again; failures become notices. */
import type { Failure } from '#shared/contract/errors.ts';
import type { ItemKind, ReviewState } from '#shared/model/review.ts';
import type { CallInput, CallName, CallOutput, Client } from '../api/client.ts';
import type { CaseLoader } from '../state/case-loader.ts';
import type { NoticeStore } from '../state/notices.ts';

interface AnyItem {
  readonly kind: ItemKind;
  readonly id: number;
}

export interface Edits {
  /** Runs a command of the contract; null when it failed, which has then been reported. */
  run<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N> | null>;
  review(item: AnyItem, state: ReviewState, name: string): Promise<void>;
  /** Deletes at once and offers Undo, instead of asking first. */
  remove(item: AnyItem, name: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

interface Parts {
  readonly client: Client;
  readonly loader: CaseLoader;
  readonly notices: NoticeStore;
  readonly report: (failure: Failure) => void;
}

export function createEdits({ client, loader, notices, report }: Parts): Edits {
  const run: Edits['run'] = async (name, input) => {
    const reply = await client.call(name, input);
    if (!reply.ok) {
      report(reply.error);
      return null;
    }
    await loader.refresh();
    return reply.data;
  };
  const done = (title: string, undo: (() => void) | null) =>
    notices.show({ tone: 'done', title, advice: null, details: null, undo });
  const undo = async () => {
    const entry = await run('history.undo', {});
    if (entry) done(`Undid: ${lowerFirst(entry.label)} “${entry.subject}”`, null);
  };
  return {
    run,
    undo,
    async review({ kind, id }, state, name) {
      const reply = await run('item.review', { kind, id, state });
      if (reply && state === 'rejected') done(`Rejected “${name}”`, () => void undo());
    },
    async remove({ kind, id }, name) {
      const reply = await run('item.delete', { kind, id });
      if (reply) done(`Deleted “${name}”`, () => void undo());
    },
    async redo() {
      const entry = await run('history.redo', {});
      if (entry) done(`Did again: ${lowerFirst(entry.label)} “${entry.subject}”`, null);
    },
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

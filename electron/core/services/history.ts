/** history.*: the edit history, and undo and redo over it (shared/changes/SPEC.md, CH-8 to CH-11). */
import { reverse } from '#shared/changes/reverse.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { HistoryEntry } from '#shared/contract/history.ts';
import type { CommandHandler, QueryHandler } from '../handler.ts';
import { loadChanges, nextRedo, nextUndo, type Reversible } from '../store/change-log.ts';
import type { Connection } from '../store/connection.ts';
import { countHistory, historyEntry, listHistory } from '../store/history.ts';
import type { RowWriter } from '../store/row-writer.ts';
import type { Written } from '../store/transaction.ts';

export const list: QueryHandler<'history.list'> = ({ connection }, page) => ({
  entries: listHistory(connection, page),
  total: countHistory(connection),
  undo: entryOf(connection, nextUndo(connection)),
  redo: entryOf(connection, nextRedo(connection)),
});

const entryOf = (connection: Connection, next: Reversible | null): HistoryEntry | null =>
  next && historyEntry(connection, next.edit);

export const undo: CommandHandler<'history.undo'> = () => (writer) => {
  const next = nextUndo(writer.connection);
  if (!next) throw new ContractError('nothing-to-undo', 'There is nothing to undo.');
  return takeBack(writer, next, 'Undo');
};

export const redo: CommandHandler<'history.redo'> = () => (writer) => {
  const next = nextRedo(writer.connection);
  if (!next) throw new ContractError('nothing-to-redo', 'There is nothing to redo.');
  return takeBack(writer, next, 'Redo');
};

/** Reverses the newest set of an edit's chain; answers with the edit as it then is. */
function takeBack(writer: RowWriter, next: Reversible, verb: 'Undo' | 'Redo'): Written<HistoryEntry> {
  const { connection } = writer;
  writer.apply(reverse(loadChanges(connection, next.reverses)));
  const state = verb === 'Undo' ? 'undone' : 'done';
  return {
    output: { ...historyEntry(connection, next.edit), state },
    subject: next.subject,
    author: 'analyst',
    chain: { reverses: next.reverses, edit: next.edit, label: `${verb}: ${next.label}` },
  };
}

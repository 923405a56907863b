/** The dialog "Edit history": every change to the case, newest first. */
import type { HistoryEntry } from '#shared/contract/history.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useCase, useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/states.tsx';
import './history.css';

export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const history = useCase((data) => data.history);
  const { edits } = useWorkspace();
  const writable = useWritable();
  if (!history) return null;
  return (
    <Dialog title="Edit history" onClose={onClose}>
      {history.entries.length === 0 ? (
        <EmptyState title="No changes yet">
          Every change to the case is listed here and can be undone.
        </EmptyState>
      ) : (
        <ol className="history">
          {history.entries.map((entry) => (
            <HistoryRow key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      <div className="dialog-actions">
        <Button disabled={!writable || !history.undo} onPress={() => void edits.undo()}>
          Undo
        </Button>
        <Button disabled={!writable || !history.redo} onPress={() => void edits.redo()}>
          Redo
        </Button>
      </div>
    </Dialog>
  );
}

const HistoryRow = ({ entry }: { readonly entry: HistoryEntry }) => (
  <li className="history-row" data-state={entry.state}>
    <span>
      {entry.label} <span className="history-subject">“{entry.subject}”</span>
      {entry.state === 'undone' ? <span className="chip">undone</span> : null}
    </span>
    <span className="aside figures">
      {entry.author === 'analyst' ? 'by you' : 'by the extractor'} ·{' '}
      <time dateTime={entry.at}>{useMoment(entry.at)}</time>
    </span>
  </li>
);

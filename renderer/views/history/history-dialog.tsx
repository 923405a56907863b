/** The dialog "Edit history": every change to the case, newest first. */
import type { HistoryEntry } from '#shared/contract/history.ts';
import { t } from '#shared/i18n/text.ts';
import { editWord } from '../../app/edit-words.ts';
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
    <Dialog title={t('history.title')} onClose={onClose}>
      {history.entries.length === 0 ? (
        <EmptyState title={t('history.none')}>{t('history.noneAdvice')}</EmptyState>
      ) : (
        <ol className="history">
          {history.entries.map((entry) => (
            <HistoryRow key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      <div className="dialog-actions">
        <Button disabled={!writable || !history.undo} onPress={() => void edits.undo()}>
          {t('history.undo')}
        </Button>
        <Button disabled={!writable || !history.redo} onPress={() => void edits.redo()}>
          {t('history.redo')}
        </Button>
      </div>
    </Dialog>
  );
}

const HistoryRow = ({ entry }: { readonly entry: HistoryEntry }) => (
  <li className="history-row" data-state={entry.state}>
    <span>
      {editWord(entry.label)}{' '}
      <span className="history-subject">{t('history.subject', { subject: entry.subject })}</span>
      {entry.state === 'undone' ? <span className="chip">{t('history.undone')}</span> : null}
    </span>
    <span className="aside figures">
      {t(entry.author === 'analyst' ? 'history.analyst' : 'history.extractor')} ·{' '}
      <time dateTime={entry.at}>{useMoment(entry.at)}</time>
    </span>
  </li>
);

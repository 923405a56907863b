/** The dialog "Saved views": saves what the window shows under a name, and goes back to what was saved. */
import { type FormEvent, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { MAX_SAVED_VIEWS, type SavedView } from '#shared/contract/saved-views.ts';
import { t } from '#shared/i18n/text.ts';
import { useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/fields.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { DeletedRow, SavedViewRow } from './saved-view-row.tsx';
import './saved-views.css';

export function SavedViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const { views } = useWorkspace();
  const writable = useWritable();
  const saved = useStore(views.saved);
  const [focused, setFocused] = useState<number | null>(null);
  useEffect(() => void views.saved.load(), [views]);
  const show = (view: SavedView) => {
    onClose();
    views.show(view.snapshot);
  };
  return (
    <Dialog title={t('savedViews.title')} size="large" onClose={onClose}>
      {writable ? <SaveForm count={saved?.length ?? 0} onSaved={({ id }) => setFocused(id)} /> : null}
      {saved === null ? (
        <Skeleton label={t('savedViews.reading')} />
      ) : (
        <ViewList saved={saved} focused={focused} onFocus={setFocused} onShow={show} />
      )}
    </Dialog>
  );
}

interface SaveFormProps {
  /** How many are saved. */
  readonly count: number;
  readonly onSaved: (view: SavedView) => void;
}

function SaveForm({ count, onSaved }: SaveFormProps) {
  const { views } = useWorkspace();
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? views.proposedName();
  const isFull = count >= MAX_SAVED_VIEWS;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || isFull) return;
    const view = await views.save(name);
    setTyped(null);
    if (view) onSaved(view);
  };
  return (
    <form className="save-view" onSubmit={submit}>
      <Field label={t('savedViews.nameNow')} value={name} maxLength={120} onChange={setTyped} />
      <Button type="submit" tone="strong" disabled={name.trim() === '' || isFull}>
        {t('savedViews.save')}
      </Button>
      {isFull ? <p className="field-note">{t('savedViews.full', { count: MAX_SAVED_VIEWS })}</p> : null}
    </form>
  );
}

interface ViewListProps {
  readonly saved: readonly SavedView[];
  /** The one that takes the keyboard when it appears; null for the first. */
  readonly focused: number | null;
  readonly onFocus: (id: number) => void;
  readonly onShow: (view: SavedView) => void;
}

function ViewList({ saved, focused, onFocus, onShow }: ViewListProps) {
  const { views } = useWorkspace();
  const [deleted, setDeleted] = useState<readonly SavedView[]>([]);
  const isDeleted = (view: SavedView) => deleted.includes(view);
  const remove = async (view: SavedView) => {
    const gone = await views.saved.remove(view.id);
    if (gone) setDeleted((before) => [...before, gone]);
  };
  const bringBack = async (view: SavedView) => {
    const { id: _, ...rest } = view;
    const back = await views.saved.save(rest);
    if (!back) return;
    onFocus(back.id);
    setDeleted((before) => before.filter((each) => each !== view));
  };
  const rows = [...saved, ...deleted].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.id - a.id));
  if (rows.length === 0) return <NothingSaved />;
  return (
    <ul className="saved-views">
      {rows.map((view, index) =>
        isDeleted(view) ? (
          <DeletedRow key={view.id} view={view} onUndo={() => void bringBack(view)} />
        ) : (
          <SavedViewRow
            key={view.id}
            view={view}
            takesFocus={focused === null ? index === 0 : focused === view.id}
            onShow={() => onShow(view)}
            onDelete={() => void remove(view)}
          />
        ),
      )}
    </ul>
  );
}

const NothingSaved = () => <EmptyState title={t('savedViews.none')}>{t('savedViews.noneAdvice')}</EmptyState>;

/** A saved view in the list: picture, name, what it shows and when it was saved; it opens, is renamed and is deleted. */
import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { SavedView } from '#shared/contract/saved-views.ts';
import { viewWords } from '#shared/derive/view-words.ts';
import { t } from '#shared/i18n/text.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { Button, PlainIconButton } from '../../ui/button.tsx';

interface SavedViewRowProps {
  readonly view: SavedView;
  /** Takes the keyboard when it appears. */
  readonly takesFocus: boolean;
  readonly onShow: () => void;
  readonly onDelete: () => void;
}

export function SavedViewRow({ view, takesFocus, onShow, onDelete }: SavedViewRowProps) {
  const writable = useWritable();
  const [phase, setPhase] = useState<'plain' | 'renaming' | 'renamed'>('plain');
  const button = useRef<HTMLButtonElement>(null);
  // Not by `autoFocus`: after a form that Enter has sent it comes too late, and the dialog has taken the focus.
  useEffect(() => {
    if (takesFocus || phase === 'renamed') button.current?.focus();
  }, [takesFocus, phase]);
  if (phase === 'renaming') {
    return (
      <li className="saved-view">
        <Thumbnail view={view} />
        <RenameForm view={view} onDone={() => setPhase('renamed')} />
      </li>
    );
  }
  const rename = () => setPhase('renaming');
  const actions = writable ? { F2: rename, Delete: onDelete } : {};
  return (
    <li className="saved-view">
      <AriaButton
        className="saved-view-open"
        ref={button}
        onPress={onShow}
        onKeyDown={(event) => onRowKey(event, actions)}
      >
        <Thumbnail view={view} />
        <RowWords view={view} />
      </AriaButton>
      {writable ? <RowActions name={view.name} onRename={rename} onDelete={onDelete} /> : null}
    </li>
  );
}

interface RowActionsProps {
  readonly name: string;
  readonly onRename: () => void;
  readonly onDelete: () => void;
}

const RowActions = ({ name, onRename, onDelete }: RowActionsProps) => (
  <>
    <PlainIconButton
      icon={Pencil}
      label={t('savedViews.renameView', { name })}
      tone="quiet"
      onPress={onRename}
    />
    <PlainIconButton
      icon={Trash2}
      label={t('savedViews.deleteView', { name })}
      tone="quiet"
      onPress={onDelete}
    />
  </>
);

interface RowKey {
  readonly key: string;
  readonly target: EventTarget;
  preventDefault(): void;
  /** Without it the key ends here, and Escape would not close the dialog. */
  continuePropagation(): void;
}

/** Arrows go from row to row; other keys do what is asked for them. */
function onRowKey(event: RowKey, actions: Readonly<Record<string, () => void>>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) {
    const action = actions[event.key];
    if (action) action();
    else event.continuePropagation();
    return;
  }
  event.preventDefault();
  const here = event.target as HTMLElement;
  const rows = [...document.querySelectorAll<HTMLElement>('.saved-view-open')];
  rows[rows.indexOf(here) + step]?.focus();
}

function RowWords({ view }: { readonly view: SavedView }) {
  const format = useDateFormat();
  const moment = useMoment(view.at);
  return (
    <span className="saved-view-words">
      <span className="saved-view-name">{view.name}</span>
      <span className="aside figures">{viewWords(view.snapshot, format)}</span>
      <span className="aside figures">{t('savedViews.savedAt', { moment })}</span>
    </span>
  );
}

const Thumbnail = ({ view }: { readonly view: SavedView }) =>
  view.thumbnail === null ? (
    <span className="saved-view-picture" />
  ) : (
    <img className="saved-view-picture" alt="" src={`data:image/png;base64,${view.thumbnail}`} />
  );

interface RenameFormProps {
  readonly view: SavedView;
  readonly onDone: () => void;
}

function RenameForm({ view, onDone }: RenameFormProps) {
  const { views } = useWorkspace();
  const [name, setName] = useState(view.name);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = name.trim();
    if (text === '') return;
    if (text !== view.name) await views.saved.rename(view.id, text);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form className="rename-view" onSubmit={submit}>
      <input
        className="input"
        aria-label={t('savedViews.name')}
        maxLength={120}
        value={name}
        // The person has just asked to edit this very text.
        ref={focusAndSelect}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button type="submit" tone="strong" disabled={name.trim() === ''}>
        {t('savedViews.rename')}
      </Button>
      <Button onPress={onDone}>{t('savedViews.cancel')}</Button>
    </form>
  );
}

/** Made once, so that React calls it only when the field appears. */
const focusAndSelect = (field: HTMLInputElement | null): void => {
  field?.focus();
  field?.select();
};

interface DeletedRowProps {
  readonly view: SavedView;
  readonly onUndo: () => void;
}

/** Stands where the view stood until the dialog is closed. */
export const DeletedRow = ({ view, onUndo }: DeletedRowProps) => (
  <li className="saved-view" data-deleted>
    <span role="status">{t('savedViews.deleted', { name: view.name })}</span>
    <Button autoFocus onPress={onUndo}>
      {t('savedViews.undo')}
    </Button>
  </li>
);

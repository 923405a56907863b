/** Commands of the menu "Edit": undo, search, and what is done to the selected item. */
import type { HistoryEntry } from '#shared/contract/history.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { t } from '#shared/i18n/text.ts';
import type { ReviewState } from '#shared/model/review.ts';
import { shownItem } from '../../state/selection.ts';
import { editWord } from '../edit-words.ts';
import { itemName } from '../item-name.ts';
import type { Workspace } from '../workspace.ts';
import { always, type Command, canWrite } from './command.ts';

/** "Undo rename actor “Port workers”" */
export const historyLabel = (verb: 'undo' | 'redo', entry: HistoryEntry | null | undefined): string =>
  entry
    ? t(`commands.${verb}That`, { what: editWord(entry.label), subject: entry.subject })
    : t(`commands.${verb}`);

/** Does something with the item that the inspector shows, if there is one. */
const onSelected =
  (action: (workspace: Workspace, item: ItemRef, name: string) => void) => (workspace: Workspace) => {
    const item = shownItem(workspace.selection.getState());
    if (item) action(workspace, item, itemName(item, workspace.data.getState().whole));
  };

const review = (state: ReviewState) =>
  onSelected(({ edits }, item, name) => void edits.review(item, state, name));

export const editCommands: readonly Command[] = [
  {
    id: 'history.undo',
    label: ({ history }) => historyLabel('undo', history?.undo),
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Z',
    enabled: (data) => canWrite(data) && data.history?.undo != null,
    run: ({ edits }) => void edits.undo(),
  },
  {
    id: 'history.redo',
    label: ({ history }) => historyLabel('redo', history?.redo),
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Shift+Z',
    enabled: (data) => canWrite(data) && data.history?.redo != null,
    run: ({ edits }) => void edits.redo(),
  },
  {
    id: 'history.show',
    label: () => t('commands.history'),
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Shift+H',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'history' }),
  },
  {
    id: 'palette.open',
    label: () => t('commands.palette'),
    menu: 'edit',
    accelerator: 'CmdOrCtrl+K',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'palette' }),
  },
  {
    id: 'item.rename',
    label: () => t('commands.selected.rename'),
    menu: 'edit',
    accelerator: 'F2',
    enabled: canWrite,
    run: onSelected(({ panels }) => panels.setState({ renaming: true, drawer: true })),
  },
  {
    id: 'item.accept',
    label: () => t('commands.selected.accept'),
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Enter',
    enabled: canWrite,
    run: review('accepted'),
  },
  {
    id: 'item.reject',
    label: () => t('commands.selected.reject'),
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Backspace',
    enabled: canWrite,
    run: review('rejected'),
  },
  {
    id: 'item.delete',
    label: () => t('commands.selected.delete'),
    menu: 'edit',
    accelerator: 'Delete',
    enabled: canWrite,
    run: onSelected(({ edits }, item, name) => void edits.remove(item, name)),
  },
  {
    id: 'selection.clear',
    label: () => t('commands.selected.clear'),
    menu: 'edit',
    accelerator: null,
    enabled: always,
    run: ({ selection }) => selection.clear(),
  },
];

/** What the window shows besides the case itself: the open dialog, toggles, files that wait to be imported. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export type OpenDialog = 'none' | 'import' | 'date' | 'history' | 'keys';

export interface Panels {
  readonly dialog: OpenDialog;
  readonly showUnconnected: boolean;
  /** In a narrow window inspector and reader lie over the rest when this is set. */
  readonly drawer: boolean;
  /** Dropped on the window and not yet taken over by the import dialog. */
  readonly droppedFiles: readonly File[];
}

export const createPanelStore = (): StoreApi<Panels> =>
  createStore(() => ({ dialog: 'none', showUnconnected: false, drawer: false, droppedFiles: [] }));

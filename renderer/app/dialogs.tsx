/** The dialog that is open, if any. */

import { HistoryDialog } from '../views/history/history-dialog.tsx';
import { ImportDialog } from '../views/import/import-dialog.tsx';
import { DateDialog } from '../views/reader/date-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { usePanels, useWorkspace } from './workspace-context.ts';

export function Dialogs() {
  const { panels } = useWorkspace();
  const dialog = usePanels((state) => state.dialog);
  const close = () => panels.setState({ dialog: 'none' });
  switch (dialog) {
    case 'import':
      return <ImportDialog onClose={close} />;
    case 'date':
      return <DateDialog onClose={close} />;
    case 'history':
      return <HistoryDialog onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'none':
      return null;
  }
}

/** The dialog that is open, if any. */

import { ExportDialog } from '../views/export/export-dialog.tsx';
import { HelpDialog } from '../views/help/help-dialog.tsx';
import { HistoryDialog } from '../views/history/history-dialog.tsx';
import { ImportDialog } from '../views/import/import-dialog.tsx';
import { Palette } from '../views/palette/palette.tsx';
import { DateDialog } from '../views/reader/date-dialog.tsx';
import { SavedViewsDialog } from '../views/saved-views/saved-views-dialog.tsx';
import { AboutDialog } from '../views/settings/about-dialog.tsx';
import { SettingsDialog } from '../views/settings/settings-dialog.tsx';
import { usePanels, useWorkspace } from './workspace-context.ts';

export function Dialogs() {
  const { panels } = useWorkspace();
  const dialog = usePanels((state) => state.dialog);
  const close = () => panels.setState({ dialog: 'none' });
  switch (dialog) {
    case 'palette':
      return <Palette onClose={close} />;
    case 'import':
      return <ImportDialog onClose={close} />;
    case 'export':
      return <ExportDialog onClose={close} />;
    case 'date':
      return <DateDialog onClose={close} />;
    case 'history':
      return <HistoryDialog onClose={close} />;
    case 'views':
      return <SavedViewsDialog onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'help':
      return <HelpDialog page="marks" onClose={close} />;
    case 'keys':
      return <HelpDialog page="keys" onClose={close} />;
    case 'none':
      return null;
  }
}

/** The dialog "Help": what the marks mean, how to search, all keys, and the tour again. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KeysPage } from './keys-page.tsx';
import { MarksPage } from './marks-page.tsx';
import { SearchPage } from './search-page.tsx';
import './help.css';

interface HelpDialogProps {
  readonly page: 'marks' | 'keys';
  readonly onClose: () => void;
}

export function HelpDialog({ page, onClose }: HelpDialogProps) {
  const { panels } = useWorkspace();
  return (
    <Dialog title="Help" size="large" onClose={onClose}>
      <Tabs defaultSelectedKey={page} className="help-tabs">
        <TabList className="tab-list" aria-label="Pages of the help">
          <Tab id="marks" className="tab">
            What the marks mean
          </Tab>
          <Tab id="search" className="tab">
            How to search
          </Tab>
          <Tab id="keys" className="tab">
            Keyboard
          </Tab>
        </TabList>
        <TabPanel id="marks" className="help-page">
          <MarksPage />
        </TabPanel>
        <TabPanel id="search" className="help-page">
          <SearchPage />
        </TabPanel>
        <TabPanel id="keys" className="help-page">
          <KeysPage />
        </TabPanel>
      </Tabs>
      <div className="dialog-actions">
        <Button onPress={() => panels.setState({ dialog: 'none', tourStep: 0 })}>Take the tour again</Button>
        <Button tone="strong" onPress={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}

/** The dialog "Help": what the marks mean, how to search, all keys, and the tour again. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { t } from '#shared/i18n/text.ts';
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
    <Dialog title={t('help.title')} size="large" onClose={onClose}>
      <Tabs defaultSelectedKey={page} className="help-tabs">
        <TabList className="tab-list" aria-label={t('help.pages')}>
          <Tab id="marks" className="tab">
            {t('help.marksTab')}
          </Tab>
          <Tab id="search" className="tab">
            {t('help.searchTab')}
          </Tab>
          <Tab id="keys" className="tab">
            {t('help.keysTab')}
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
        <Button onPress={() => panels.setState({ dialog: 'none', tourStep: 0 })}>
          {t('help.tourAgain')}
        </Button>
        <Button tone="strong" onPress={onClose}>
          {t('help.close')}
        </Button>
      </div>
    </Dialog>
  );
}

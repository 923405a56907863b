/** The lower panel at the left: filters, or the outline. */
import { useStore } from 'zustand';
import { FACETS } from '#shared/derive/filters.ts';
import { t } from '#shared/i18n/text.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { TabPanel } from '../../ui/tab-panel.tsx';
import { FilterList } from './filters.tsx';
import { OutlineTree } from './outline-tree.tsx';
import './side.css';

export function SidePanel() {
  const { panels, filters } = useWorkspace();
  const open = usePanels((state) => state.sidePage);
  const hidden = useStore(filters, (state) => FACETS.reduce((sum, facet) => sum + state[facet].size, 0));
  const words = useStore(filters, (state) => state.words);
  return (
    <TabPanel
      label={t('side.pages')}
      open={open}
      onOpen={(page) => panels.setState({ sidePage: page === 'outline' ? 'outline' : 'filters' })}
      pages={[
        {
          id: 'filters',
          title: t('side.filters'),
          note:
            hidden > 0
              ? t('side.off', { count: hidden })
              : words === ''
                ? undefined
                : t('side.wordsNote', { words }),
          content: <FilterList />,
        },
        { id: 'outline', title: t('side.outline'), content: <OutlineTree /> },
      ]}
    />
  );
}

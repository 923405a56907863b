/** Commands of the menu "View": panels, filters, what the views draw. */
import { t } from '#shared/i18n/text.ts';
import { focusNextRegion, focusRegion } from '../focus-region.ts';
import { always, type Command } from './command.ts';

const REGIONS = ['articles', 'graph', 'timeline', 'inspector', 'reader'] as const;

const goTo = (region: (typeof REGIONS)[number], index: number): Command => ({
  id: `go.${region}`,
  label: () => t(`commands.go.${region}`),
  menu: 'view',
  accelerator: `CmdOrCtrl+${index + 1}`,
  enabled: always,
  run: ({ panels }) => {
    if (region === 'inspector' || region === 'reader') panels.setState({ drawer: true });
    if (region === 'reader') panels.setState({ readerPage: 'reader' });
    if (region === 'graph') panels.setState({ comparison: null });
    if (region === 'timeline') panels.setState({ lower: 'timeline', comparison: null });
    focusRegion(t(region === 'reader' ? 'reader.reader' : `${region}.title`));
  },
});

const sidePage = (page: 'filters' | 'outline', key: number): Command => ({
  id: `go.${page}`,
  label: () => t(`commands.go.${page}`),
  menu: 'view',
  accelerator: `CmdOrCtrl+${key}`,
  enabled: always,
  run: ({ panels }) => {
    panels.setState({ sidePage: page });
    focusRegion(t(`side.${page}`));
  },
});

const goOn = (step: 1 | -1): Command => ({
  id: step === 1 ? 'go.next' : 'go.previous',
  label: () => t(step === 1 ? 'commands.go.next' : 'commands.go.previous'),
  menu: 'view',
  accelerator: step === 1 ? 'F6' : 'Shift+F6',
  enabled: always,
  run: () => focusNextRegion(step),
});

export const viewCommands: readonly Command[] = [
  ...REGIONS.map(goTo),
  sidePage('filters', 6),
  sidePage('outline', 7),
  goOn(1),
  goOn(-1),
  {
    id: 'go.notes',
    label: () => t('commands.go.notes'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+8',
    enabled: always,
    run: ({ panels }) => {
      panels.setState({ readerPage: 'notes', drawer: true });
      focusRegion(t('reader.notes'));
    },
  },
  {
    id: 'go.tables',
    label: () => t('commands.tables'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+0',
    enabled: ({ columns }) => columns !== null,
    run: ({ panels }) => {
      panels.setState({ lower: 'tables', comparison: null });
      focusRegion(t(`tables.titles.${panels.getState().table}`));
    },
  },
  {
    id: 'go.measures',
    label: () => t('commands.measures'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+9',
    enabled: ({ columns }) => (columns?.actors.ids.length ?? 0) > 0,
    run: ({ panels }) => panels.setState({ graphSide: 'measures', comparison: null }),
  },
  {
    id: 'paths.find',
    label: () => t('commands.paths'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+L',
    enabled: ({ columns }) => (columns?.actors.ids.length ?? 0) > 1,
    run: ({ paths }) => paths.ask(),
  },
  {
    id: 'filters.clear',
    label: () => t('commands.clearFilters'),
    menu: 'view',
    accelerator: null,
    enabled: always,
    run: ({ filters }) => filters.clear(),
  },
  {
    id: 'view.outside',
    label: () => t('commands.outside'),
    menu: 'view',
    accelerator: null,
    enabled: always,
    run: ({ panels }) => panels.setState(({ outside }) => ({ outside: outside === 'dim' ? 'hide' : 'dim' })),
  },
];

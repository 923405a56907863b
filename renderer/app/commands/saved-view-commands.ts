/** Commands of the menu "View" that go through views, save them and compare them. */
import { t } from '#shared/i18n/text.ts';
import { focusRegion } from '../focus-region.ts';
import { always, type Command, canWrite } from './command.ts';

export const savedViewCommands: readonly Command[] = [
  {
    id: 'view.back',
    label: () => t('commands.views.back'),
    menu: 'view',
    accelerator: 'Alt+Left',
    enabled: always,
    run: ({ views }) => views.trail.back(),
  },
  {
    id: 'view.forward',
    label: () => t('commands.views.forward'),
    menu: 'view',
    accelerator: 'Alt+Right',
    enabled: always,
    run: ({ views }) => views.trail.forward(),
  },
  {
    id: 'views.open',
    label: () => t('commands.views.open'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+S',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'views' }),
  },
  {
    id: 'views.save',
    label: () => t('commands.views.save'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+D',
    enabled: canWrite,
    run: ({ views }) => void views.saveAtOnce(),
  },
  {
    id: 'views.compare',
    label: () => t('commands.views.compare'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+D',
    enabled: ({ columns }) => (columns?.events.ids.length ?? 0) > 0,
    run: ({ comparison, panels }) => {
      comparison.toggle();
      focusRegion(t(panels.getState().comparison ? 'compare.title' : 'graph.title'));
    },
  },
];

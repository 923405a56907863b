/** Commands of the menu "View" that go through views, save them and compare them. */
import { focusRegion } from '../focus-region.ts';
import { always, type Command, canWrite } from './command.ts';

export const savedViewCommands: readonly Command[] = [
  {
    id: 'view.back',
    label: () => 'Back to the view before',
    menu: 'view',
    accelerator: 'Alt+Left',
    enabled: always,
    run: ({ views }) => views.trail.back(),
  },
  {
    id: 'view.forward',
    label: () => 'Forward to the view after',
    menu: 'view',
    accelerator: 'Alt+Right',
    enabled: always,
    run: ({ views }) => views.trail.forward(),
  },
  {
    id: 'views.open',
    label: () => 'Saved views…',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+S',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'views' }),
  },
  {
    id: 'views.save',
    label: () => 'Save this view',
    menu: 'view',
    accelerator: 'CmdOrCtrl+D',
    enabled: canWrite,
    run: ({ views }) => void views.saveAtOnce(),
  },
  {
    id: 'views.compare',
    label: () => 'Compare two stretches of time or views',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+D',
    enabled: ({ columns }) => (columns?.events.ids.length ?? 0) > 0,
    run: ({ comparison, panels }) => {
      comparison.toggle();
      focusRegion(panels.getState().comparison ? 'Comparison' : 'Actor graph');
    },
  },
];

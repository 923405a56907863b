/** Commands of the menu "Help". */
import { t } from '#shared/i18n/text.ts';
import { always, type Command } from './command.ts';

export const helpCommands: readonly Command[] = [
  {
    id: 'help.marks',
    label: () => t('commands.help.marks'),
    menu: 'help',
    accelerator: 'F1',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'help' }),
  },
  {
    id: 'help.keys',
    label: () => t('commands.help.keys'),
    menu: 'help',
    accelerator: '?',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'keys' }),
  },
  {
    id: 'help.tour',
    label: () => t('commands.help.tour'),
    menu: 'help',
    accelerator: null,
    enabled: always,
    run: ({ panels }) => panels.setState({ tourStep: 0 }),
  },
  {
    id: 'help.about',
    label: () => t('commands.help.about'),
    menu: 'help',
    accelerator: null,
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'about' }),
  },
];

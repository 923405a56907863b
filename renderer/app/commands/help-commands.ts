/** Commands of the menu "Help". */
import { always, type Command } from './command.ts';

export const helpCommands: readonly Command[] = [
  {
    id: 'help.marks',
    label: () => 'What the marks mean',
    menu: 'help',
    accelerator: 'F1',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'help' }),
  },
  {
    id: 'help.keys',
    label: () => 'Keyboard shortcuts',
    menu: 'help',
    accelerator: '?',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'keys' }),
  },
  {
    id: 'help.tour',
    label: () => 'Take the tour',
    menu: 'help',
    accelerator: null,
    enabled: always,
    run: ({ panels }) => panels.setState({ tourStep: 0 }),
  },
  {
    id: 'help.about',
    label: () => 'About Throughline',
    menu: 'help',
    accelerator: null,
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'about' }),
  },
];

/** Commands of the menu "View" that arrange the actor graph. */
import { t } from '#shared/i18n/text.ts';
import { layouts } from '#shared/layout/layouts.ts';
import type { CaseData } from '../../state/case-data.ts';
import { showHidden } from '../../state/neighbourhood.ts';
import { chooseLayout } from '../follow-settings.ts';
import { always, type Command } from './command.ts';

const hasActors = ({ summary }: CaseData): boolean => (summary?.counts.actors ?? 0) > 0;

const layoutCommand = ({ name }: (typeof layouts)[number]): Command => ({
  id: `layout.${name}`,
  label: () => t('commands.arrange', { layout: t(`words.layouts.${name}`) }),
  menu: 'view',
  accelerator: null,
  enabled: hasActors,
  run: (workspace) => chooseLayout(workspace, name),
});

export const graphCommands: readonly Command[] = [
  {
    id: 'graph.show-hidden',
    label: () => t('commands.showHidden'),
    menu: 'view',
    accelerator: null,
    enabled: hasActors,
    run: ({ panels }) => showHidden(panels),
  },
  {
    id: 'graph.event-nodes',
    label: () => t('commands.eventNodes'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+E',
    enabled: hasActors,
    run: ({ panels }) => panels.setState(({ eventNodes }) => ({ eventNodes: !eventNodes })),
  },
  ...layouts.map(layoutCommand),
  {
    id: 'layout.again',
    label: () => t('commands.arrangeAgain'),
    menu: 'view',
    accelerator: null,
    enabled: hasActors,
    run: ({ arranging }) => arranging.again(),
  },
  {
    id: 'layout.stop',
    label: () => t('commands.stopArranging'),
    menu: 'view',
    accelerator: null,
    enabled: always,
    run: ({ arranging }) => void arranging.stop(),
  },
];

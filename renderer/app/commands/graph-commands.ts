/** Commands of the menu "View" that arrange the actor graph. */
import { layouts } from '#shared/layout/layouts.ts';
import type { CaseData } from '../../state/case-data.ts';
import { showHidden } from '../../state/neighbourhood.ts';
import { chooseLayout } from '../follow-settings.ts';
import { always, type Command } from './command.ts';

const hasActors = ({ summary }: CaseData): boolean => (summary?.counts.actors ?? 0) > 0;

const layoutCommand = ({ name, label }: (typeof layouts)[number]): Command => ({
  id: `layout.${name}`,
  label: () => `Arrange the graph: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  menu: 'view',
  accelerator: null,
  enabled: hasActors,
  run: (workspace) => chooseLayout(workspace, name),
});

export const graphCommands: readonly Command[] = [
  {
    id: 'graph.show-hidden',
    label: () => 'Show hidden actors in the graph',
    menu: 'view',
    accelerator: null,
    enabled: hasActors,
    run: ({ panels }) => showHidden(panels),
  },
  {
    id: 'graph.event-nodes',
    label: () => 'Events as nodes of the graph: show or hide',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+E',
    enabled: hasActors,
    run: ({ panels }) => panels.setState(({ eventNodes }) => ({ eventNodes: !eventNodes })),
  },
  ...layouts.map(layoutCommand),
  {
    id: 'layout.again',
    label: () => 'Arrange the graph again',
    menu: 'view',
    accelerator: null,
    enabled: hasActors,
    run: ({ arranging }) => arranging.again(),
  },
  {
    id: 'layout.stop',
    label: () => 'Stop arranging the graph',
    menu: 'view',
    accelerator: null,
    enabled: always,
    run: ({ arranging }) => void arranging.stop(),
  },
];

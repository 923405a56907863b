/** Commands of the menu "Edit" that move the selected event in time, by one step of its own precision. */
import { t } from '#shared/i18n/text.ts';
import { shownItem } from '../../state/selection.ts';
import { moveEvent } from '../move-event.ts';
import type { Workspace } from '../workspace.ts';
import { type Command, canWrite } from './command.ts';

const moveBy = (steps: 1 | -1) => (workspace: Workspace) => {
  const item = shownItem(workspace.selection.getState());
  if (item?.kind === 'event') void moveEvent(workspace, item.id, { part: 'all', steps });
};

export const timeCommands: readonly Command[] = [
  {
    id: 'event.earlier',
    label: () => t('commands.event.earlier'),
    menu: 'edit',
    accelerator: 'Alt+Shift+Left',
    enabled: canWrite,
    run: moveBy(-1),
  },
  {
    id: 'event.later',
    label: () => t('commands.event.later'),
    menu: 'edit',
    accelerator: 'Alt+Shift+Right',
    enabled: canWrite,
    run: moveBy(1),
  },
];

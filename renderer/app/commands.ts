/** The one list of commands: menus, keys and the palette read it. */
import type { MenuEntry } from '#shared/contract/host.ts';
import { t } from '#shared/i18n/text.ts';
import type { CaseData } from '../state/case-data.ts';
import { caseCommands } from './commands/case-commands.ts';
import type { Command } from './commands/command.ts';
import { editCommands } from './commands/edit-commands.ts';
import { graphCommands } from './commands/graph-commands.ts';
import { helpCommands } from './commands/help-commands.ts';
import { lineCommands } from './commands/line-commands.ts';
import { savedViewCommands } from './commands/saved-view-commands.ts';
import { timeCommands } from './commands/time-commands.ts';
import { viewCommands } from './commands/view-commands.ts';
import { windowCommands } from './commands/window-commands.ts';
import type { Workspace } from './workspace.ts';

export const commands: readonly Command[] = [
  ...caseCommands,
  ...editCommands,
  ...timeCommands,
  ...viewCommands,
  ...windowCommands,
  ...lineCommands,
  ...savedViewCommands,
  ...graphCommands,
  ...helpCommands,
];

/** Keys without Ctrl belong to text fields too: the window listens to them itself, for it knows where the focus is. */
const isNative = (accelerator: string | null): boolean =>
  accelerator !== null && (accelerator.startsWith('CmdOrCtrl') || /^F\d+$/.test(accelerator));

export const menuEntries = (data: CaseData): readonly MenuEntry[] => [
  ...commands.map(({ id, label, menu, submenu, accelerator, enabled }) => ({
    id,
    label: label(data).slice(0, 100),
    menu,
    submenu: submenu ? t(submenu) : null,
    accelerator: isNative(accelerator) ? accelerator : null,
    enabled: enabled(data),
  })),
  ...recentEntries(data),
];

const RECENT = 'recent:';

/** The id of the menu entry that opens a recent case. */
export const recentId = (key: string): string => `${RECENT}${key}`;

/** Missing ones are there too, greyed: then one sees that a case has moved. */
const recentEntries = ({ host }: CaseData): readonly MenuEntry[] =>
  host?.canSwitchCase
    ? host.recentCases.map(({ key, name, folder, exists }) => ({
        id: recentId(key).slice(0, 64),
        label: `${name} (${folder})`.slice(0, 100),
        menu: 'file',
        submenu: t('commands.recent'),
        accelerator: null,
        enabled: exists,
      }))
    : [];

/** Runs a command by id when it is enabled, or opens a recent case; unknown ids do nothing. */
export function runCommand(id: string, workspace: Workspace): void {
  if (id.startsWith(RECENT)) {
    void workspace.edits.run('host.openRecent', { key: id.slice(RECENT.length) });
    return;
  }
  const command = commands.find((each) => each.id === id);
  if (command?.enabled(workspace.data.getState())) command.run(workspace);
}

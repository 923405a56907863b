/** The one list of commands: menus, keys and, later, the palette read it. */
import type { CaseSummary } from '#shared/contract/cases.ts';
import type { HistoryEntry } from '#shared/contract/history.ts';
import type { MenuEntry } from '#shared/contract/host.ts';
import type { CaseData } from '../state/case-data.ts';
import { allTime } from '../state/time-window.ts';
import type { Workspace } from './workspace.ts';

export interface Command {
  readonly id: string;
  readonly label: (data: CaseData) => string;
  readonly menu: MenuEntry['menu'];
  /** Electron accelerator, or null. */
  readonly accelerator: string | null;
  readonly enabled: (data: CaseData) => boolean;
  readonly run: (workspace: Workspace) => void;
}

const canWrite = (summary: CaseSummary | null): boolean => summary !== null && summary.readOnly === null;
const canSwitch = ({ host }: CaseData): boolean => host?.canSwitchCase ?? false;
const always = (): boolean => true;

/** "Undo rename actor “Port workers”" */
export const historyLabel = (verb: 'Undo' | 'Redo', entry: HistoryEntry | null | undefined): string =>
  entry ? `${verb} ${entry.label.charAt(0).toLowerCase()}${entry.label.slice(1)} “${entry.subject}”` : verb;

export const commands: readonly Command[] = [
  {
    id: 'case.new',
    label: () => 'New case…',
    menu: 'file',
    accelerator: 'CmdOrCtrl+N',
    enabled: canSwitch,
    run: ({ edits }) => void edits.run('host.newCase', {}),
  },
  {
    id: 'case.open',
    label: () => 'Open case…',
    menu: 'file',
    accelerator: 'CmdOrCtrl+O',
    enabled: canSwitch,
    run: ({ edits }) => void edits.run('host.openCase', {}),
  },
  {
    id: 'article.import',
    label: () => 'Import articles…',
    menu: 'file',
    accelerator: 'CmdOrCtrl+I',
    enabled: ({ summary }) => canWrite(summary),
    run: ({ panels }) => panels.setState({ dialog: 'import' }),
  },
  {
    id: 'history.undo',
    label: ({ history }) => historyLabel('Undo', history?.undo),
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Z',
    enabled: ({ summary, history }) => canWrite(summary) && history?.undo != null,
    run: ({ edits }) => void edits.undo(),
  },
  {
    id: 'history.redo',
    label: ({ history }) => historyLabel('Redo', history?.redo),
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Shift+Z',
    enabled: ({ summary, history }) => canWrite(summary) && history?.redo != null,
    run: ({ edits }) => void edits.redo(),
  },
  {
    id: 'history.show',
    label: () => 'Edit history…',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Shift+H',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'history' }),
  },
  {
    id: 'selection.clear',
    label: () => 'Select nothing',
    menu: 'edit',
    accelerator: null,
    enabled: always,
    run: ({ selection }) => selection.clear(),
  },
  {
    id: 'window.all',
    label: () => 'Show all time',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+A',
    enabled: always,
    run: ({ window }) => window.setState(allTime, true),
  },
  {
    id: 'help.keys',
    label: () => 'Keyboard shortcuts',
    menu: 'help',
    accelerator: 'F1',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'keys' }),
  },
];

export const menuEntries = (data: CaseData): readonly MenuEntry[] =>
  commands.map(({ id, label, menu, accelerator, enabled }) => ({
    id,
    label: label(data).slice(0, 100),
    menu,
    accelerator,
    enabled: enabled(data),
  }));

/** Runs a command by id when it is enabled; unknown ids do nothing. */
export function runCommand(id: string, workspace: Workspace): void {
  const command = commands.find((each) => each.id === id);
  if (command?.enabled(workspace.data.getState())) command.run(workspace);
}

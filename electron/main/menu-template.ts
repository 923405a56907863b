/** The native menu as data: the renderer's commands by menu, and the entries that the system knows itself. */
import type { MenuEntry } from '#shared/contract/host.ts';

/** The part of Electron's MenuItemConstructorOptions that we use. */
export interface MenuItem {
  readonly label?: string;
  readonly role?:
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'quit'
    | 'close'
    | 'togglefullscreen'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'appMenu'
    | 'windowMenu'
    | 'toggleDevTools';
  readonly type?: 'separator';
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly id?: string;
  readonly click?: () => void;
  readonly submenu?: MenuItem[];
}

export interface MenuOptions {
  readonly entries: readonly MenuEntry[];
  readonly isMac: boolean;
  /** Adds the developer tools. */
  readonly isDevelopment: boolean;
  readonly run: (id: string) => void;
  readonly showAbout: () => void;
}

const SEPARATOR: MenuItem = { type: 'separator' };
/** Letters, digits, signs and names of keys, joined by plus signs; Electron throws at anything else. */
const ACCELERATOR =
  /^(?:(?:CmdOrCtrl|CommandOrControl|Cmd|Command|Ctrl|Control|Alt|Option|Shift|Super|Meta)\+){0,4}(?:[A-Z0-9]|F\d{1,2}|Plus|Space|Tab|Backspace|Delete|Enter|Return|Esc|Escape|Up|Down|Left|Right|Home|End|PageUp|PageDown|[=\-,./?;'[\]\\`])$/;

export function menuTemplate(options: MenuOptions): MenuItem[] {
  const commands = (menu: MenuEntry['menu']): MenuItem[] =>
    options.entries.filter((entry) => entry.menu === menu).map((entry) => commandItem(entry, options.run));
  const menu = (label: string, ...groups: readonly (readonly MenuItem[])[]): MenuItem => ({
    label,
    submenu: joinGroups(groups),
  });
  const development: MenuItem[] = options.isDevelopment ? [{ role: 'toggleDevTools' }] : [];
  return [
    ...(options.isMac ? [{ role: 'appMenu' } as const] : []),
    menu('File', commands('file'), [{ role: options.isMac ? 'close' : 'quit' }]),
    menu('Edit', commands('edit'), [
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ]),
    menu(
      'View',
      commands('view'),
      [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }],
      [{ role: 'togglefullscreen' }, ...development],
    ),
    ...(options.isMac ? [{ role: 'windowMenu' } as const] : []),
    menu('Help', commands('help'), [{ label: 'About Throughline', click: options.showAbout }]),
  ];
}

const commandItem = (entry: MenuEntry, run: (id: string) => void): MenuItem => ({
  id: entry.id,
  label: entry.label,
  enabled: entry.enabled,
  click: () => run(entry.id),
  ...(entry.accelerator !== null && ACCELERATOR.test(entry.accelerator)
    ? { accelerator: entry.accelerator }
    : {}),
});

/** Groups that are not empty, a line between them. */
const joinGroups = (groups: readonly (readonly MenuItem[])[]): MenuItem[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? [...group] : [SEPARATOR, ...group]));

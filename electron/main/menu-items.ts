/** The renderer's commands as entries of a native menu: lines, submenus, ticks, keys. */
import type { ParsedMenuEntry } from '#shared/contract/host.ts';

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
    | 'services'
    | 'hide'
    | 'hideOthers'
    | 'unhide'
    | 'windowMenu'
    | 'toggleDevTools';
  readonly type?: 'separator' | 'checkbox';
  readonly checked?: boolean;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly id?: string;
  readonly click?: () => void;
  readonly submenu?: MenuItem[];
}

const SEPARATOR: MenuItem = { type: 'separator' };
/** Letters, digits, signs and names of keys, joined by plus signs; Electron throws at anything else. */
const ACCELERATOR =
  /^(?:(?:CmdOrCtrl|CommandOrControl|Cmd|Command|Ctrl|Control|Alt|Option|Shift|Super|Meta)\+){0,4}(?:[A-Z0-9]|F\d{1,2}|Plus|Space|Tab|Backspace|Delete|Enter|Return|Esc|Escape|Up|Down|Left|Right|Home|End|PageUp|PageDown|[=\-,./?;'[\]\\`])$/;

/** Called with the id of the entry that was chosen. */
export type Run = (id: string) => void;

/** A submenu stands where the first of its entries comes. */
export function commandItems(entries: readonly ParsedMenuEntry[], run: Run): MenuItem[] {
  const items: MenuItem[] = [];
  const submenus = new Map<string, MenuItem[]>();
  for (const entry of entries) {
    const { submenu: label } = entry;
    const known = label === null ? undefined : submenus.get(label);
    const item = commandItem(entry, run);
    if (known) place(known, item, entry);
    else if (label === null) place(items, item, entry);
    else {
      const submenu = [item];
      submenus.set(label, submenu);
      place(items, { label, submenu }, entry);
    }
  }
  return items;
}

function place(items: MenuItem[], item: MenuItem, { separated }: ParsedMenuEntry): void {
  if (separated && items.length > 0) items.push(SEPARATOR);
  items.push(item);
}

export const commandItem = (
  { id, label, enabled, checked, accelerator }: Omit<ParsedMenuEntry, 'menu'>,
  run: Run,
): MenuItem => ({
  id,
  label,
  enabled,
  click: () => run(id),
  ...(checked === null ? {} : { type: 'checkbox' as const, checked }),
  ...(accelerator !== null && ACCELERATOR.test(accelerator) ? { accelerator } : {}),
});

/** Groups that are not empty, a line between them. */
export const joinGroups = (groups: readonly (readonly MenuItem[])[]): MenuItem[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? [...group] : [SEPARATOR, ...group]));

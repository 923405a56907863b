/** The native menu as data: the renderer's commands by menu, and the entries that the system knows itself. */
import type { ParsedMenuEntry } from '#shared/contract/host.ts';
import type { en } from '#shared/i18n/catalogue.ts';
import { t } from '#shared/i18n/text.ts';
import { commandItem, commandItems, joinGroups, type MenuItem, type Run } from './menu-items.ts';

export interface MenuOptions {
  readonly entries: readonly ParsedMenuEntry[];
  readonly isMac: boolean;
  /** Adds the developer tools. */
  readonly isDevelopment: boolean;
  readonly run: Run;
}

const ABOUT = 'help.about';

/** What the system does by itself; Electron would name it in English. */
const role = (name: keyof typeof en.native.roles): MenuItem => ({
  role: name,
  label: t(`native.roles.${name}`),
});

export function menuTemplate(options: MenuOptions): MenuItem[] {
  const { entries, isMac, run } = options;
  const commands = (menu: ParsedMenuEntry['menu']): MenuItem[] =>
    commandItems(
      entries.filter((entry) => entry.menu === menu && entry.id !== ABOUT),
      run,
    );
  const menu = (label: string, ...groups: readonly (readonly MenuItem[])[]): MenuItem => ({
    label,
    submenu: joinGroups(groups),
  });
  const development: MenuItem[] = options.isDevelopment ? [role('toggleDevTools')] : [];
  const about = aboutItem(options);
  return [
    ...(isMac ? [menu('Throughline', [about], ...macGroups())] : []),
    menu(t('native.menus.file'), commands('file'), [role(isMac ? 'close' : 'quit')]),
    menu(t('native.menus.edit'), commands('edit'), [
      role('cut'),
      role('copy'),
      role('paste'),
      role('selectAll'),
    ]),
    menu(
      t('native.menus.view'),
      commands('view'),
      [role('zoomIn'), role('zoomOut'), role('resetZoom')],
      [role('togglefullscreen'), ...development],
    ),
    ...(isMac ? [{ role: 'windowMenu', label: t('native.menus.window') } as const] : []),
    menu(t('native.menus.help'), commands('help'), isMac ? [] : [about]),
  ];
}

/** What the app's own menu has on a Mac, below About. */
const macGroups = (): readonly (readonly MenuItem[])[] => [
  [role('services')],
  [role('hide'), role('hideOthers'), role('unhide')],
  [role('quit')],
];

/** As the registry has it; before the window has come up, by its usual name. */
function aboutItem({ entries, run }: MenuOptions): MenuItem {
  const plain = {
    id: ABOUT,
    label: t('commands.help.about'),
    accelerator: null,
    enabled: true,
    checked: null,
  };
  const own = entries.find((entry) => entry.id === ABOUT);
  return commandItem(own ?? { ...plain, separated: false, submenu: null }, run);
}

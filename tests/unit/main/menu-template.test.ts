/** The native menu: the renderer's commands in their menus, the system's own entries, nothing that Electron chokes on. */
import { expect, test } from 'vitest';
import type { MenuEntry } from '#shared/contract/host.ts';
import { type MenuItem, type MenuOptions, menuTemplate } from '../../../electron/main/menu-template.ts';

const entry = (over: Partial<MenuEntry>): MenuEntry => ({
  id: 'undo',
  label: 'Undo rename',
  menu: 'edit',
  accelerator: 'CmdOrCtrl+Z',
  enabled: true,
  ...over,
});

const ran: string[] = [];
const template = (over: Partial<MenuOptions>): MenuItem[] =>
  menuTemplate({
    entries: [],
    isMac: false,
    isDevelopment: false,
    run: (id) => ran.push(id),
    showAbout: () => ran.push('about'),
    ...over,
  });

const itemsOf = (menus: readonly MenuItem[], label: string): readonly MenuItem[] =>
  menus.find((menu) => menu.label === label)?.submenu ?? [];

test('without commands the system entries stand alone', () => {
  const menus = template({});
  expect(menus.map((menu) => menu.label ?? menu.role)).toEqual(['File', 'Edit', 'View', 'Help']);
  expect(itemsOf(menus, 'File')).toEqual([{ role: 'quit' }]);
  expect(itemsOf(menus, 'View').map((item) => item.role ?? item.type)).toEqual([
    'zoomIn',
    'zoomOut',
    'resetZoom',
    'separator',
    'togglefullscreen',
  ]);
});

test('commands come first in their menu, a line before the system entries', () => {
  const menus = template({
    entries: [entry({}), entry({ id: 'open', label: 'Open case…', menu: 'file', enabled: false })],
  });
  expect(itemsOf(menus, 'Edit').map((item) => item.label ?? item.type ?? item.role)).toEqual([
    'Undo rename',
    'separator',
    'cut',
    'copy',
    'paste',
    'selectAll',
  ]);
  expect(itemsOf(menus, 'File')[0]).toMatchObject({ label: 'Open case…', enabled: false });
});

test('a click runs the command by its id, About shows the box', () => {
  const menus = template({ entries: [entry({})] });
  itemsOf(menus, 'Edit')[0]?.click?.();
  itemsOf(menus, 'Help').at(-1)?.click?.();
  expect(ran).toEqual(['undo', 'about']);
});

test.each([
  ['CmdOrCtrl+Z', true],
  ['CmdOrCtrl+Shift+P', true],
  ['F2', true],
  ['Alt+Left', true],
  ['CmdOrCtrl+=', true],
  ['CmdOrCtrl+Plus', true],
  ['rm -rf', false],
  ['CmdOrCtrl+', false],
  ['Z+CmdOrCtrl', false],
  ['', false],
])('the key %j is taken: %s', (accelerator, isTaken) => {
  const [item] = itemsOf(template({ entries: [entry({ accelerator })] }), 'Edit');
  expect(item?.accelerator).toBe(isTaken ? accelerator : undefined);
});

test('macOS has its app and window menus; development has its tools', () => {
  expect(template({ isMac: true }).map((menu) => menu.role ?? menu.label)).toEqual([
    'appMenu',
    'File',
    'Edit',
    'View',
    'windowMenu',
    'Help',
  ]);
  expect(itemsOf(template({ isDevelopment: true }), 'View')).toContainEqual({ role: 'toggleDevTools' });
});

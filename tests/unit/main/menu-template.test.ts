/** The native menu: the renderer's commands in their menus, the system's own entries, nothing that Electron chokes on. */
import { describe, expect, test } from 'vitest';
import { hostContract, type ParsedMenuEntry } from '#shared/contract/host.ts';
import type { MenuItem } from '../../../electron/main/menu-items.ts';
import { type MenuOptions, menuTemplate } from '../../../electron/main/menu-template.ts';

const entry = (over: Partial<ParsedMenuEntry>): ParsedMenuEntry => ({
  id: 'undo',
  label: 'Undo rename',
  menu: 'edit',
  accelerator: 'CmdOrCtrl+Z',
  enabled: true,
  checked: null,
  separated: false,
  submenu: null,
  ...over,
});

const ran: string[] = [];
const template = (over: Partial<MenuOptions>): MenuItem[] =>
  menuTemplate({
    entries: [],
    isMac: false,
    isDevelopment: false,
    run: (id) => ran.push(id),
    ...over,
  });

const itemsOf = (menus: readonly MenuItem[], label: string): readonly MenuItem[] =>
  menus.find((menu) => menu.label === label)?.submenu ?? [];

test('without commands the system entries stand alone', () => {
  const menus = template({});
  expect(menus.map((menu) => menu.label)).toEqual(['File', 'Edit', 'View', 'Help']);
  expect(itemsOf(menus, 'File')).toEqual([{ role: 'quit', label: 'Quit' }]);
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
  expect(itemsOf(menus, 'Edit').map((item) => item.role ?? item.label ?? item.type)).toEqual([
    'Undo rename',
    'separator',
    'cut',
    'copy',
    'paste',
    'selectAll',
  ]);
  expect(itemsOf(menus, 'File')[0]).toMatchObject({ label: 'Open case…', enabled: false });
});

test('a click runs the command by its id, About is one of them', () => {
  const menus = template({ entries: [entry({})] });
  itemsOf(menus, 'Edit')[0]?.click?.();
  itemsOf(menus, 'Help').at(-1)?.click?.();
  expect(ran).toEqual(['undo', 'help.about']);
});

test('About stands once and last, by the name that the registry gives it', () => {
  const about = entry({ id: 'help.about', label: 'About this app', menu: 'help', accelerator: null });
  const keys = entry({ id: 'help.keys', label: 'Keys', menu: 'help' });
  const help = itemsOf(template({ entries: [about, keys] }), 'Help');
  expect(help.map((item) => item.label ?? item.type)).toEqual(['Keys', 'separator', 'About this app']);
  const onMac = template({ entries: [about, keys], isMac: true });
  expect(itemsOf(onMac, 'Throughline')[0]).toMatchObject({ label: 'About this app' });
  expect(itemsOf(onMac, 'Help').map((item) => item.label)).toEqual(['Keys']);
});

describe('the shape of a menu', () => {
  const labelsOf = (items: readonly MenuItem[] = []) =>
    items.map((item) => item.role ?? item.label ?? item.type);
  const file = (id: string, over: Partial<ParsedMenuEntry> = {}) =>
    entry({ id, label: id, menu: 'file', accelerator: null, ...over });

  test('lines stand between entries, never first', () => {
    const entries = [file('new', { separated: true }), file('open'), file('import', { separated: true })];
    expect(labelsOf(itemsOf(template({ entries }), 'File'))).toEqual([
      ...['new', 'open', 'separator', 'import', 'separator', 'quit'],
    ]);
  });

  test('a submenu stands where its first entry comes; what is missing is grey', () => {
    const recent = (id: string, over: Partial<ParsedMenuEntry> = {}) =>
      file(id, { submenu: 'Open recent', ...over });
    const menus = template({
      entries: [
        ...[file('open'), recent('a', { separated: true }), file('import'), recent('b', { enabled: false })],
        recent('clear', { separated: true }),
      ],
    });
    const items = itemsOf(menus, 'File');
    expect(labelsOf(items)).toEqual(['open', 'separator', 'Open recent', 'import', 'separator', 'quit']);
    const submenu = items[2]?.submenu ?? [];
    expect(labelsOf(submenu)).toEqual(['a', 'b', 'separator', 'clear']);
    expect(submenu.map((item) => item.enabled)).toEqual([true, false, undefined, true]);
    ran.length = 0;
    submenu[0]?.click?.();
    expect(ran).toEqual(['a']);
  });

  test('a switch is ticked or not, other entries are no switches', () => {
    const entries = [file('on', { checked: true }), file('off', { checked: false }), file('plain')];
    expect(itemsOf(template({ entries }), 'File').map(({ type, checked }) => [type, checked])).toEqual([
      ['checkbox', true],
      ['checkbox', false],
      [undefined, undefined],
      ['separator', undefined],
      [undefined, undefined],
    ]);
  });

  test('a window that knows nothing of these gets the defaults', () => {
    const { entries } = hostContract['host.setMenu'].input.parse({
      entries: [{ id: 'x', label: 'X', menu: 'file', accelerator: null, enabled: true }],
    });
    expect(entries).toEqual([file('x', { label: 'X' })]);
  });
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
    'Throughline',
    'File',
    'Edit',
    'View',
    'windowMenu',
    'Help',
  ]);
  expect(itemsOf(template({ isDevelopment: true }), 'View')).toContainEqual({
    ...{ role: 'toggleDevTools', label: 'Developer tools' },
  });
});

/** What the desktop's shell does for the window on a real Electron: settings, files, About, menus, a damaged case. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  answerDialogs,
  ask,
  type Bridge,
  desktopSkipReason,
  launchDesktop,
  type RunningDesktop,
} from '../e2e/fixtures/launch-desktop.ts';

const reason = desktopSkipReason();
test.skip(reason !== null, reason ?? '');

let home: string;
let desktop: RunningDesktop;

test.beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'throughline-host-'));
  desktop = await launchDesktop({ home, casePath: null });
});
test.afterEach(async () => {
  await desktop.close();
  rmSync(home, { recursive: true, force: true });
});

const said = (): Promise<unknown> => desktop.app.evaluate(() => Reflect.get(globalThis, 'messages'));

test('settings last, set the native theme, and are read from their file', async () => {
  expect((await ask(desktop.page, 'host.settings', {})).data).toMatchObject({ theme: 'system', marking: '' });
  const change = { theme: 'dark', marking: 'TLP:GREEN', timeZone: 'Europe/Kyiv' };
  expect((await ask(desktop.page, 'host.saveSettings', change)).data).toMatchObject(change);
  expect(await desktop.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await desktop.close();
  expect(JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8'))).toMatchObject(change);
  desktop = await launchDesktop({ home, casePath: null });
  expect((await ask(desktop.page, 'host.settings', {})).data).toMatchObject(change);
  expect(await desktop.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  const { data } = await ask(desktop.page, 'host.info', {});
  expect(data).toMatchObject({ canSaveFiles: true, folders: { case: home, backups: join(home, 'backups') } });
});

test('a file of the window is saved where the dialog says', async () => {
  const path = join(home, 'Picture');
  await answerDialogs(desktop.app, { save: path });
  const data = Buffer.from('<svg/>').toString('base64');
  const input = { suggestedName: 'Graph.svg', mediaType: 'image/svg+xml', data };
  expect((await ask(desktop.page, 'host.saveFile', input)).data).toEqual({
    saved: true,
    name: 'Picture.svg',
  });
  expect(readFileSync(`${path}.svg`, 'utf8')).toBe('<svg/>');
  await answerDialogs(desktop.app, {});
  expect((await ask(desktop.page, 'host.saveFile', input)).data).toEqual({ saved: false, name: null });
});

test('About knows every version and the notices of what ships', async () => {
  const { data } = await ask(desktop.page, 'host.about', {});
  const versions = await desktop.app.evaluate(({ app }) => [app.getVersion(), process.versions.chrome]);
  expect([data?.appVersion, data?.chromium]).toEqual(versions);
  expect(data?.extractorVersion).toMatch(/^\d+\.\d+\.\d+$/);
  expect(data?.licence).toBe('Apache-2.0');
  expect(String(data?.notices)).toContain('## Packages');
});

test('the menu takes lines, submenus and ticks, and About is pushed to the window', async () => {
  const base = { menu: 'file', accelerator: null, enabled: true };
  const entries = [
    { ...base, id: 'case.open', label: 'Open case…' },
    { ...base, id: 'recent.a', label: 'Harbour', submenu: 'Open recent', separated: true },
    { ...base, id: 'recent.b', label: 'Gone', submenu: 'Open recent', enabled: false },
    { ...base, id: 'view.dim', label: 'Dim', menu: 'view', checked: true },
  ];
  // The window sends its own menu as it comes up; ours has to be the last.
  await desktop.page.getByRole('region', { name: 'Timeline' }).waitFor();
  await desktop.page.evaluate(() => {
    Object.assign(globalThis, { chosen: [] });
    const bridge: Bridge = Reflect.get(globalThis, 'throughline');
    bridge.subscribe('menu', (id) => Reflect.get(globalThis, 'chosen').push(id));
  });
  expect(await ask(desktop.page, 'host.setMenu', { entries })).toMatchObject({ ok: true });
  const menu = await desktop.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu();
    items?.getMenuItemById('help.about')?.click();
    items?.getMenuItemById('recent.a')?.click();
    const recent = items?.getMenuItemById('recent.b');
    const dim = items?.getMenuItemById('view.dim');
    return {
      file: items?.items.find(({ label }) => label === 'File')?.submenu?.items.map(({ type }) => type),
      recent: recent?.enabled,
      dim: [dim?.type, dim?.checked],
    };
  });
  expect(menu).toEqual({
    file: ['normal', 'separator', 'submenu', 'separator', 'normal'],
    recent: false,
    dim: ['checkbox', true],
  });
  await expect
    .poll(() => desktop.page.evaluate(() => Reflect.get(globalThis, 'chosen')))
    .toEqual(['help.about', 'recent.a']);
});

test('a damaged case is offered its newest backup by name, and opens from it', async () => {
  const path = join(home, 'Sample case.throughline');
  // A second start makes a backup of what the first has written.
  for (let start = 0; start < 2; start += 1) {
    expect(await ask(desktop.page, 'case.summary', {})).toMatchObject({ data: { readOnly: null } });
    const before = await ask(desktop.page, 'case.summary', {});
    expect(before.data?.counts).toMatchObject({ articles: 1 });
    await answerDialogs(desktop.app, { save: join(home, `Other ${start}`) });
    await ask(desktop.page, 'host.newCase', {});
    await expect
      .poll(async () => (await ask(desktop.page, 'case.summary', {})).data?.name)
      .toBe(`Other ${start}`);
    if (start === 1) writeFileSync(path, Buffer.alloc(60_000, 0x5a));
    const recent = (await ask(desktop.page, 'host.info', {})).data?.recentCases as {
      key: string;
      name: string;
    }[];
    const key = recent.find(({ name }) => name === 'Sample case')?.key;
    expect(await ask(desktop.page, 'host.openRecent', { key })).toMatchObject({ data: { opened: true } });
    await expect
      .poll(async () => (await ask(desktop.page, 'case.summary', {})).data?.name)
      .toBe('Sample case');
  }
  expect(await said()).toEqual(['The case file is damaged']);
  expect((await ask(desktop.page, 'case.summary', {})).data?.counts).toMatchObject({ articles: 1 });
  expect(existsSync(`${path}.broken`)).toBe(true);
  expect(readdirSync(join(home, 'backups')).some((name) => name.startsWith('Sample case-'))).toBe(true);
});

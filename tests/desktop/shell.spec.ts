/** The desktop shell on a real Electron: rights of the window, its protocol, menu, cases, a second start, a crash. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  answerDialogs,
  ask,
  type Bridge,
  desktopArguments,
  desktopExecutable,
  desktopSkipReason,
  launchDesktop,
  type RunningDesktop,
} from '../e2e/fixtures/launch-desktop.ts';

const reason = desktopSkipReason();
test.skip(reason !== null, reason ?? '');

let home: string;
let desktop: RunningDesktop;

test.beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'throughline-desktop-'));
  desktop = await launchDesktop({ home, casePath: null });
});
test.afterEach(async () => {
  await desktop.close();
  rmSync(home, { recursive: true, force: true });
});

const caseName = async (): Promise<unknown> => (await ask(desktop.page, 'case.summary', {})).data?.name;

test('the window has none of Node and all of the sandbox', async () => {
  const rights = await desktop.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents ?? {};
    // Electron has it for its own tests, so the types have not.
    return Reflect.get(contents, 'getLastWebPreferences').call(contents);
  });
  expect(rights).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  });
  const seen = await desktop.page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.entries(Reflect.get(globalThis, 'throughline') ?? {}).map(
      ([name, value]) => `${name}: ${typeof value}`,
    ),
  }));
  expect(seen).toEqual({ globals: [], bridge: ['invoke: function', 'subscribe: function'] });
});

test('the first run opens the sample case, and the next run opens it again', async () => {
  expect(await caseName()).toBe('Sample case');
  const before = (await ask(desktop.page, 'case.summary', {})).data;
  expect(before).toMatchObject({ counts: { articles: expect.any(Number) } });
  await desktop.close();
  desktop = await launchDesktop({ home, casePath: null });
  expect((await ask(desktop.page, 'case.summary', {})).data).toEqual(before);
});

test('the protocol serves the renderer and nothing else', async () => {
  const answers = await desktop.page.evaluate(async () => {
    const paths = [
      'index.html',
      '../main/index.js',
      '%2e%2e/main/index.js',
      '..%2fmain/index.js',
      'package.json',
      '.',
      'assets',
    ];
    const status = async (url: string): Promise<number | string> =>
      fetch(url).then(
        (answer) => answer.status,
        () => 'failed',
      );
    const page = await fetch('app://bundle/index.html');
    return {
      statuses: await Promise.all(paths.map((path) => status(`app://bundle/${path}`))),
      others: await Promise.all(
        ['app://other/index.html', 'file:///etc/hosts', 'https://example.org/'].map(status),
      ),
      policy: page.headers.get('content-security-policy'),
    };
  });
  expect(answers.statuses).toEqual([200, 404, 404, 404, 404, 200, 404]);
  expect(answers.others).toEqual(['failed', 'failed', 'failed']);
  expect(answers.policy).toContain("default-src 'none'");
});

test('the page can go nowhere, open nothing and gets no permission', async () => {
  const tried = await desktop.page.evaluate(async () => {
    const opened = [window.open('https://example.org/'), window.open('app://bundle/index.html')];
    location.href = 'https://example.org/';
    const names = ['microphone', 'camera', 'geolocation', 'midi'] as const;
    const states = names.map(
      async (name) => (await navigator.permissions.query({ name: name as 'midi' })).state,
    );
    return {
      opened,
      states: await Promise.all(states),
      notifications: await Notification.requestPermission(),
    };
  });
  expect(tried).toEqual({
    opened: [null, null],
    states: ['denied', 'denied', 'denied', 'denied'],
    notifications: 'denied',
  });
  await desktop.page.waitForTimeout(300);
  expect(desktop.page.url()).toBe('app://bundle/index.html');
  expect(desktop.app.windows().length).toBe(1);
});

test('nothing breaks the content security policy from the first paint on', async () => {
  await desktop.page.addInitScript(() => {
    const list: string[] = [];
    Object.assign(globalThis, { policyViolations: list });
    document.addEventListener('securitypolicyviolation', (event) =>
      list.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  await desktop.page.reload();
  await desktop.page.getByRole('region', { name: 'Timeline' }).waitFor();
  await desktop.page.waitForTimeout(500);
  expect(await desktop.page.evaluate(() => Reflect.get(globalThis, 'policyViolations'))).toEqual([]);
});

test('the menu has the commands of the window and runs them by their id', async () => {
  await answerDialogs(desktop.app, {});
  await desktop.page.evaluate(() => {
    Object.assign(globalThis, { chosen: [] });
    const bridge: Bridge = Reflect.get(globalThis, 'throughline');
    bridge.subscribe('menu', (id) => Reflect.get(globalThis, 'chosen').push(id));
  });
  // The window sets its own menu as it comes up; the first of its commands stands for all.
  const firstCommand = (): Promise<string | undefined> =>
    desktop.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items ?? [];
      return items.flatMap((item) => item.submenu?.items ?? []).find((item) => item.id && item.enabled)?.id;
    });
  await expect.poll(firstCommand).toBeTruthy();
  const id = await firstCommand();
  const labels = await desktop.app.evaluate(({ Menu }, chosen) => {
    const menu = Menu.getApplicationMenu();
    if (chosen) menu?.getMenuItemById(chosen)?.click();
    return menu?.items.map((item) => item.label);
  }, id);
  expect(labels).toEqual(expect.arrayContaining(['File', 'Edit', 'View', 'Help']));
  await expect.poll(() => desktop.page.evaluate(() => Reflect.get(globalThis, 'chosen'))).toEqual([id]);
  const entry = { id: 'x', label: 'X', menu: 'system', accelerator: null, enabled: true };
  expect(await ask(desktop.page, 'host.setMenu', { entries: [entry] })).toMatchObject({ ok: false });
});

test('cases are made, opened and remembered through the native dialogs', async () => {
  const path = join(home, 'Harbour');
  await answerDialogs(desktop.app, { save: path });
  expect(await ask(desktop.page, 'host.newCase', {})).toMatchObject({ ok: true });
  await expect.poll(caseName).toBe('Harbour');
  expect(existsSync(`${path}.throughline`)).toBe(true);
  expect(await ask(desktop.page, 'host.newCase', {})).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
  const recent = (await ask(desktop.page, 'host.info', {})).data?.recentCases;
  expect(recent).toMatchObject([{ name: 'Harbour' }, { name: 'Sample case' }]);
  const sample = (recent as { key: string }[])[1];
  await ask(desktop.page, 'host.openRecent', { key: sample?.key });
  await expect.poll(caseName).toBe('Sample case');
});

test('a second start shows the first window and opens the case that it names', async () => {
  const executable = desktopExecutable() ?? '';
  const casePath = join(home, 'Second.throughline');
  const second = spawn(executable, [...desktopArguments({ home, casePath })], { stdio: 'ignore' });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect.poll(caseName).toBe('Second');
  expect(desktop.app.windows().length).toBe(1);
});

test('a file that is no case is refused in words, and the case before stays', async () => {
  await answerDialogs(desktop.app, { open: process.execPath });
  expect(await ask(desktop.page, 'host.openCase', {})).toMatchObject({ ok: true, data: { opened: false } });
  await expect.poll(caseName).toBe('Sample case');
});

test('a core that dies is started again, with everything that was saved', async () => {
  await answerDialogs(desktop.app, {});
  const before = (await ask(desktop.page, 'case.summary', {})).data;
  await desktop.app.evaluate(({ app }) => {
    const core = app.getAppMetrics().find((metric) => metric.name === 'Throughline core');
    if (core) process.kill(core.pid, 'SIGKILL');
  });
  await expect
    .poll(async () => (await ask(desktop.page, 'case.summary', {})).data, { timeout: 15_000 })
    .toEqual(before);
  const said = await desktop.app.evaluate(() => Reflect.get(globalThis, 'messages'));
  expect(said).toEqual(['Throughline had to start its case reader again']);
});

test('the window comes back where it was', async () => {
  const bounds = { x: 40, y: 30, width: 900, height: 640 };
  await desktop.app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  );
  await desktop.close();
  desktop = await launchDesktop({ home, casePath: null });
  const size = await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(size).toMatchObject({ width: 900, height: 640 });
});

/** Puts the desktop together: window, core, menu, and the events of the system. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain } from 'electron';
import { answerHost } from '#shared/contract/answer-host.ts';
import { caseArgument } from './case-argument.ts';
import { createCaseSwitch } from './case-switch.ts';
import { CONNECT, HOST } from './channels.ts';
import { createCoreHost } from './core-host.ts';
import { askWhatToOpen, offerBackup, sayFailure, sayRestarted } from './dialogs.ts';
import { followSettings } from './follow-settings.ts';
import { createHostHandlers } from './host-handlers.ts';
import { createMainWindow, focusWindow } from './main-window.ts';
import { isTrustedSender } from './page-origin.ts';
import { chooseCase } from './path-dialogs.ts';
import { createRecentCases, type RecentCases } from './recent-cases.ts';
import { serveRenderer } from './security.ts';
import { createSettingsFile } from './settings-file.ts';

/** Resolves when the first case is open, or the person has given up. */
export async function startDesktop(asked: string | null): Promise<void> {
  const root = app.getAppPath();
  const userData = app.getPath('userData');
  serveRenderer(join(root, 'out', 'renderer'));
  const settings = createSettingsFile(join(userData, 'settings.json'));
  followSettings(settings.load());
  const window = createMainWindow(join(userData, 'window.json'));
  const core = createCoreHost({
    settings: { root, userData, appVersion: app.getVersion() },
    onDied: (path) => void cases.reopen(path),
  });
  const recent = createRecentCases(join(userData, 'recent-cases.json'), homedir());
  const cases = createCaseSwitch({
    core,
    recent: { ...recent, add: (path) => remember(recent, path) },
    ask: (unopened) => askWhatToOpen(window, unopened),
    offerBackup: (failure) => offerBackup(window, failure),
    choose: () => chooseCase(window),
    sayFailure: (unopened) => sayFailure(window, unopened),
    sayRestarted: () => sayRestarted(window),
    reload: () => window.webContents.reload(),
    quit: () => app.quit(),
  });
  const handlers = createHostHandlers({ window, recent, cases, settings, userData, root });
  ipcMain.handle(HOST, (event, name: unknown, input: unknown) =>
    isTrustedSender(event.senderFrame) ? answerHost(handlers, name, input) : REFUSED,
  );
  ipcMain.on(CONNECT, (event) => {
    if (event.senderFrame && isTrustedSender(event.senderFrame)) core.connect(event.senderFrame);
  });
  followSystem(window, (path) => void cases.openOther(path));
  closeCoreBeforeQuit(() => core.close());
  await cases.openFirst(asked);
}

/** In our own list and in the system's. */
function remember(recent: RecentCases, path: string): void {
  recent.add(path);
  app.addRecentDocument(path);
}

const REFUSED = { ok: false, error: { code: 'refused', message: 'This page may not ask.' } } as const;

/** A second start, a file opened from the system, and a page that crashed. */
function followSystem(window: BrowserWindow, open: (path: string) => void): void {
  app.on('second-instance', (_event, argv, folder) => {
    focusWindow(window);
    const path = caseArgument(argv, folder);
    if (path !== null) open(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('window-all-closed', () => app.quit());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
}

/** The core saves and ends before the app does. */
function closeCoreBeforeQuit(close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

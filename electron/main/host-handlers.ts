/** The desktop's `host.*` procedures on Electron: case dialogs, recent cases, the native menu, About. */
import { app, type BrowserWindow, Menu } from 'electron';
import type { HostHandlers, HostInfo, MenuEntry } from '#shared/contract/host.ts';
import type { CaseSwitch } from './case-switch.ts';
import { PUSH } from './channels.ts';
import { chooseCase, chooseNewCase, showAbout } from './dialogs.ts';
import { refuseExisting } from './host-answers.ts';
import { menuTemplate } from './menu-template.ts';
import type { RecentCases } from './recent-cases.ts';

export interface HostParts {
  readonly window: BrowserWindow;
  readonly recent: RecentCases;
  readonly cases: CaseSwitch;
}

const PLATFORMS: Readonly<Record<string, HostInfo['platform']>> = {
  linux: 'linux',
  darwin: 'mac',
  win32: 'windows',
};

export function createHostHandlers({ window, recent, cases }: HostParts): HostHandlers {
  const about = (): Promise<void> => showAbout(window, app.getVersion());
  setMenu(window, [], about);
  return {
    'host.info': () => ({
      shell: 'desktop',
      platform: PLATFORMS[process.platform] ?? 'other',
      canSwitchCase: true,
      hasNativeMenu: true,
      recentCases: recent.list(),
      versions: versions(),
    }),
    'host.newCase': async () => {
      const path = await chooseNewCase(window);
      if (path !== null) refuseExisting(path);
      return { opened: await cases.openOther(path) };
    },
    'host.openCase': async () => ({ opened: await cases.openOther(await chooseCase(window)) }),
    'host.openRecent': async ({ key }) => ({ opened: await cases.openOther(recent.pathOf(key)) }),
    'host.forgetRecent': ({ key }) => {
      recent.forget(key);
      return recent.list();
    },
    'host.setMenu': ({ entries }) => {
      setMenu(window, entries, about);
      return {};
    },
    'host.showAbout': () => {
      void about();
      return {};
    },
  };
}

function setMenu(
  window: BrowserWindow,
  entries: readonly MenuEntry[],
  showAboutBox: () => Promise<void>,
): void {
  const template = menuTemplate({
    entries,
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    run: (id) => window.webContents.send(PUSH, 'menu', id),
    showAbout: () => void showAboutBox(),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

const versions = (): Record<string, string> => ({
  app: app.getVersion(),
  electron: process.versions.electron,
  chromium: process.versions.chrome,
  node: process.versions.node,
});

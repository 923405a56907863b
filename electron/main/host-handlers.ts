/** The desktop's `host.*` procedures on Electron: who it is, settings, the native menu, About, and those around cases. */
import { homedir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { app, type BrowserWindow, Menu } from 'electron';
import type { HostHandlers, HostInfo, MenuEntry } from '#shared/contract/host.ts';
import { folderText } from '#shared/lib/folder-text.ts';
import type { SettingsStore } from '#shared/model/settings-store.ts';
import { type CaseParts, caseHandlers } from './case-handlers.ts';
import { PUSH } from './channels.ts';
import { showAbout } from './dialogs.ts';
import { menuTemplate } from './menu-template.ts';
import { chooseFile } from './path-dialogs.ts';
import { createFileSaver } from './save-file.ts';
import { followTheme } from './theme.ts';

export interface HostParts extends CaseParts {
  readonly settings: SettingsStore;
  /** The app's own folder. */
  readonly userData: string;
}

const PLATFORMS: Readonly<Record<string, HostInfo['platform']>> = {
  linux: 'linux',
  darwin: 'mac',
  win32: 'windows',
};

export function createHostHandlers(parts: HostParts): HostHandlers {
  const { window, settings } = parts;
  const about = (): Promise<void> => showAbout(window, app.getVersion());
  setMenu(window, [], about);
  return {
    ...caseHandlers(parts),
    'host.info': () => infoOf(parts),
    'host.setMenu': ({ entries }) => {
      setMenu(window, entries, about);
      return {};
    },
    'host.showAbout': () => {
      void about();
      return {};
    },
    'host.settings': () => settings.load(),
    'host.saveSettings': (change) => {
      const saved = settings.save(change);
      followTheme(saved);
      return saved;
    },
    'host.saveFile': createFileSaver((name, kind) => chooseFile(window, name, kind)),
  };
}

const infoOf = (parts: HostParts): HostInfo => ({
  shell: 'desktop',
  platform: PLATFORMS[process.platform] ?? 'other',
  canSwitchCase: true,
  hasNativeMenu: true,
  canSaveFiles: true,
  recentCases: parts.recent.list(),
  folders: foldersOf(parts),
  versions: versions(),
});

function foldersOf({ cases, userData }: HostParts): HostInfo['folders'] {
  const text = (folder: string): string => folderText(folder, { home: homedir(), separator: sep });
  const open = cases.current();
  return {
    case: open === null ? '' : text(dirname(open)),
    sample: text(userData),
    backups: text(join(userData, 'backups')),
    settings: text(userData),
    log: text(join(userData, 'logs')),
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

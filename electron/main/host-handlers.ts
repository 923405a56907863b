/** The desktop's `host.*` procedures on Electron: who it is, settings, the native menu, files, and those around cases. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { app, type BrowserWindow, Menu } from 'electron';
import { type About, LICENCE } from '#shared/contract/about.ts';
import type { HostHandlers, HostInfo, ParsedMenuEntry } from '#shared/contract/host.ts';
import { language } from '#shared/i18n/text.ts';
import { folderText } from '#shared/lib/folder-text.ts';
import type { SettingsStore } from '#shared/model/settings-store.ts';
import { type CaseParts, caseHandlers } from './case-handlers.ts';
import { PUSH } from './channels.ts';
import type { OpenCase } from './core-messages.ts';
import { followSettings } from './follow-settings.ts';
import { menuTemplate } from './menu-template.ts';
import { chooseFile } from './path-dialogs.ts';
import { createFileSaver } from './save-file.ts';

export interface HostParts extends CaseParts {
  readonly settings: SettingsStore;
  /** The app's own folder of the person. */
  readonly userData: string;
  /** The folder of the app itself, with the notices of what ships with it. */
  readonly root: string;
}

const PLATFORMS: Readonly<Record<string, HostInfo['platform']>> = {
  linux: 'linux',
  darwin: 'mac',
  win32: 'windows',
};

export function createHostHandlers(parts: HostParts): HostHandlers {
  const { window, settings } = parts;
  let shown: readonly ParsedMenuEntry[] = [];
  const showMenu = (entries = shown) => {
    shown = entries;
    setMenu(window, entries);
  };
  showMenu();
  return {
    ...caseHandlers(parts),
    'host.info': () => infoOf(parts),
    'host.about': () => aboutOf(parts),
    'host.setMenu': ({ entries }) => {
      showMenu(entries);
      return {};
    },
    'host.settings': () => settings.load(),
    'host.saveSettings': (change) => {
      const saved = settings.save(change);
      const before = language();
      followSettings(saved);
      // The menu has words of its own beside those of the window.
      if (language() !== before) showMenu();
      return saved;
    },
    'host.saveFile': createFileSaver((name, kind) => chooseFile(window, name, kind)),
  };
}

/** Asked as the page comes up: waits until there is a case to speak of. */
const infoOf = async (parts: HostParts): Promise<HostInfo> => ({
  shell: 'desktop',
  platform: PLATFORMS[process.platform] ?? 'other',
  canSwitchCase: true,
  hasNativeMenu: true,
  canSaveFiles: true,
  folders: foldersOf(parts, await parts.cases.opened()),
  recentCases: parts.recent.list(),
  versions: versions(),
});

function foldersOf({ userData }: HostParts, { databasePath }: OpenCase): HostInfo['folders'] {
  const text = (folder: string): string => folderText(folder, { home: homedir(), separator: sep });
  return {
    case: text(dirname(databasePath)),
    sample: text(userData),
    backups: text(join(userData, 'backups')),
    settings: text(userData),
    log: text(join(userData, 'logs')),
  };
}

async function aboutOf({ cases, root }: HostParts): Promise<About> {
  const { app: appVersion, electron, chromium, node } = versions();
  return {
    ...{ appVersion, electron, chromium, node, licence: LICENCE },
    extractorVersion: (await cases.opened()).extractorVersion,
    notices: await readFile(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8'),
  };
}

function setMenu(window: BrowserWindow, entries: readonly ParsedMenuEntry[]): void {
  const template = menuTemplate({
    entries,
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    run: (id) => window.webContents.send(PUSH, 'menu', id),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

const versions = () => ({
  app: app.getVersion(),
  electron: process.versions.electron,
  chromium: process.versions.chrome,
  node: process.versions.node,
});

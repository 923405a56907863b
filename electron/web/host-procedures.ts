/** What the web shell answers itself: who it is and the person's settings. Cases, menus and dialogs are the desktop's. */
import { readFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { LICENCE } from '#shared/contract/about.ts';
import { answerHost, isHostName } from '#shared/contract/answer-host.ts';
import type { HostHandlers, HostInfo } from '#shared/contract/host.ts';
import type { Dispatch } from './calls.ts';
import { createSettingsFile } from './settings-file.ts';

const PLATFORMS: Readonly<Record<string, HostInfo['platform']>> = {
  linux: 'linux',
  darwin: 'mac',
  win32: 'windows',
};

/** What whoever starts the host knows of its surroundings. */
export interface Surroundings {
  readonly versions: { readonly app: string; readonly node: string };
  readonly folders: HostInfo['folders'];
  readonly settingsFile: string;
  /** THIRD-PARTY-NOTICES.md */
  readonly noticesFile: string;
  readonly extractorVersion: string;
}

export function webHandlers(surroundings: Surroundings): Partial<HostHandlers> {
  const { versions, folders, extractorVersion, noticesFile } = surroundings;
  const settings = createSettingsFile(surroundings.settingsFile);
  return {
    'host.info': () => ({
      shell: 'web',
      platform: PLATFORMS[platform()] ?? 'other',
      canSwitchCase: false,
      hasNativeMenu: false,
      canSaveFiles: false,
      recentCases: [],
      folders,
      versions: { ...versions },
    }),
    'host.about': async () => ({
      ...{ appVersion: versions.app, extractorVersion, electron: null, chromium: null, node: versions.node },
      licence: LICENCE,
      notices: await readFile(noticesFile, 'utf8'),
    }),
    'host.settings': () => settings.load(),
    'host.saveSettings': (change) => settings.save(change),
  };
}

/** Answers `host.*` here and passes everything else on to the core. */
export const withHost =
  (core: Dispatch, handlers: Partial<HostHandlers>): Dispatch =>
  async (name, input) =>
    isHostName(name) ? answerHost(handlers, name, input) : core(name, input);

/** What the web shell answers itself: who it is and the person's settings. Cases, menus and dialogs are the desktop's. */
import { platform } from 'node:os';
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
  readonly versions: Readonly<Record<string, string>>;
  readonly folders: HostInfo['folders'];
  readonly settingsFile: string;
}

export function webHandlers({ versions, folders, settingsFile }: Surroundings): Partial<HostHandlers> {
  const settings = createSettingsFile(settingsFile);
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
    'host.settings': () => settings.load(),
    'host.saveSettings': (change) => settings.save(change),
  };
}

/** Answers `host.*` here and passes everything else on to the core. */
export const withHost =
  (core: Dispatch, handlers: Partial<HostHandlers>): Dispatch =>
  async (name, input) =>
    isHostName(name) ? answerHost(handlers, name, input) : core(name, input);

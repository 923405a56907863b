/** What the web shell answers itself: who it is. Switching cases and native menus are the desktop's. */
import { platform } from 'node:os';
import type { Reply } from '#shared/contract/errors.ts';
import { type HostInfo, hostContract } from '#shared/contract/host.ts';
import type { Dispatch } from './calls.ts';

const PLATFORMS: Readonly<Record<string, HostInfo['platform']>> = {
  linux: 'linux',
  darwin: 'mac',
  win32: 'windows',
};

export const hostInfo = (versions: Readonly<Record<string, string>>): HostInfo => ({
  shell: 'web',
  platform: PLATFORMS[platform()] ?? 'other',
  canSwitchCase: false,
  hasNativeMenu: false,
  recentCases: [],
  versions,
});

/** Answers `host.*` here and passes everything else on to the core. */
export const withHost =
  (core: Dispatch, info: HostInfo): Dispatch =>
  async (name, input) => {
    if (!Object.hasOwn(hostContract, name)) return core(name, input);
    return name === 'host.info' ? answerInfo(input, info) : refused;
  };

const answerInfo = (input: unknown, info: HostInfo): Reply<unknown> =>
  hostContract['host.info'].input.safeParse(input).success
    ? { ok: true, data: info }
    : { ok: false, error: { code: 'invalid-input', message: 'host.info takes an empty object.' } };

const refused: Reply<unknown> = {
  ok: false,
  error: { code: 'refused', message: 'The browser window cannot do this; the desktop app can.' },
};

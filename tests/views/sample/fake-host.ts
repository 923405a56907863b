/** The fake shell around the fake core: it has neither dialogs nor a menu, and keeps settings and places until the page is left. */
import type { Reply } from '#shared/contract/errors.ts';
import { defaultSettings, type Settings, SettingsChange } from '#shared/model/settings.ts';
import { fail, type Input, ok } from './fake-reply.ts';

const INFO = {
  shell: 'web',
  platform: 'linux',
  canSwitchCase: false,
  hasNativeMenu: false,
  canSaveFiles: false,
  recentCases: [],
  folders: {
    case: '~/Cases',
    sample: '~/.config/Throughline',
    backups: '~/.config/Throughline/backups',
    settings: '~/.config/Throughline',
    log: null,
  },
  versions: {},
};

const ABOUT = {
  appVersion: '0.1.0',
  extractorVersion: '1.0.0',
  electron: null,
  chromium: null,
  node: '24.0.0',
  licence: 'Apache-2.0',
  notices: 'Notices of what ships.\n'.repeat(40),
};

export type FakeHost = (name: string, input: Input) => Reply<unknown> | null;

export function createFakeHost(): FakeHost {
  let settings: Settings = defaultSettings;
  const places = new Map<unknown, unknown>();
  return (name, input) => {
    switch (name) {
      case 'host.info':
        return ok(INFO);
      case 'host.about':
        return ok(ABOUT);
      case 'host.settings':
        return ok(settings);
      case 'host.saveSettings': {
        const change = SettingsChange.safeParse(input);
        if (!change.success) return fail('invalid-input');
        settings = { ...settings, ...(change.data as Partial<Settings>) };
        return ok(settings);
      }
      case 'graph.places':
        return ok({ places: places.get(input.view) ?? [] });
      case 'graph.savePlaces':
        places.set(input.view, input.places);
        return ok({ saved: (input.places as readonly unknown[]).length });
      default:
        return null;
    }
  };
}

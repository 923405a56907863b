/** Commands of the menu "View" for time: play, stretches of time by name, and what was known on a day. */
import { allTime } from '#shared/columns/whole-presence.ts';
import type { TextKey } from '#shared/i18n/catalogue.ts';
import { t } from '#shared/i18n/text.ts';
import { toggleAsOf } from '../../state/as-of.ts';
import { choosePreset, PRESETS, type Preset } from '../../state/window-presets.ts';
import type { Workspace } from '../workspace.ts';
import { always, type Command } from './command.ts';

const TIME = { menu: 'view', submenu: 'commands.time.title', accelerator: null } as const;

const KEYS: Partial<Record<Preset, string>> = { previous: 'Alt+PageUp', next: 'Alt+PageDown' };

const nameOf = (preset: Preset): TextKey =>
  preset === 'previous' || preset === 'next' ? `commands.time.${preset}` : `timeline.stretches.${preset}`;

const isLast = (preset: Preset): preset is 'week' | 'month' | 'year' =>
  preset === 'week' || preset === 'month' || preset === 'year';

/** Says why where there is no such window. */
function choose(preset: Preset, workspace: Workspace): void {
  if (choosePreset(preset, workspace)) return;
  const title = t(`commands.noWindow.${isLast(preset) ? 'day' : preset}`);
  workspace.notices.show({ tone: 'done', title, advice: null, details: null, undo: null });
}

const presetCommand = (preset: Preset): Command => ({
  ...TIME,
  id: `window.${preset}`,
  label: () => t('commands.time.preset', { stretch: t(nameOf(preset)) }),
  accelerator: KEYS[preset] ?? null,
  enabled: ({ whole }) => (whole?.total ?? 0) > 0,
  run: (workspace) => choose(preset, workspace),
});

const presetCommands = PRESETS.map(presetCommand);

export const windowCommands: readonly Command[] = [
  {
    id: 'window.play',
    label: () => t('commands.time.play'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+Space',
    enabled: ({ whole }) => (whole?.total ?? 0) > 0,
    run: ({ player }) => player.toggle(),
  },
  {
    id: 'window.all',
    label: () => t('commands.time.all'),
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+A',
    enabled: always,
    run: ({ window }) => window.setState(allTime, true),
  },
  ...presetCommands,
  {
    ...TIME,
    id: 'window.follow',
    label: () => t('commands.time.follow'),
    enabled: always,
    run: ({ panels }) => panels.setState(({ windowFollows }) => ({ windowFollows: !windowFollows })),
  },
  {
    ...TIME,
    id: 'known.toggle',
    label: () => t('commands.time.known'),
    enabled: ({ articles }) => articles.some(({ published }) => published !== null),
    run: ({ asOf, data }) => toggleAsOf(asOf, data.getState().articles),
  },
  {
    ...TIME,
    id: 'known.play',
    label: () => t('commands.time.playKnown'),
    enabled: ({ articles }) => articles.some(({ published }) => published !== null),
    run: ({ asOfPlayer }) => asOfPlayer.toggle(),
  },
];

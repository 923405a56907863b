/** Commands of the menu "View" for time: play, stretches of time by name, and what was known on a day. */
import { toggleAsOf } from '../../state/as-of.ts';
import { allTime } from '../../state/time-window.ts';
import { choosePreset, type Preset } from '../../state/window-presets.ts';
import type { Workspace } from '../workspace.ts';
import { always, type Command } from './command.ts';

const TIME = { menu: 'view', submenu: 'Stretch of time', accelerator: null } as const;

interface PresetWords {
  readonly label: string;
  readonly accelerator?: string;
  /** What is said where there is no such window. */
  readonly without: string;
}

const NO_DAYS = 'The case has no day yet';

const WORDS: Readonly<Record<Preset, PresetWords>> = {
  week: { label: 'Last week', without: NO_DAYS },
  month: { label: 'Last month', without: NO_DAYS },
  year: { label: 'Last year', without: NO_DAYS },
  selection: { label: 'Around what is selected', without: 'Nothing is selected that has a day' },
  sight: { label: 'What the timeline shows', without: 'The timeline is not open' },
  previous: {
    ...{ label: 'Window before, of the same length', accelerator: 'Alt+PageUp' },
    without: 'There is no window before this one',
  },
  next: {
    ...{ label: 'Window after, of the same length', accelerator: 'Alt+PageDown' },
    without: 'There is no window after this one',
  },
};

/** Says why where there is no such window. */
function choose(preset: Preset, workspace: Workspace): void {
  if (choosePreset(preset, workspace)) return;
  const title = WORDS[preset].without;
  workspace.notices.show({ tone: 'done', title, advice: null, details: null, undo: null });
}

const presetCommand = (preset: Preset): Command => ({
  ...TIME,
  id: `window.${preset}`,
  label: () => `Stretch of time: ${WORDS[preset].label.toLowerCase()}`,
  accelerator: WORDS[preset].accelerator ?? null,
  enabled: ({ whole }) => (whole?.total ?? 0) > 0,
  run: (workspace) => choose(preset, workspace),
});

const presetCommands = (Object.keys(WORDS) as Preset[]).map(presetCommand);

export const windowCommands: readonly Command[] = [
  {
    id: 'window.play',
    label: () => 'Play or pause the story',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+Space',
    enabled: ({ whole }) => (whole?.total ?? 0) > 0,
    run: ({ player }) => player.toggle(),
  },
  {
    id: 'window.all',
    label: () => 'Show all time',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+A',
    enabled: always,
    run: ({ window }) => window.setState(allTime, true),
  },
  ...presetCommands,
  {
    ...TIME,
    id: 'window.follow',
    label: () => 'Window follows what is selected, or no longer',
    enabled: always,
    run: ({ panels }) => panels.setState(({ windowFollows }) => ({ windowFollows: !windowFollows })),
  },
  {
    ...TIME,
    id: 'known.toggle',
    label: () => 'What was known on a day, or all that is known',
    enabled: ({ articles }) => articles.some(({ published }) => published !== null),
    run: ({ asOf, data }) => toggleAsOf(asOf, data.getState().articles),
  },
  {
    ...TIME,
    id: 'known.play',
    label: () => 'Play or pause what became known',
    enabled: ({ articles }) => articles.some(({ published }) => published !== null),
    run: ({ asOfPlayer }) => asOfPlayer.toggle(),
  },
];

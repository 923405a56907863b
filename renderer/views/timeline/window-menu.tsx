/** The menu beside the window's dates: stretches of time by name, and two switches. */
import { CalendarRange } from 'lucide-react';
import { useStore } from 'zustand';
import { dayText } from '#shared/derive/date-text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import { runCommand } from '../../app/commands.ts';
import { keysText } from '../../app/shortcuts.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import type { Workspace } from '../../app/workspace.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { publicationDays } from '../../state/as-of.ts';
import { type Preset, presetWindow } from '../../state/window-presets.ts';
import { MenuButton, type MenuGroup } from '../../ui/menu-button.tsx';

export function WindowMenu() {
  const workspace = useWorkspace();
  // The two switches stay in sight when they are pressed.
  const follows = usePanels(({ windowFollows }) => windowFollows);
  const isAsOf = useStore(workspace.asOf).to !== null;
  const format = useDateFormat();
  const on = [...(follows ? ['window.follow'] : []), ...(isAsOf ? ['known.toggle'] : [])];
  return (
    <MenuButton
      label="Stretches of time"
      icon={CalendarRange}
      groups={() => groupsOf(workspace, { on, format })}
      onAction={(id) => runCommand(id, workspace)}
    />
  );
}

interface Shown {
  /** Switches that are on. */
  readonly on: readonly string[];
  readonly format: DateFormat;
}

function groupsOf(workspace: Workspace, { on, format }: Shown): readonly MenuGroup[] {
  const published = publicationDays(workspace.data.getState().articles);
  const item = (preset: Preset, label: string, hint?: string) => ({
    ...{ id: `window.${preset}`, label, hint },
    disabled: presetWindow(preset, workspace) === null,
  });
  const end = published.at(-1);
  const title = end === undefined ? 'Up to the last day' : `Up to ${dayText(end, format)}`;
  return [
    { title, items: [item('week', 'Last week'), item('month', 'Last month'), item('year', 'Last year')] },
    { items: [{ id: 'window.all', label: 'All time', hint: keysText('CmdOrCtrl+Shift+A') }] },
    {
      items: [
        item('selection', 'Around what is selected'),
        item('sight', 'What the timeline shows'),
        item('previous', 'Window before', keysText('Alt+PageUp')),
        item('next', 'Window after', keysText('Alt+PageDown')),
      ],
    },
    {
      chosen: on,
      items: [
        { id: 'window.follow', label: 'Window follows selection' },
        { id: 'known.toggle', label: 'Only what was known on a day', disabled: end === undefined },
      ],
    },
  ];
}

/** The menu beside the window's dates: stretches of time by name, and two switches. */
import { CalendarRange } from 'lucide-react';
import { useStore } from 'zustand';
import { dayText } from '#shared/derive/date-text.ts';
import { t } from '#shared/i18n/text.ts';
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
      label={t('timeline.stretches.title')}
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
  const item = (preset: Preset, hint?: string) => ({
    ...{ id: `window.${preset}`, label: t(`timeline.stretches.${preset}`), hint },
    disabled: presetWindow(preset, workspace) === null,
  });
  const end = published.at(-1);
  const title =
    end === undefined
      ? t('timeline.stretches.upToLast')
      : t('timeline.stretches.upTo', { day: dayText(end, format) });
  return [
    { title, items: [item('week'), item('month'), item('year')] },
    {
      items: [{ id: 'window.all', label: t('timeline.stretches.all'), hint: keysText('CmdOrCtrl+Shift+A') }],
    },
    {
      items: [
        item('selection'),
        item('sight'),
        item('previous', keysText('Alt+PageUp')),
        item('next', keysText('Alt+PageDown')),
      ],
    },
    {
      chosen: on,
      items: [
        { id: 'window.follow', label: t('timeline.stretches.follow') },
        { id: 'known.toggle', label: t('timeline.stretches.known'), disabled: end === undefined },
      ],
    },
  ];
}

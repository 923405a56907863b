/** The head of one side of a comparison: what it is, chosen from a menu or by dates. */

import { useStore } from 'zustand';
import { allTime } from '#shared/columns/whole-presence.ts';
import { t } from '#shared/i18n/text.ts';
import type { Day } from '#shared/lib/day.ts';
import type { ComparedSides, SideChoice } from '#shared/model/view-snapshot.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import type { Workspace } from '../../app/workspace.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { isLook, type SideLook, type SideProblem, type Which } from '../../state/compared-sides.ts';
import { halvesOf } from '../../state/usual-sides.ts';
import { presetWindow } from '../../state/window-presets.ts';
import { DayField } from '../../ui/day-field.tsx';
import { MenuButton, type MenuGroup } from '../../ui/menu-button.tsx';
import { choiceText, lookText, problemText, SIDE_NAMES } from './side-words.ts';

interface SideHeadProps {
  readonly which: Which;
  readonly look: SideLook | SideProblem;
}

export function SideHead({ which, look }: SideHeadProps) {
  const choices = usePanels(({ comparison }) => comparison);
  const { comparison } = useWorkspace();
  const options = useOptions(which, choices);
  const name = SIDE_NAMES[which];
  if (!choices) return null;
  const text = choiceText(which, choices[which], look);
  return (
    <div className="side-head">
      <span className="side-name" aria-hidden="true">
        {name}
      </span>
      <MenuButton
        label={t('compare.sideIs', { side: name, choice: text })}
        text={<span className="side-choice">{text}</span>}
        groups={options.groups}
        onAction={(id) => {
          const choice = options.choiceOf(id);
          if (choice) comparison.choose(which, choice);
        }}
      />
      <Dates {...{ which, look }} />
    </div>
  );
}

function Dates({ which, look }: SideHeadProps) {
  const { comparison } = useWorkspace();
  const format = useDateFormat();
  if (!isLook(look)) return <span className="side-words">{problemText(look)}</span>;
  if (look.view) return <span className="side-words figures">{lookText(look, format)}</span>;
  const { from, to } = look.window;
  const set = (next: { readonly from: Day | null; readonly to: Day | null }) =>
    comparison.choose(which, { kind: 'window', ...next });
  const field = { compact: true, format } as const;
  const side = SIDE_NAMES[which];
  return (
    <span className="side-dates">
      <DayField
        {...field}
        label={t('compare.from', { side })}
        day={from}
        placeholder={t('compare.start')}
        onChange={(day) => set({ from: day, to: day !== null && to !== null ? Math.max(day, to) : to })}
      />
      <span aria-hidden="true">–</span>
      <DayField
        {...field}
        label={t('compare.to', { side })}
        day={to}
        placeholder={t('compare.end')}
        onChange={(day) => set({ to: day, from: day !== null && from !== null ? Math.min(day, from) : from })}
      />
    </span>
  );
}

interface Options {
  readonly groups: readonly MenuGroup[];
  readonly choiceOf: (id: string) => SideChoice | null;
}

const STRETCHES = ['week', 'month', 'year'] as const;

/** The newest saved views that a menu names. */
const MOST_VIEWS = 30;

function useOptions(which: Which, choices: ComparedSides | null): Options {
  const workspace = useWorkspace();
  const views = useStore(workspace.views.saved) ?? [];
  const own = choices?.[which];
  const other = choices?.[which === 'a' ? 'b' : 'a'];
  const viewGroup: MenuGroup = {
    title: t('savedViews.title'),
    chosen: own?.kind === 'view' ? `view:${own.id}` : 'none',
    items: views.slice(0, MOST_VIEWS).map(({ id, name }) => ({ id: `view:${id}`, label: name })),
  };
  return {
    groups: [
      {
        chosen: own?.kind ?? 'none',
        items: [
          { id: 'now', label: t('compare.choices.now') },
          { id: 'beside', label: t(`compare.choices.beside.${which}`), disabled: other?.kind === 'beside' },
        ],
      },
      {
        title: t('timeline.stretches.title'),
        items: [
          ...STRETCHES.map((id) => ({
            ...{ id, label: t(`timeline.stretches.${id}`) },
            disabled: presetWindow(id, workspace) === null,
          })),
          { id: 'earlier', label: t('compare.choices.earlier') },
          { id: 'later', label: t('compare.choices.later') },
          { id: 'all', label: t('timeline.stretches.all') },
        ],
      },
      ...(viewGroup.items.length > 0 ? [viewGroup] : []),
    ],
    choiceOf: (id) => choiceOf(id, workspace),
  };
}

function choiceOf(id: string, workspace: Workspace): SideChoice | null {
  if (id === 'now' || id === 'beside') return { kind: id };
  if (id.startsWith('view:')) return { kind: 'view', id: Number(id.slice('view:'.length)) };
  if (id === 'all') return { kind: 'window', ...allTime };
  const stretch = STRETCHES.find((each) => each === id);
  const scale = workspace.shown.getState().filtered?.scale?.scale;
  const halves = scale ? halvesOf(scale) : null;
  const window = stretch ? presetWindow(stretch, workspace) : halves?.[id === 'earlier' ? 0 : 1];
  return window ? { kind: 'window', ...window } : null;
}

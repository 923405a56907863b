/** Menus for the lines of the timeline: what they stand for, and what is done with one of them. */
import { lanesWord } from '#shared/derive/lane-words.ts';
import type { ThemeLine } from '#shared/derive/timeline-lines.ts';
import { t } from '#shared/i18n/text.ts';
import { LANES } from '#shared/model/lanes.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { moveLine, togglePins, unpinAll, usualOrder } from '../../state/lines.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import type { MenuPoint } from '../../ui/menu-point.ts';

const choices = () => LANES.map((id) => ({ id, label: lanesWord(id) }));

/** The choice above the timeline. */
export function LinesMenu() {
  const { panels } = useWorkspace();
  const { lanes, lineOrder, pinnedActors } = usePanels((state) => state);
  const text = t(`timeline.lines.of.${lanes}`);
  const isUsual = (lineOrder[lanes] ?? []).length === 0;
  const act = (id: string) => {
    if (id === 'usual') usualOrder(panels);
    else if (id === 'unpin') unpinAll(panels);
    else panels.setState({ lanes: LANES.find((each) => each === id) ?? lanes });
  };
  return (
    <MenuButton
      label={text}
      text={text}
      groups={[
        { title: t('timeline.lines.oneForEach'), chosen: lanes, items: choices() },
        {
          title: t('timeline.lines.order'),
          items: [
            { id: 'usual', label: t('timeline.lines.usual'), disabled: isUsual },
            { id: 'unpin', label: t('timeline.lines.unpinAll'), disabled: pinnedActors.length === 0 },
          ],
        },
      ]}
      onAction={act}
    />
  );
}

/** A line whose menu is open. */
export interface AskedLine {
  readonly lineId: string;
  readonly at: MenuPoint;
}

interface LineMenuProps {
  readonly asked: AskedLine;
  readonly lines: readonly ThemeLine[];
  readonly onClose: () => void;
}

/** Of one line, at its name. */
export function LineMenu({ asked: { lineId, at }, lines, onClose }: LineMenuProps) {
  const { panels } = useWorkspace();
  const ordered = usePanels((state) => (state.lineOrder[state.lanes] ?? []).length > 0);
  const line = lines.find((each) => each.id === lineId);
  if (!line) return null;
  const ids = lines.map((each) => each.id);
  const { actorId, pinned } = line;
  const [above, below] = beside(lines, lineId);
  const act = (id: string) => {
    if (id === 'pin' && actorId !== null) togglePins(panels, [actorId]);
    else if (id === 'up' && above) moveLine(panels, ids, { lineId, target: above, side: 'before' });
    else if (id === 'down' && below) moveLine(panels, ids, { lineId, target: below, side: 'after' });
    else if (id === 'usual') usualOrder(panels);
  };
  return (
    <ContextMenu
      label={t('timeline.lines.line', { name: line.name })}
      at={at}
      groups={[
        {
          items:
            actorId === null
              ? []
              : [{ id: 'pin', label: pinned ? t('timeline.lines.unpin') : t('timeline.lines.pin') }],
        },
        {
          items: [
            { id: 'up', label: t('timeline.lines.up'), hint: 'Alt+↑', disabled: above === undefined },
            { id: 'down', label: t('timeline.lines.down'), hint: 'Alt+↓', disabled: below === undefined },
            { id: 'usual', label: t('timeline.lines.usual'), disabled: !ordered },
          ],
        },
      ].filter(({ items }) => items.length > 0)}
      onAction={act}
      onClose={onClose}
    />
  );
}

/** The lines above and below that it can change places with: pinned ones stay above the rest. */
function beside(
  lines: readonly ThemeLine[],
  lineId: string,
): readonly [string | undefined, string | undefined] {
  const pinned = lines.find(({ id }) => id === lineId)?.pinned;
  const own = lines.filter((line) => line.pinned === pinned).map(({ id }) => id);
  const index = own.indexOf(lineId);
  return [own[index - 1], own[index + 1]];
}

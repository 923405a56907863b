/** Commands of the menu "View" for the lines of the timeline: what they stand for, their order, pinned actors. */
import { lanesWord } from '#shared/derive/lane-words.ts';
import { t } from '#shared/i18n/text.ts';
import { LANES, type Lanes } from '#shared/model/lanes.ts';
import { togglePins, unpinAll, usualOrder } from '../../state/lines.ts';
import { always, type Command } from './command.ts';

const LINES = { menu: 'view', submenu: 'commands.lines.title', accelerator: null } as const;

const standFor = (lanes: Lanes): Command => ({
  ...LINES,
  id: `lines.${lanes}`,
  label: () => t('commands.lines.standFor', { lanes: lanesWord(lanes) }),
  enabled: always,
  run: ({ panels }) => panels.setState({ lanes }),
});

export const lineCommands: readonly Command[] = [
  ...LANES.map(standFor),
  {
    ...LINES,
    id: 'lines.usual-order',
    label: () => t('commands.lines.usualOrder'),
    enabled: always,
    run: ({ panels }) => usualOrder(panels),
  },
  {
    ...LINES,
    id: 'lines.pin',
    label: () => t('commands.lines.pin'),
    enabled: ({ columns }) => (columns?.actors.ids.length ?? 0) > 0,
    run: ({ panels, selection }) => {
      const actors = selection.getState().items.flatMap((item) => (item.kind === 'actor' ? [item.id] : []));
      if (actors.length > 0) togglePins(panels, actors);
    },
  },
  {
    ...LINES,
    id: 'lines.unpin-all',
    label: () => t('commands.lines.unpinAll'),
    enabled: always,
    run: ({ panels }) => unpinAll(panels),
  },
];

/** Commands of the menu "View" for the lines of the timeline: what they stand for, their order, pinned actors. */
import { lanesWord } from '#shared/derive/lane-words.ts';
import { LANES, type Lanes } from '#shared/model/lanes.ts';
import { togglePins, unpinAll, usualOrder } from '../../state/lines.ts';
import { always, type Command } from './command.ts';

const LINES = { menu: 'view', submenu: 'Lines of the timeline', accelerator: null } as const;

const standFor = (lanes: Lanes): Command => ({
  ...LINES,
  id: `lines.${lanes}`,
  label: () => `Lines of the timeline: ${lanesWord(lanes).toLowerCase()}`,
  enabled: always,
  run: ({ panels }) => panels.setState({ lanes }),
});

export const lineCommands: readonly Command[] = [
  ...LANES.map(standFor),
  {
    ...LINES,
    id: 'lines.usual-order',
    label: () => 'Lines of the timeline: usual order',
    enabled: always,
    run: ({ panels }) => usualOrder(panels),
  },
  {
    ...LINES,
    id: 'lines.pin',
    label: () => 'Pin or unpin selected actors as lines of the timeline',
    enabled: ({ columns }) => (columns?.actors.ids.length ?? 0) > 0,
    run: ({ panels, selection }) => {
      const actors = selection.getState().items.flatMap((item) => (item.kind === 'actor' ? [item.id] : []));
      if (actors.length > 0) togglePins(panels, actors);
    },
  },
  {
    ...LINES,
    id: 'lines.unpin-all',
    label: () => 'Unpin all lines of the timeline',
    enabled: always,
    run: ({ panels }) => unpinAll(panels),
  },
];

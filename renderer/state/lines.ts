/** What a person does with the lines of the timeline: another order, actors pinned to the top, and back. */
import type { StoreApi } from 'zustand/vanilla';
import { type LineMove, moved } from '#shared/derive/line-order.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { Panels } from './panels.ts';

type PanelStore = StoreApi<Panels>;

/** `lineIds` are the lines that are drawn; those that are not now keep their place among them. */
export function moveLine(panels: PanelStore, lineIds: readonly string[], move: LineMove): void {
  panels.setState(({ lanes, lineOrder }) => {
    const known = lineOrder[lanes] ?? [];
    const all = [...known, ...lineIds.filter((id) => !known.includes(id))];
    return { lineOrder: { ...lineOrder, [lanes]: moved(all, move) } };
  });
}

/** Of the kind of lines that is shown. */
export const usualOrder = (panels: PanelStore): void =>
  panels.setState(({ lanes, lineOrder }) => ({ lineOrder: { ...lineOrder, [lanes]: [] } }));

/** Gives actors lines of their own at the top, or takes those away that all of them have. */
export const togglePins = (panels: PanelStore, actors: readonly ActorId[]): void =>
  panels.setState(({ pinnedActors }) => {
    const others = pinnedActors.filter((id) => !actors.includes(id));
    const all = actors.every((id) => pinnedActors.includes(id));
    return {
      pinnedActors: all ? others : [...pinnedActors, ...actors.filter((id) => !pinnedActors.includes(id))],
    };
  });

export const unpinAll = (panels: PanelStore): void => panels.setState({ pinnedActors: [] });

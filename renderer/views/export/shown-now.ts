/** What the window shows at this moment, as far as a picture repeats it. */
import { tieCounts } from '#shared/columns/joined.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { Day } from '#shared/lib/day.ts';
import type { ActorId, EventId, RelationId } from '#shared/model/ids.ts';
import type { Workspace } from '../../app/workspace.ts';
import type { Panels } from '../../state/panels.ts';
import type { Filtered, ShownCase } from '../../state/shown.ts';

export interface CaseWindow {
  readonly window: TimeWindow;
  /** The last publication day that counts; null where all counts. */
  readonly knownOn: Day | null;
  readonly eventIds: readonly EventId[];
  readonly relationIds: readonly RelationId[];
  readonly hiddenActors: readonly ActorId[];
  readonly lineOrder: Panels['lineOrder'];
  readonly pinnedActors: readonly ActorId[];
  readonly places: readonly { readonly actorId: ActorId; readonly x: number; readonly y: number }[];
  /** The window or a filter leaves something of the case out. */
  readonly isPart: boolean;
}

export function shownNow({ data, shown, panels, window, asOf, graphPlaces }: Workspace): CaseWindow {
  const { view, known, filtered } = shown.getState();
  const events = view?.events ?? [];
  const { showUnconnected, lineOrder, pinnedActors } = panels.getState();
  const hidden = known && filtered && !showUnconnected ? looseActors(known, filtered) : [];
  const total = data.getState().summary?.counts.events ?? 0;
  return {
    window: window.settled.getState(),
    knownOn: asOf.getState().to,
    eventIds: events.map(({ id }) => id),
    relationIds: (view?.relations ?? []).map(({ id }) => id),
    ...{ lineOrder, pinnedActors },
    hiddenActors: hidden,
    places: graphPlaces.now().map(({ actorId, x, y }) => ({ actorId, x, y })),
    isPart: events.length < Math.max(total, filtered?.all.events.length ?? 0),
  };
}

/** Those that nothing joins to another. */
function looseActors({ columns }: ShownCase, { source, all }: Filtered): readonly ActorId[] {
  const ties = tieCounts(source, all);
  return [...columns.actors.ids].filter(
    (_, place) => all.actors[place] === 1 && ties[place] === 0,
  ) as ActorId[];
}

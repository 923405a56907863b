/** What the window shows at this moment, as far as a picture repeats it. */
import { tieCounts } from '#shared/columns/joined.ts';
import { lies, type Presence } from '#shared/columns/presence.ts';
import { MAX_ITEMS, type PictureRequest } from '#shared/contract/pictures.ts';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { Day } from '#shared/lib/day.ts';
import type { ActorId, EventId, RelationId } from '#shared/model/ids.ts';
import type { Workspace } from '../../app/workspace.ts';
import type { DrawnGraph } from '../../state/drawn-graph.ts';
import type { Panels } from '../../state/panels.ts';
import type { Filtered, ShownCase } from '../../state/shown.ts';

interface Items {
  readonly eventIds: readonly EventId[];
  readonly relationIds: readonly RelationId[];
}

export interface CaseWindow {
  readonly window: TimeWindow;
  /** The last publication day that counts; null where all counts. */
  readonly knownOn: Day | null;
  /** What the graph is made of: all of the window after filters. */
  readonly graph: Items;
  /** What the timeline draws: of very many only those that have room. */
  readonly timeline: Items;
  readonly hiddenActors: readonly ActorId[];
  readonly lineOrder: Panels['lineOrder'];
  readonly pinnedActors: readonly ActorId[];
  readonly places: readonly { readonly actorId: ActorId; readonly x: number; readonly y: number }[];
  /** Actors that the graph draws as one. */
  readonly groups: NonNullable<PictureRequest['groups']>;
  /** Of very many lines the graph draws only the strongest. */
  readonly strongestLines: boolean;
  /** The window or a filter leaves something of the case out. */
  readonly isPart: boolean;
}

export function shownNow(workspace: Workspace): CaseWindow {
  const { data, shown, panels, window, asOf, graphPlaces, drawnGraph } = workspace;
  const { view, known, filtered, now } = shown.getState();
  const { showUnconnected, lineOrder, pinnedActors } = panels.getState();
  const loose = known && filtered && !showUnconnected ? looseActors(known, filtered) : [];
  const total = data.getState().summary?.counts.events ?? 0;
  return {
    window: window.settled.getState(),
    knownOn: asOf.getState().to,
    graph: known && now ? itemsOf(known, now) : NO_ITEMS,
    timeline: view
      ? { eventIds: view.events.map(({ id }) => id), relationIds: view.relations.map(({ id }) => id) }
      : NO_ITEMS,
    ...{ lineOrder, pinnedActors },
    hiddenActors: [...loose, ...hiddenByHand(workspace)],
    places: graphPlaces.now().map(({ actorId, x, y }) => ({ actorId, x, y })),
    groups: groupsOf(drawnGraph.getState()),
    strongestLines: drawnGraph.getState().thinned,
    isPart: (view?.events.length ?? 0) < Math.max(total, filtered?.all.events.length ?? 0),
  };
}

const NO_ITEMS: Items = { eventIds: [], relationIds: [] };

function itemsOf({ columns: { events, relations } }: ShownCase, now: Presence): Items {
  const inside = (ids: Int32Array, states: Uint8Array): readonly number[] => [
    ...ids.filter((_, place) => states[place] !== lies.outside).subarray(0, MAX_ITEMS),
  ];
  return {
    eventIds: inside(events.ids, now.events) as readonly EventId[],
    relationIds: inside(relations.ids, now.relations) as readonly RelationId[],
  };
}

/** Whoever is selected shows all the same. */
function hiddenByHand({ panels, selection }: Workspace): readonly ActorId[] {
  const selected = new Set(selection.getState().items.map(({ kind, id }) => `${kind}:${id}`));
  return [...panels.getState().hiddenActors].filter((id) => !selected.has(`actor:${id}`));
}

const groupsOf = ({ groups, placeOf }: DrawnGraph): CaseWindow['groups'] =>
  groups.flatMap(({ id, name, folded }) => {
    const place = placeOf(id);
    return place ? [{ name, actorIds: [...folded], x: place.x, y: place.y }] : [];
  });

/** Those that nothing joins to another. */
function looseActors({ columns }: ShownCase, { source, all }: Filtered): readonly ActorId[] {
  const ties = tieCounts(source, all);
  return [...columns.actors.ids].filter(
    (_, place) => all.actors[place] === 1 && ties[place] === 0,
  ) as ActorId[];
}

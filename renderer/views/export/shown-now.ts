/** What the window shows at this moment, as far as a picture repeats it. */
import type { TimeWindow } from '#shared/contract/views.ts';
import { actorOfNode } from '#shared/derive/actor-graph.ts';
import type { ActorId, EventId, RelationId } from '#shared/model/ids.ts';
import type { Workspace } from '../../app/workspace.ts';

export interface CaseWindow {
  readonly window: TimeWindow;
  readonly eventIds: readonly EventId[];
  readonly relationIds: readonly RelationId[];
  readonly hiddenActors: readonly ActorId[];
  readonly places: readonly { readonly actorId: ActorId; readonly x: number; readonly y: number }[];
  /** The window or a filter leaves something of the case out. */
  readonly isPart: boolean;
}

export function shownNow({ data, shown, panels, window, graphPlaces }: Workspace): CaseWindow {
  const { view, whole, allActors } = shown.getState();
  const events = view?.events ?? [];
  const loose = panels.getState().showUnconnected ? [] : allActors.nodes.filter((node) => node.unconnected);
  const total = data.getState().summary?.counts.events ?? 0;
  return {
    window: window.settled.getState(),
    eventIds: events.map(({ id }) => id),
    relationIds: (view?.relations ?? []).map(({ id }) => id),
    hiddenActors: loose.map(({ id }) => actorOfNode(id)),
    places: graphPlaces.now().map(({ actorId, x, y }) => ({ actorId, x, y })),
    isPart: events.length < Math.max(total, whole?.events.length ?? 0),
  };
}

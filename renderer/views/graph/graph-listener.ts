/** Joins a graph to the window: what it tells goes into the stores, and its places come from the case. */
import type { GraphPlace } from '#shared/contract/graph.ts';
import { nodeId } from '#shared/derive/actor-graph.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { chooseLayout } from '../../app/follow-settings.ts';
import type { Workspace } from '../../app/workspace.ts';
import type { KeptPlaces } from '../../state/graph-places.ts';
import { selectionCallbacks } from './controllers/selection-controller.ts';
import type { GraphListener, GraphView } from './graph-view.ts';
import type { KnownPlace } from './known-places.ts';
import { layoutFacts } from './layout-facts.ts';

/** What a graph tells goes into the window's stores. */
export const listenerOf = (workspace: Workspace): Omit<GraphListener, 'onMenu'> => ({
  ...selectionCallbacks(workspace.selection),
  onGroup: (members) => openGroup(workspace.panels, members),
  onPlaces: (layout, places) => workspace.graphPlaces.keep(layout, places.filter(isActors).map(keptPlace)),
  onLayout: (layout) => chooseLayout(workspace, layout),
  facts: () => layoutFacts(workspace),
  arranger: workspace.arranging,
});

/** Puts the members of a group into the graph one by one. */
export const openGroup = (panels: Workspace['panels'], members: readonly ActorId[]): void =>
  panels.setState(({ openedActors }) => ({ openedActors: new Set([...openedActors, ...members]) }));

/** Groups have no place in the case: they come and go with what is folded. */
const isActors = ({ id }: KnownPlace): boolean => id.startsWith('a');

/** For a graph that comes up: where everybody stands by now, and not where they stood when the layout was chosen. */
export function renewPlaces({ graphPlaces }: Pick<Workspace, 'graphPlaces'>): void {
  const kept = graphPlaces.getState();
  if (kept) void graphPlaces.choose(kept.layout);
}

/** Goes over to the layout that is chosen, with the places that the case has of it. */
export const arrange = (view: Pick<GraphView, 'arrange'> | null, kept: KeptPlaces | null): void => {
  if (view && kept)
    view.arrange({
      layout: kept.layout,
      places: kept.places.map(({ actorId, ...place }) => ({ ...place, id: nodeId(actorId) })),
    });
};

/** By thousands at once: the contract checks the ids where they arrive. */
const keptPlace = ({ id, x, y, pinned }: KnownPlace): GraphPlace => ({
  ...{ x, y, pinned },
  actorId: Number(id.slice(1)) as ActorId,
});

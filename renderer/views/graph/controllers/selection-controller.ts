/** The graph's part in the shared selection: clicks select, and selections from elsewhere are shown. */
import type { EventGraph } from '#shared/columns/event-graph.ts';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import type { SelectionStore } from '../../../state/selection.ts';
import { withEvents } from '../event-highlight.ts';
import type { GraphCallbacks } from '../graph-events.ts';
import type { PathHighlight } from '../graph-highlight.ts';
import { highlightOf, pathHighlight } from '../graph-highlight.ts';
import type { GraphView } from '../graph-view.ts';

/** A line of a folded graph may stand for thousands of events: the newest are enough to go through one by one. */
const MOST = 200;

export const selectionCallbacks = (
  selection: SelectionStore,
): Omit<GraphCallbacks, 'onGroup' | 'onMenu'> => ({
  onActor(id, adding) {
    if (adding) selection.toggle('graph', { kind: 'actor', id });
    else selection.select('graph', [{ kind: 'actor', id }]);
  },
  onEvent(id, adding) {
    if (adding) selection.toggle('graph', { kind: 'event', id });
    else selection.select('graph', [{ kind: 'event', id }]);
  },
  onEdge: ({ eventIds, relationIds }) =>
    selection.select('graph', [
      ...eventIds.slice(-MOST).map((id): ItemRef => ({ kind: 'event', id })),
      ...relationIds.slice(-MOST).map((id): ItemRef => ({ kind: 'relation', id })),
    ]),
  onNothing: () => selection.clear(),
});

interface Shown {
  readonly graph: ActorGraph;
  readonly events: EventGraph;
  readonly echo: Echo;
  /** Drawn in place of what belongs to the selection; null for none. */
  readonly paths: PathHighlight | null;
  /** Whether the selection was made in the graph itself, which then stays where it is. */
  readonly own: boolean;
}

export function showSelection(view: GraphView, { graph, events, echo, paths, own }: Shown): void {
  const ofActors = paths ? pathHighlight(graph, paths, echo) : highlightOf(graph, echo);
  const highlight = ofActors && withEvents(ofActors, { graph, events, echo, paths });
  view.highlight(highlight?.chosen ?? null);
  if (!own && highlight) view.reveal(highlight.ids);
}

/** Mounts the graph widget, and feeds it with the window's graph and the shared selection. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { GraphPlace } from '#shared/contract/graph.ts';
import { type ActorGraph, actorOfNode, nodeId } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { KeptPlaces } from '../../state/graph-places.ts';
import type { Origin } from '../../state/selection.ts';
import { controlByKeys } from './controllers/keyboard-controller.ts';
import { selectionCallbacks, showSelection } from './controllers/selection-controller.ts';
import type { GraphContents } from './graph-elements.ts';
import type { PathHighlight } from './graph-highlight.ts';
import type { KnownPlace } from './graph-places.ts';
import type { Outside } from './graph-style.ts';
import { createGraphView, type GraphView } from './graph-view.ts';

interface Shown {
  readonly contents: GraphContents;
  readonly outside: Outside;
  readonly echo: Echo;
  readonly origin: Origin;
  /** Paths that stand out in place of what belongs to the selection. */
  readonly paths: PathHighlight | null;
}

export interface MountedGraph {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly view: GraphView | null;
}

export function useGraphView({ contents, outside, echo, origin, paths }: Shown): MountedGraph {
  const { graphPlaces, selection, shown, window } = useWorkspace();
  const arranged = useStore(graphPlaces);
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  useEffect(() => {
    if (!container.current) return;
    const made = createGraphView(container.current, {
      ...selectionCallbacks(selection),
      onPlaces: (layout, places) => graphPlaces.keep(layout, places.map(keptPlace)),
    });
    const stopKeys = controlByKeys(container.current, made, selection);
    setView(made);
    return () => {
      stopKeys();
      made.destroy();
    };
  }, [selection, graphPlaces]);
  useEffect(
    () =>
      shown.live.subscribe((state) => {
        if (state && state.window !== window.settled.getState()) view?.scrub(state);
      }),
    [view, shown, window],
  );
  useEffect(() => view?.setOutside(outside), [view, outside]);
  // Before the graph, so that it comes up where it was left.
  useEffect(() => arrange(view, arranged), [view, arranged]);
  const ready = arranged !== null;
  useEffect(() => {
    if (ready) view?.setGraph(contents);
  }, [view, contents, ready]);
  useEffect(() => {
    if (view) showSelection(view, { graph: contents.everybody, echo, paths, own: origin === 'graph' });
  }, [view, contents.everybody, echo, origin, paths]);
  return { container, view };
}

const arrange = (view: GraphView | null, kept: KeptPlaces | null): void => {
  if (view && kept)
    view.arrange({
      layout: kept.layout,
      places: kept.places.map(({ actorId, ...place }) => ({ ...place, id: nodeId(actorId) })),
    });
};

const keptPlace = ({ id, ...place }: KnownPlace): GraphPlace => ({ ...place, actorId: actorOfNode(id) });

const looseIds = ({ nodes }: ActorGraph): readonly string[] =>
  nodes.filter((node) => node.unconnected).map((node) => node.id);

/** Ids of actors without a tie that are drawn: all of them on demand, else those that are selected; joined by a space. */
export function drawnLoose(everybody: ActorGraph, showUnconnected: boolean, echo: Echo): string {
  const loose = looseIds(everybody);
  if (showUnconnected) return loose.join(' ');
  const chosen = new Set([...echo.actors].filter((id) => echo.selected.has(`actor:${id}`)).map(nodeId));
  return loose.filter((id) => chosen.has(id)).join(' ');
}

/** Only what a person wants to see: actors without any tie in the whole case are left out but for those in `drawn`. */
export function visibleContents(
  everybody: ActorGraph,
  within: ActorGraph,
  drawn: string,
): Omit<GraphContents, 'look'> {
  const hidden = new Set(looseIds(everybody));
  for (const id of drawn.split(' ')) hidden.delete(id);
  if (hidden.size === 0) return { everybody, all: everybody, within };
  const visible = (graph: ActorGraph): ActorGraph => ({
    ...graph,
    nodes: graph.nodes.filter((node) => !hidden.has(node.id)),
  });
  return { everybody, all: visible(everybody), within: visible(within) };
}

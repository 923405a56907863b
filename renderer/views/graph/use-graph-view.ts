/** Mounts the graph widget, and feeds it with the window's graph and the shared selection. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type ActorGraph, nodeId } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { Origin } from '../../state/selection.ts';
import { controlByKeys } from './controllers/keyboard-controller.ts';
import { selectionCallbacks, showSelection } from './controllers/selection-controller.ts';
import { createGraphView, type GraphView } from './graph-view.ts';

interface Shown {
  readonly graph: ActorGraph;
  readonly echo: Echo;
  readonly origin: Origin;
}

export interface MountedGraph {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly view: GraphView | null;
}

export function useGraphView({ graph, echo, origin }: Shown): MountedGraph {
  const { selection } = useWorkspace();
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  useEffect(() => {
    if (!container.current) return;
    const made = createGraphView(container.current, selectionCallbacks(selection));
    const stopKeys = controlByKeys(container.current, made, selection);
    setView(made);
    return () => {
      stopKeys();
      made.destroy();
    };
  }, [selection]);
  useEffect(() => view?.setGraph(graph), [view, graph]);
  useEffect(() => {
    if (view) showSelection(view, { graph, echo, own: origin === 'graph' });
  }, [view, graph, echo, origin]);
  return { container, view };
}

/** Only what a person wants to see: actors without any tie are shown on demand. */
export function visibleGraph(graph: ActorGraph, showUnconnected: boolean, echo: Echo): ActorGraph {
  if (showUnconnected || graph.nodes.every((node) => !node.unconnected)) return graph;
  const chosen = new Set([...echo.actors].filter((id) => echo.selected.has(`actor:${id}`)).map(nodeId));
  return { ...graph, nodes: graph.nodes.filter((node) => !node.unconnected || chosen.has(node.id)) };
}

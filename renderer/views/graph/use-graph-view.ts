/** Mounts the graph widget, and feeds it with the window's graph and the shared selection. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type ActorGraph, nodeId } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { Origin } from '../../state/selection.ts';
import { controlByKeys } from './controllers/keyboard-controller.ts';
import { selectionCallbacks, showSelection } from './controllers/selection-controller.ts';
import type { GraphContents } from './graph-elements.ts';
import type { Outside } from './graph-style.ts';
import { createGraphView, type GraphView } from './graph-view.ts';

interface Shown {
  readonly contents: GraphContents;
  readonly outside: Outside;
  readonly echo: Echo;
  readonly origin: Origin;
}

export interface MountedGraph {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly view: GraphView | null;
}

export function useGraphView({ contents, outside, echo, origin }: Shown): MountedGraph {
  const { selection, shown, window } = useWorkspace();
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
  useEffect(
    () =>
      shown.live.subscribe((state) => {
        if (state && state.window !== window.settled.getState())
          view?.scrub(state, shown.getState().allActors);
      }),
    [view, shown, window],
  );
  useEffect(() => view?.setOutside(outside), [view, outside]);
  useEffect(() => view?.setGraph(contents), [view, contents]);
  useEffect(() => {
    if (view) showSelection(view, { graph: contents.all, echo, own: origin === 'graph' });
  }, [view, contents, echo, origin]);
  return { container, view };
}

/** Only what a person wants to see: actors without any tie in the whole case are shown on demand. */
export function visibleContents(
  { all, within }: GraphContents,
  showUnconnected: boolean,
  echo: Echo,
): GraphContents {
  const loose = new Set(all.nodes.filter((node) => node.unconnected).map((node) => node.id));
  if (showUnconnected || loose.size === 0) return { all, within };
  const chosen = new Set([...echo.actors].filter((id) => echo.selected.has(`actor:${id}`)).map(nodeId));
  const visible = (graph: ActorGraph): ActorGraph => ({
    ...graph,
    nodes: graph.nodes.filter((node) => !loose.has(node.id) || chosen.has(node.id)),
  });
  return { all: visible(all), within: visible(within) };
}

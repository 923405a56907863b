/** Mounts the graph widget, and feeds it with the window's graph and the shared selection. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type ActorGraph, nodeId } from '#shared/derive/actor-graph.ts';
import type { Echo } from '#shared/derive/echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { Origin } from '../../state/selection.ts';
import { controlByKeys } from './controllers/keyboard-controller.ts';
import { showSelection } from './controllers/selection-controller.ts';
import type { GraphContents } from './graph-elements.ts';
import type { PathHighlight } from './graph-highlight.ts';
import { arrange, listenerOf, renewPlaces } from './graph-listener.ts';
import type { Outside } from './graph-style.ts';
import { createGraphView, type GraphView } from './graph-view.ts';
import { type ActorMenuState, useActorMenu } from './use-actor-menu.ts';
import type { FoldedGraph } from './use-fold.ts';

interface Shown {
  readonly contents: GraphContents;
  readonly statesOf: FoldedGraph['statesOf'];
  readonly outside: Outside;
  readonly echo: Echo;
  readonly origin: Origin;
  /** Paths that stand out in place of what belongs to the selection. */
  readonly paths: PathHighlight | null;
}

interface MountedGraph extends Omit<ActorMenuState, 'onMenu'> {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly view: GraphView | null;
}

export function useGraphView({ contents, statesOf, outside, echo, origin, paths }: Shown): MountedGraph {
  const workspace = useWorkspace();
  const { graphPlaces, arranging, shown, window } = workspace;
  const arranged = useStore(graphPlaces);
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  const { onMenu, ...menu } = useActorMenu(container);
  useEffect(() => {
    if (!container.current) return;
    renewPlaces(workspace);
    const made = createGraphView(container.current, { ...listenerOf(workspace), onMenu });
    const stops = [
      controlByKeys(container.current, { view: made, ...workspace, onMenu }),
      arranging.subscribe(({ asked }, before) => {
        if (asked !== before.asked) made.layOutAgain();
      }),
    ];
    setView(made);
    return () => {
      for (const stop of stops) stop();
      made.destroy();
    };
  }, [workspace, arranging, onMenu]);
  useEffect(
    () =>
      shown.live.subscribe((state) => {
        if (state && state.window !== window.settled.getState()) view?.scrub(statesOf(state));
      }),
    [view, shown, window, statesOf],
  );
  // Before the graph, so that it comes up where it was left.
  useEffect(() => arrange(view, arranged), [view, arranged]);
  const ready = arranged !== null;
  useEffect(() => {
    if (ready) view?.setGraph(contents, outside);
  }, [view, contents, outside, ready]);
  useSelection(view, contents, { echo, origin, paths });
  return { container, view, ...menu };
}

/** Marks the shared selection, or the paths that stand out in its place. */
function useSelection(
  view: GraphView | null,
  { everybody, events }: GraphContents,
  { echo, origin, paths }: Pick<Shown, 'echo' | 'origin' | 'paths'>,
): void {
  useEffect(() => {
    if (view) showSelection(view, { graph: everybody, events, echo, paths, own: origin === 'graph' });
  }, [view, everybody, events, echo, origin, paths]);
}

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
): Omit<GraphContents, 'look' | 'events'> {
  const hidden = new Set(looseIds(everybody));
  for (const id of drawn.split(' ')) hidden.delete(id);
  if (hidden.size === 0) return { everybody, all: everybody, within };
  const visible = (graph: ActorGraph): ActorGraph => ({
    ...graph,
    nodes: graph.nodes.filter((node) => !hidden.has(node.id)),
  });
  return { everybody, all: visible(everybody), within: visible(within) };
}

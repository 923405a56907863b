/** The graphs of both sides, folded alike, and the widget that shows them beside each other. */

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type ComparedGraphs, comparedGraphs } from '#shared/columns/compare-graph.ts';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useShown } from '../../app/use-shown.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import type { Which } from '../../state/compared-sides.ts';
import type { Compared } from '../../state/comparison.ts';
import { controlByKeys } from '../graph/controllers/keyboard-controller.ts';
import { noEvents } from '../graph/event-looks.ts';
import { highlightOf } from '../graph/graph-highlight.ts';
import { arrange, listenerOf, renewPlaces } from '../graph/graph-listener.ts';
import { plainLook } from '../graph/graph-looks.ts';
import { type ActorMenuState, useActorMenu } from '../graph/use-actor-menu.ts';
import { useFolding } from '../graph/use-fold.ts';
import { drawnLoose, visibleContents } from '../graph/use-graph-view.ts';
import { type Contents, createPairedGraphs, type PairedGraphs } from './paired-graphs.ts';

export interface Half extends ActorMenuState {
  readonly frame: RefObject<HTMLDivElement | null>;
}

export interface MountedPair {
  readonly pair: PairedGraphs | null;
  readonly halves: Readonly<Record<Which, Half>>;
}

const nobody: ActorGraph = { nodes: [], edges: [] };
const nothing: ComparedGraphs = {
  ...{ everybody: nobody, before: nobody, after: nobody },
  ...{ nodes: new Uint8Array(), edges: new Uint8Array() },
};

/** Empty while a side has nothing to show. */
export function useComparedGraphs(compared: Compared | null): ComparedGraphs {
  const { echo } = useEcho();
  const columns = useShown(({ known }) => known?.columns ?? null);
  const both = compared?.both ?? null;
  const parts = { columns, filtered: both, now: both?.all ?? null, isWhole: false };
  const folding = useFolding({ echo, paths: null }, parts);
  return useMemo(() => (compared ? comparedGraphs(compared, folding) : nothing), [compared, folding]);
}

export function usePairedGraphs(graphs: ComparedGraphs): MountedPair {
  const { echo, selection } = useEcho();
  const outside = usePanels((panels) => panels.outside);
  const mounted = useMounted();
  const { pair } = mounted;
  const { graphPlaces } = useWorkspace();
  const arranged = useStore(graphPlaces);
  const contents = useContents(graphs);
  // Before the graphs, so that they come up where they were left.
  useEffect(() => arrange(pair, arranged), [pair, arranged]);
  const ready = arranged !== null;
  useEffect(() => {
    if (ready) pair?.setGraphs(contents, graphs, outside);
  }, [pair, contents, graphs, outside, ready]);
  const { origin } = selection;
  useEffect(() => {
    const highlight = highlightOf(graphs.everybody, echo);
    pair?.highlight(highlight?.chosen ?? null);
    if (highlight && origin !== 'graph') pair?.reveal(highlight.ids);
  }, [pair, graphs, echo, origin]);
  return mounted;
}

function useContents({ everybody, before, after }: ComparedGraphs): Contents {
  const showUnconnected = usePanels((panels) => panels.showUnconnected);
  const { echo } = useEcho();
  const drawn = drawnLoose(everybody, showUnconnected, echo);
  return useMemo(() => {
    const of = (side: ActorGraph) => ({
      ...visibleContents(everybody, side, drawn),
      ...{ look: plainLook, events: noEvents },
    });
    return { a: of(before), b: of(after) };
  }, [everybody, before, after, drawn]);
}

/** Lives as long as both frames do. */
function useMounted(): MountedPair {
  const workspace = useWorkspace();
  const [pair, setPair] = useState<PairedGraphs | null>(null);
  const halves = { a: useHalf(), b: useHalf() };
  const [a, b] = [halves.a.frame, halves.b.frame];
  const [menuA, menuB] = [halves.a.onMenu, halves.b.onMenu];
  useEffect(() => {
    if (!a.current || !b.current) return;
    renewPlaces(workspace);
    const listener = listenerOf(workspace);
    const made = createPairedGraphs(
      { a: a.current, b: b.current },
      { a: { ...listener, onMenu: menuA }, b: { ...listener, onMenu: menuB } },
    );
    const stops = [
      controlByKeys(a.current, { ...workspace, view: made.views.a, onMenu: menuA }),
      controlByKeys(b.current, { ...workspace, view: made.views.b, onMenu: menuB }),
      workspace.arranging.subscribe(({ asked }, before) => {
        if (asked !== before.asked) made.layOutAgain();
      }),
    ];
    setPair(made);
    return () => {
      for (const stop of stops) stop();
      made.destroy();
    };
  }, [workspace, a, b, menuA, menuB]);
  return { pair, halves };
}

function useHalf(): Half {
  const frame = useRef<HTMLDivElement>(null);
  return { frame, ...useActorMenu(frame) };
}

/** Two graphs beside each other that are panned, zoomed and arranged as one: everybody stands at the same place in both. */
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { change } from '#shared/columns/change.ts';
import type { ComparedGraphs } from '#shared/columns/compare-graph.ts';
import type { Which } from '../../state/compared-sides.ts';
import { applyGraph, type GraphContents } from '../graph/graph-elements.ts';
import { moveNodes } from '../graph/graph-layout.ts';
import { createPlaces, type GraphPlaces } from '../graph/graph-places.ts';
import { statesOf } from '../graph/graph-show.ts';
import type { Outside } from '../graph/graph-style.ts';
import { createGraphView, type GraphListener, type GraphParts, type GraphView } from '../graph/graph-view.ts';
import type { Chosen, WindowStates } from '../graph/prominence.ts';
import { changeMarks, type MarkedChanges, marksChangedLines } from './change-marks.ts';

export type Contents = Readonly<Record<Which, GraphContents>>;

export interface PairedGraphs extends Pick<GraphView, 'arrange' | 'layOutAgain' | 'fit' | 'zoomBy'> {
  /** Each with what only the pair can do done for both. */
  readonly views: Readonly<Record<Which, GraphView>>;
  setGraphs(contents: Contents, changes: Pick<ComparedGraphs, 'nodes' | 'edges'>, outside: Outside): void;
  /** In each graph as far as it has it. */
  highlight(chosen: Chosen | null): void;
  reveal(ids: ReadonlySet<string>): void;
  destroy(): void;
}

export const SIDES = ['a', 'b'] as const satisfies readonly Which[];

const nobody: WindowStates = { nodes: new Uint8Array(), edges: new Uint8Array() };
const nothing: MarkedChanges = { ...nobody, chosen: null };

type Frames = Readonly<Record<Which, HTMLElement>>;
type Listeners = Readonly<Record<Which, GraphListener>>;

/** The first one has the places and the camera; the second follows it. */
export function createPairedGraphs(frames: Frames, listeners: Listeners): PairedGraphs {
  const pair = createPair();
  const marked = { a: nothing, b: nothing };
  const a = createGraphView(frames.a, listeners.a, {
    marks: changeMarks(() => marked.a),
    places: pair.leading,
  });
  const b = createGraphView(frames.b, listeners.b, {
    marks: changeMarks(() => marked.b),
    places: pair.following,
  });
  const views = { a, b };
  let [states, isNew] = [{ a: nobody, b: nobody }, true];
  const shared = { fit: a.fit, zoomBy: a.zoomBy, reveal: a.reveal, focusOn: a.focusOn };
  return {
    views: { a, b: { ...b, ...shared } },
    ...{ arrange: a.arrange, layOutAgain: a.layOutAgain },
    ...{ fit: a.fit, zoomBy: a.zoomBy, reveal: a.reveal },
    setGraphs(contents, { nodes, edges: all }, outside) {
      const changes = { nodes, edges: marksChangedLines(all) ? all : withoutChanged(all) };
      states = { a: statesOf(contents.a), b: statesOf(contents.b) };
      marked.a = { ...marked.a, ...inSide(changes, states.a) };
      marked.b = { ...marked.b, ...inSide(changes, states.b) };
      a.setGraph(contents.a, outside);
      b.setGraph(contents.b, outside);
      if (isNew && nodes.length > 0) a.fit();
      isNew &&= nodes.length === 0;
    },
    highlight(chosen) {
      for (const which of SIDES) {
        const own = chosen && chosenIn(chosen, states[which]);
        marked[which] = { ...marked[which], chosen: own };
        views[which].highlight(own);
      }
    },
    destroy() {
      for (const which of SIDES) views[which].destroy();
    },
  };
}

const withoutChanged = (edges: Uint8Array): Uint8Array =>
  edges.map((each) => (each === change.changed ? change.same : each));

/** A side marks what it has. */
const inSide = ({ nodes, edges }: WindowStates, states: WindowStates): WindowStates => ({
  nodes: nodes.map((change, index) => (states.nodes[index] === 0 ? 0 : change)),
  edges: edges.map((change, index) => (states.edges[index] === 0 ? 0 : change)),
});

function chosenIn(chosen: Chosen, { nodes, edges }: WindowStates): Chosen {
  const kept = (places: ReadonlySet<number>, states: Uint8Array): ReadonlySet<number> =>
    new Set([...places].filter((place) => states[place] !== 0));
  return {
    selectedNodes: kept(chosen.selectedNodes, nodes),
    selectedEdges: kept(chosen.selectedEdges, edges),
    relatedNodes: kept(chosen.relatedNodes, nodes),
    relatedEdges: kept(chosen.relatedEdges, edges),
  };
}

type MakePlaces = NonNullable<GraphParts['places']>;

/** Makes the places of the two graphs, the leading ones first. */
function createPair(): { readonly leading: MakePlaces; readonly following: MakePlaces } {
  let [first, places]: [Core | null, GraphPlaces | null] = [null, null];
  return {
    leading(canvas, listener, onArranged) {
      first = canvas.cy;
      places = createPlaces(canvas, listener, onArranged);
      return places;
    },
    following({ cy, theme }, _listener, onMoved) {
      const leader = first!;
      link(leader, cy, () => onMoved(false));
      return {
        layout: () => places!.layout(),
        nudge: (ids, by) => places!.nudge(ids, by),
        put(contents, hidden) {
          applyGraph(cy, { contents, hidden, theme: theme() });
          cy.resize();
          moveNodes(cy, new Map(leader.nodes().map((node) => [node.id(), node.position()])));
          return false;
        },
        arrange: () => false,
        again: () => false,
      };
    },
  };
}

/** What is done in one is done in the other. `onMoved` hears that actors of the second were moved. */
function link(first: Core, second: Core, onMoved: () => void): void {
  let follows = false;
  const quietly = (act: () => void): void => {
    if (follows) return;
    follows = true;
    act();
    follows = false;
  };
  const join = (from: Core, to: Core, isSecond: boolean) => {
    from.on('viewport', () =>
      quietly(() => {
        to.viewport({ zoom: from.zoom(), pan: { ...from.pan() } });
        // As if a person had moved it, the second picture keeps to the first whatever size it takes.
        if (!isSecond) to.emit('dragpan');
      }),
    );
    from.on('position', 'node', ({ target }: EventObject) =>
      quietly(() => {
        const node = target as NodeSingular;
        to.getElementById(node.id()).position({ ...node.position() });
        if (!isSecond) onMoved();
      }),
    );
    from.on('dragfree', 'node', ({ target }: EventObject) =>
      quietly(() => void to.getElementById((target as NodeSingular).id()).emit('dragfree')),
    );
  };
  join(first, second, false);
  join(second, first, true);
  // Who moves the second picture has moved the first.
  second.on('dragpan scrollzoom pinchzoom', () => quietly(() => void first.emit('dragpan')));
}

/** What of the graph stands out, and which labels it wants: at rest, with a selection, while the window moves. */
import { lies } from '#shared/derive/scrub.ts';
import type { StrongEdge } from './edge-paint.ts';
import type { GraphShapes } from './graph-shapes.ts';
import type { LabelWishes } from './label-placement.ts';
import type { StrongNode } from './layer-paint.ts';

/** How each node and edge of the graph lies in the time window, as `ScrubState` has it. */
export interface WindowStates {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** Places in the graph's lists of nodes and edges. */
export interface Chosen {
  readonly selectedNodes: ReadonlySet<number>;
  readonly selectedEdges: ReadonlySet<number>;
  readonly relatedNodes: ReadonlySet<number>;
  readonly relatedEdges: ReadonlySet<number>;
}

/**
 * `all`: nothing stands out, cytoscape's picture is the picture, and everything in the window wants its label.
 * `chosen`: a selection with what belongs to it. `moving`: what the window holds at this moment, of the selection if
 * there is one.
 */
export type Prominence =
  | { readonly kind: 'all'; readonly states: WindowStates | null }
  | { readonly kind: 'chosen'; readonly chosen: Chosen }
  | { readonly kind: 'moving'; readonly states: WindowStates; readonly chosen: Chosen | null };

export interface Standing {
  readonly nodes: readonly StrongNode[];
  readonly edges: readonly StrongEdge[];
  readonly labels: LabelWishes;
}

export function prominent(shapes: GraphShapes, prominence: Prominence): Standing {
  switch (prominence.kind) {
    case 'all':
      return atRest(shapes, prominence.states);
    case 'chosen':
      return withSelection(shapes, prominence.chosen);
    case 'moving':
      return whileMoving(shapes, prominence);
  }
}

interface Indexed<T> {
  readonly shape: T;
  readonly index: number;
}

const present = <T>(shapes: readonly (T | null)[]): readonly Indexed<T>[] =>
  shapes.flatMap((shape, index) => (shape === null ? [] : [{ shape, index }]));

const isIn = (states: Uint8Array | undefined, index: number): boolean =>
  states === undefined || states[index] !== lies.outside;

function atRest(shapes: GraphShapes, states: WindowStates | null): Standing {
  const nodes = present(shapes.nodes);
  const plain = <T>({ shape }: Indexed<T>) => ({ shape, must: false });
  return {
    nodes: [],
    edges: [],
    labels: {
      nodes: nodes.filter(({ index }) => isIn(states?.nodes, index)).map(plain),
      edges: present(shapes.edges)
        .filter(({ index }) => isIn(states?.edges, index))
        .map(plain),
      bodies: nodes.map(({ shape }) => shape),
    },
  };
}

function withSelection(shapes: GraphShapes, chosen: Chosen): Standing {
  const nodes = present(shapes.nodes).filter(({ index }) => chosen.relatedNodes.has(index));
  const edges = present(shapes.edges).filter(({ index }) => chosen.relatedEdges.has(index));
  return {
    nodes: nodes.map(({ shape, index }) => ({ shape, isSelected: chosen.selectedNodes.has(index) })),
    edges: edges.map(({ shape, index }) => ({
      shape,
      isPartly: false,
      isSelected: chosen.selectedEdges.has(index),
    })),
    labels: {
      nodes: nodes.map(({ shape, index }) => ({ shape, must: chosen.selectedNodes.has(index) })),
      edges: edges.map(({ shape, index }) => ({ shape, must: chosen.selectedEdges.has(index) })),
      bodies: nodes.map(({ shape }) => shape),
    },
  };
}

/** Only names of actors: labels of lines would flicker. */
function whileMoving(
  shapes: GraphShapes,
  { states, chosen }: Extract<Prominence, { kind: 'moving' }>,
): Standing {
  const nodes = present(shapes.nodes).filter(
    ({ index }) => isIn(states.nodes, index) && (chosen === null || chosen.relatedNodes.has(index)),
  );
  const edges = present(shapes.edges).filter(
    ({ index }) => isIn(states.edges, index) && (chosen === null || chosen.relatedEdges.has(index)),
  );
  return {
    nodes: nodes.map(({ shape, index }) => ({
      shape,
      isSelected: chosen?.selectedNodes.has(index) ?? false,
    })),
    edges: edges.map(({ shape, index }) => ({
      shape,
      isPartly: states.edges[index] === lies.partly,
      isSelected: chosen?.selectedEdges.has(index) ?? false,
    })),
    labels: {
      nodes: nodes.map(({ shape }) => ({ shape, must: false })),
      edges: [],
      bodies: nodes.map(({ shape }) => shape),
    },
  };
}

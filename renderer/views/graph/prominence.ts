/** What of the graph stands out, and which labels it wants: at rest, with a selection, while the window moves. */
import { lies } from '#shared/columns/presence.ts';
import type { StrongEdge } from './edge-paint.ts';
import type { EdgeShape, GraphShapes, NodeShape } from './graph-shapes.ts';
import type { LabelWishes } from './label-placement.ts';
import type { StrongNode } from './layer-paint.ts';

/** How each node and edge of the graph lies in the time window, as `DrawnStates` has it. */
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
 * `all`: nothing stands out, cytoscape's picture is the picture. `window`: what the window at rest holds. `chosen`: a selection
 * with what belongs to it, and faintly the rest of the window where that does not hold everything. `moving`: what the
 * window holds at this moment, of the selection if there is one.
 */
export type Prominence =
  | { readonly kind: 'all' }
  | { readonly kind: 'window'; readonly states: WindowStates }
  | { readonly kind: 'chosen'; readonly states: WindowStates | null; readonly chosen: Chosen }
  | { readonly kind: 'moving'; readonly states: WindowStates; readonly chosen: Chosen | null };

export interface Standing {
  readonly nodes: readonly StrongNode[];
  readonly edges: readonly StrongEdge[];
  readonly labels: LabelWishes;
}

/** How strongly what lies partly in the window is drawn, and what does not belong to the selection. */
const PARTLY = 0.45;
const FAINT = 0.3;

export function prominent(shapes: GraphShapes, prominence: Prominence): Standing {
  switch (prominence.kind) {
    case 'all':
      return everything(shapes);
    case 'window':
      return inWindow(shapes, prominence.states);
    case 'chosen':
      return withSelection(shapes, prominence);
    case 'moving':
      return whileMoving(shapes, prominence);
  }
}

function everything(shapes: GraphShapes): Standing {
  const nodes = shapes.nodes.filter(isDrawn);
  const edges = shapes.edges.filter(isDrawn);
  return { nodes: [], edges: [], labels: wishes(nodes, edges) };
}

function inWindow(shapes: GraphShapes, states: WindowStates): Standing {
  const { nodes, edges } = picked(shapes, states, { chosen: null, keep: () => true });
  return {
    nodes,
    edges,
    labels: wishes(
      nodes.map(({ shape }) => shape),
      edges.map(({ shape }) => shape),
    ),
  };
}

function withSelection(
  shapes: GraphShapes,
  { states, chosen }: Extract<Prominence, { kind: 'chosen' }>,
): Standing {
  const strong = picked(shapes, null, { chosen, keep: belongs(chosen) });
  const rest = states
    ? picked(shapes, states, { chosen: null, keep: (kind, index) => !belongs(chosen)(kind, index) })
    : { nodes: [], edges: [] };
  return {
    nodes: [...rest.nodes.map(faintly), ...strong.nodes],
    edges: [...rest.edges.map(faintly), ...strong.edges],
    labels: {
      nodes: strong.nodes.map(({ shape, isSelected }) => ({ shape, must: isSelected })),
      edges: strong.edges.map(({ shape, isSelected }) => ({ shape, must: isSelected })),
      bodies: strong.nodes.map(({ shape }) => shape),
    },
  };
}

/** Only names of actors: labels of lines would flicker. */
function whileMoving(
  shapes: GraphShapes,
  { states, chosen }: Extract<Prominence, { kind: 'moving' }>,
): Standing {
  const { nodes, edges } = picked(shapes, states, { chosen, keep: chosen ? belongs(chosen) : () => true });
  return {
    nodes,
    edges,
    labels: wishes(
      nodes.map(({ shape }) => shape),
      [],
    ),
  };
}

type Keep = (kind: 'node' | 'edge', index: number) => boolean;

interface Picking {
  /** What is marked as selected. */
  readonly chosen: Chosen | null;
  readonly keep: Keep;
}

const belongs =
  ({ relatedNodes, relatedEdges }: Chosen): Keep =>
  (kind, index) =>
    (kind === 'node' ? relatedNodes : relatedEdges).has(index);

/** What lies in the window, or all where there is no window, as far as it is to be kept. */
function picked(
  shapes: GraphShapes,
  states: WindowStates | null,
  { chosen, keep }: Picking,
): Pick<Standing, 'nodes' | 'edges'> {
  const nodes: StrongNode[] = [];
  const edges: StrongEdge[] = [];
  shapes.nodes.forEach((shape, index) => {
    if (!shape || !isIn(states?.nodes, index) || !keep('node', index)) return;
    const alpha = states?.nodes[index] === lies.partly ? PARTLY : 1;
    nodes.push({ shape, alpha, isSelected: chosen?.selectedNodes.has(index) ?? false });
  });
  shapes.edges.forEach((shape, index) => {
    if (!shape || !isIn(states?.edges, index) || !keep('edge', index)) return;
    const alpha = states?.edges[index] === lies.partly ? PARTLY : 1;
    edges.push({ shape, alpha, isSelected: chosen?.selectedEdges.has(index) ?? false });
  });
  return { nodes, edges };
}

const isIn = (states: Uint8Array | undefined, index: number): boolean =>
  states === undefined || states[index] !== lies.outside;

const isDrawn = <T>(shape: T | null): shape is T => shape !== null;

const faintly = <T extends { readonly alpha: number }>(item: T): T => ({
  ...item,
  alpha: item.alpha * FAINT,
});

const wishes = (nodes: readonly NodeShape[], edges: readonly EdgeShape[]): LabelWishes => ({
  nodes: nodes.map((shape) => ({ shape, must: false })),
  edges: edges.map((shape) => ({ shape, must: false })),
  bodies: nodes,
});

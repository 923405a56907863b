/** Where everything of the graph stands, as plain numbers in the graph's own units, for drawing without cytoscape. */
import type cytoscape from 'cytoscape';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { Line } from '#shared/derive/marks.ts';
import type { Quad } from '#shared/model/plover.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface NodeShape extends Point {
  readonly size: number;
  readonly label: string;
  /** SVG as a data address, plain and selected. */
  readonly icon: string;
  readonly iconSelected: string;
  /** How much it matters when there is no room for all labels. */
  readonly weight: number;
}

export interface EdgeShape {
  readonly from: Point;
  readonly to: Point;
  /** Of a quadratic curve; null for a straight line. */
  readonly bend: Point | null;
  readonly middle: Point;
  readonly width: number;
  readonly quad: Quad;
  readonly line: Line;
  readonly toSource: boolean;
  readonly toTarget: boolean;
  readonly label: string;
  readonly weight: number;
}

/** In the order of the graph; null where the canvas does not have the element. */
export interface GraphShapes {
  readonly nodes: readonly (NodeShape | null)[];
  readonly edges: readonly (EdgeShape | null)[];
}

export const shapesOf = (cy: cytoscape.Core, { nodes, edges }: ActorGraph): GraphShapes => ({
  nodes: nodes.map(({ id }) => nodeShape(cy.getElementById(id))),
  edges: edges.map(({ id }) => edgeShape(cy.getElementById(id))),
});

function nodeShape(node: cytoscape.CollectionReturnValue): NodeShape | null {
  if (node.empty()) return null;
  const { x, y } = node.position();
  const { size, label, icon, iconSelected, events } = node.data() as {
    readonly size: number;
    readonly label: string;
    readonly icon: string;
    readonly iconSelected: string;
    readonly events: number;
  };
  return { x, y, size, label, icon, iconSelected, weight: events * 10 + node.degree(false) };
}

function edgeShape(edge: cytoscape.CollectionReturnValue): EdgeShape | null {
  if (edge.empty()) return null;
  const { width, quad, line, toSource, toTarget, label, count } = edge.data() as Omit<
    EdgeShape,
    'from' | 'to' | 'bend' | 'middle' | 'weight'
  > & { readonly count: number };
  return {
    ...{ width, quad, line, toSource, toTarget, weight: count },
    label: shortened(label),
    from: edge.sourceEndpoint(),
    to: edge.targetEndpoint(),
    bend: edge.controlPoints()?.[0] ?? null,
    middle: edge.midpoint(),
  };
}

/** Letters of a line's label in the window, where resting on the line tells all of it; pictures have no such way. */
const MAX_LABEL = 28;

/** Cuts the words, never the number of times behind them. */
function shortened(label: string): string {
  const [words = '', ...times] = label.split(' · ');
  const short = words.length <= MAX_LABEL ? words : `${words.slice(0, MAX_LABEL - 1).trimEnd()}…`;
  return [short, ...times].join(' · ');
}

/** Where everything of the graph stands, as plain numbers in the graph's own units, for drawing without cytoscape. */
import type cytoscape from 'cytoscape';
import type { ActorGraph } from '#shared/derive/actor-graph.ts';
import type { Line } from '#shared/derive/marks.ts';
import type { Quad } from '#shared/model/plover.ts';

export interface NodeShape {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  /** SVG as a data address. */
  readonly icon: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface EdgeShape {
  readonly from: Point;
  readonly to: Point;
  /** Of a quadratic curve; null for a straight line. */
  readonly bend: Point | null;
  readonly width: number;
  readonly quad: Quad;
  readonly line: Line;
  readonly toSource: boolean;
  readonly toTarget: boolean;
}

/** Null where the canvas does not have the element. Both in the order of the graph. */
export interface GraphGeometry {
  readonly nodes: readonly (NodeShape | null)[];
  readonly edges: readonly (EdgeShape | null)[];
}

export const geometryOf = (cy: cytoscape.Core, { nodes, edges }: ActorGraph): GraphGeometry => ({
  nodes: nodes.map(({ id }) => nodeShape(cy.getElementById(id))),
  edges: edges.map(({ id }) => edgeShape(cy.getElementById(id))),
});

function nodeShape(node: cytoscape.CollectionReturnValue): NodeShape | null {
  if (node.empty()) return null;
  const { x, y } = node.position();
  return {
    ...{ x, y },
    size: Number(node.data('size')),
    label: String(node.data('label')),
    icon: String(node.data('icon')),
  };
}

function edgeShape(edge: cytoscape.CollectionReturnValue): EdgeShape | null {
  if (edge.empty()) return null;
  const data = edge.data() as Omit<EdgeShape, 'from' | 'to' | 'bend'>;
  const { width, quad, line, toSource, toTarget } = data;
  return {
    ...{ width, quad, line, toSource, toTarget },
    from: edge.sourceEndpoint(),
    to: edge.targetEndpoint(),
    bend: edge.controlPoints()?.[0] ?? null,
  };
}

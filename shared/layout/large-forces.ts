/**
 * The forces for graphs that fcose is too slow or too coarse for: ForceAtlas2 (Jacomy and others 2014) with the
 * approximation of Barnes and Hut. On 1,000 actors in communities three of four then stand next to one of their own;
 * by the spectral step of fcose one of five.
 */
/// <reference path="./graphology-forces.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Body } from './forces.ts';
import type { LayoutEdge, Point } from './layout-graph.ts';

/** Hears how far a long layout is, 0 to 1. */
export type OnShare = (share: number) => void;

/** More bring little: after half of them communities are apart. */
const STEPS = 200;
/** Steps between two reports. */
const REPORT = 10;

/** Numbers of a node in the table of the package (`helpers.js`), and what they are. */
const NODE = { width: 10, x: 0, y: 1, mass: 6, convergence: 7, size: 8 } as const;
/** Of a tie: the rows of its ends, and its weight. */
const TIE_WIDTH = 3;

const settingsFor = (count: number) => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.05,
  slowDown: 1 + Math.log(count),
  barnesHutOptimize: true,
  // Twice as fast as 0.5, and the pictures are as good.
  barnesHutTheta: 1.2,
});

/** New centres in the order of the bodies; the same for the same graph. */
export function runLargeForces(
  bodies: readonly Body[],
  edges: readonly LayoutEdge[],
  onShare: OnShare = () => undefined,
): readonly Point[] {
  const { nodes, ties } = tablesOf(bodies, edges);
  const settings = settingsFor(bodies.length);
  for (let step = 0; step < STEPS; step += 1) {
    if (step % REPORT === 0) onShare(step / STEPS);
    iterate(settings, nodes, ties);
  }
  return bodies.map((_, index) => ({
    x: nodes[index * NODE.width + NODE.x]!,
    y: nodes[index * NODE.width + NODE.y]!,
  }));
}

/** A node is as heavy as it has ties. */
function tablesOf(bodies: readonly Body[], edges: readonly LayoutEdge[]) {
  const nodes = new Float32Array(bodies.length * NODE.width);
  const ties = new Float32Array(edges.length * TIE_WIDTH);
  const rows = new Map(bodies.map(({ id }, index) => [id, index * NODE.width]));
  for (const { id, x, y, width } of bodies) {
    const row = rows.get(id)!;
    nodes[row + NODE.x] = x;
    nodes[row + NODE.y] = y;
    nodes[row + NODE.mass] = 1;
    nodes[row + NODE.convergence] = 1;
    nodes[row + NODE.size] = width;
  }
  edges.forEach(({ source, target }, index) => {
    const ends = [rows.get(source)!, rows.get(target)!] as const;
    ties.set([...ends, 1], index * TIE_WIDTH);
    for (const row of ends) nodes[row + NODE.mass]! += 1;
  });
  return { nodes, ties };
}

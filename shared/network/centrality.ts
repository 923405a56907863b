/**
 * Betweenness by Brandes' accumulation (2001, "A faster algorithm for betweenness centrality") and harmonic closeness
 * (Marchiori and Latora 2000) in the same breadth-first searches, one from each node. Where that is too much work the
 * searches start from some nodes only and stand for all (Brandes and Pich 2007, "Centrality estimation in large
 * networks").
 */
import type { TieGraph } from './tie-graph.ts';

export interface Centrality {
  /** Share of the shortest paths between two others that lead through a node, 0 to 1. */
  readonly betweenness: Float64Array;
  /** Mean of 1 / steps to each other node, 0 to 1; 0 for those that cannot be reached. */
  readonly closeness: Float64Array;
  /** Nodes that searches started from: all, or fewer where the values are estimates. */
  readonly pivots: number;
}

/** Ties looked at in all searches together: about two seconds. */
const MAX_WORK = 200_000_000;

interface Search {
  readonly distance: Int32Array;
  /** Number of shortest paths from the start. */
  readonly paths: Float64Array;
  readonly dependency: Float64Array;
  /** Reached nodes, the nearest first. */
  readonly order: Int32Array;
}

export function centralityOf(graph: TieGraph, maxWork = MAX_WORK): Centrality {
  const { nodeCount, neighbours } = graph;
  const cost = nodeCount + 2 * neighbours.length;
  const pivots = Math.min(nodeCount, Math.max(1, Math.floor(maxWork / Math.max(1, cost))));
  const search: Search = {
    distance: new Int32Array(nodeCount),
    paths: new Float64Array(nodeCount),
    dependency: new Float64Array(nodeCount),
    order: new Int32Array(nodeCount),
  };
  const betweenness = new Float64Array(nodeCount);
  const closeness = new Float64Array(nodeCount);
  const isPivot = new Uint8Array(nodeCount);
  for (let pivot = 0; pivot < pivots; pivot += 1) {
    const start = Math.floor((pivot * nodeCount) / pivots);
    isPivot[start] = 1;
    const reached = searchFrom(graph, start, search);
    accumulate(graph, { search, reached, betweenness, closeness });
  }
  const pairs = Math.max(1, (nodeCount - 1) * (nodeCount - 2));
  const scale = nodeCount / Math.max(1, pivots) / pairs;
  return {
    betweenness: betweenness.map((value) => value * scale),
    closeness: closeness.map((value, node) => value / Math.max(1, pivots - isPivot[node]!)),
    pivots,
  };
}

/** Breadth first; how many nodes it has reached. */
function searchFrom({ starts, neighbours }: TieGraph, start: number, search: Search): number {
  const { distance, paths, dependency, order } = search;
  distance.fill(-1);
  paths.fill(0);
  dependency.fill(0);
  distance[start] = 0;
  paths[start] = 1;
  order[0] = start;
  let reached = 1;
  for (let next = 0; next < reached; next += 1) {
    const node = order[next]!;
    const beyond = distance[node]! + 1;
    for (let tie = starts[node]!; tie < starts[node + 1]!; tie += 1) {
      const neighbour = neighbours[tie]!;
      if (distance[neighbour] === -1) {
        distance[neighbour] = beyond;
        order[reached] = neighbour;
        reached += 1;
      }
      if (distance[neighbour] === beyond) paths[neighbour]! += paths[node]!;
    }
  }
  return reached;
}

interface Sums {
  readonly search: Search;
  readonly reached: number;
  readonly betweenness: Float64Array;
  readonly closeness: Float64Array;
}

/** From the farthest node back: each passes what depends on it on to the nodes before it. */
function accumulate({ starts, neighbours }: TieGraph, { search, reached, ...sums }: Sums): void {
  const { distance, paths, dependency, order } = search;
  for (let place = reached - 1; place > 0; place -= 1) {
    const node = order[place]!;
    const before = distance[node]! - 1;
    const share = (1 + dependency[node]!) / paths[node]!;
    for (let tie = starts[node]!; tie < starts[node + 1]!; tie += 1) {
      const neighbour = neighbours[tie]!;
      if (distance[neighbour] === before) dependency[neighbour]! += paths[neighbour]! * share;
    }
    sums.betweenness[node]! += dependency[node]!;
    sums.closeness[node]! += 1 / distance[node]!;
  }
}

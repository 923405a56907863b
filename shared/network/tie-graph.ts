/** A network with one tie for each two nodes that anything joins, weighted by how much does: what measures are taken of. */
import type { Network } from './network.ts';

/** Compressed sparse rows; each tie stands with both of its ends. */
export interface TieGraph {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  /** How many contacts join the two. */
  readonly weights: Float64Array;
  /** How many of them lead to the neighbour: those that point there, and those that hold both ways. */
  readonly flows: Float64Array;
}

export function tieGraphOf({ nodeCount, contacts, starts, neighbours, via }: Network): TieGraph {
  const size = neighbours.length;
  const graph = {
    nodeCount,
    starts: new Int32Array(nodeCount + 1),
    neighbours: new Int32Array(size),
    weights: new Float64Array(size),
    flows: new Float64Array(size),
  };
  let tie = -1;
  for (let node = 0; node < nodeCount; node += 1) {
    let last = -1;
    for (let entry = starts[node]!; entry < starts[node + 1]!; entry += 1) {
      if (neighbours[entry] !== last) tie += 1;
      last = neighbours[entry]!;
      graph.neighbours[tie] = last;
      graph.weights[tie]! += 1;
      const leads = contacts.directed[via[entry]!] === 0 || contacts.from[via[entry]!] === node;
      if (leads) graph.flows[tie]! += 1;
    }
    graph.starts[node + 1] = tie + 1;
  }
  const cut = <T extends Int32Array | Float64Array>(column: T) => column.slice(0, tie + 1) as T;
  return {
    ...graph,
    neighbours: cut(graph.neighbours),
    weights: cut(graph.weights),
    flows: cut(graph.flows),
  };
}

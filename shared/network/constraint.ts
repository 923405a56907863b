/**
 * Burt's constraint (1992, "Structural Holes", chapter 2): how far a node's ties lead to nodes that are tied to each
 * other anyway. A low value marks a broker: who joins others that would not be joined without him.
 */
import type { TieGraph } from './tie-graph.ts';

/** NaN for a node without a tie. */
export function constraintOf({ nodeCount, starts, neighbours, weights }: TieGraph): Float64Array {
  const total = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1)
    for (let tie = starts[node]!; tie < starts[node + 1]!; tie += 1) total[node]! += weights[tie]!;
  /** What the node at hand invests in each other, directly and by way of a third. */
  const invested = new Float64Array(nodeCount);
  const isNeighbour = new Uint8Array(nodeCount);
  const constraint = new Float64Array(nodeCount).fill(Number.NaN);
  const invest = (node: number): void => {
    for (let tie = starts[node]!; tie < starts[node + 1]!; tie += 1) {
      const share = weights[tie]! / total[node]!;
      const third = neighbours[tie]!;
      invested[third]! += share;
      for (let other = starts[third]!; other < starts[third + 1]!; other += 1) {
        const goal = neighbours[other]!;
        if (isNeighbour[goal] === 1) invested[goal]! += share * (weights[other]! / total[third]!);
      }
    }
  };
  for (let node = 0; node < nodeCount; node += 1) {
    const own = neighbours.subarray(starts[node]!, starts[node + 1]!);
    for (const neighbour of own) isNeighbour[neighbour] = 1;
    invest(node);
    if (own.length > 0) constraint[node] = own.reduce((sum, each) => sum + invested[each]! ** 2, 0);
    for (const neighbour of own) {
      isNeighbour[neighbour] = 0;
      invested[neighbour] = 0;
    }
  }
  return constraint;
}

/**
 * PageRank (Brin and Page 1998): how often one comes past a node who follows ties for ever, along arrows where there are
 * some, and now and then starts anew anywhere.
 */
import type { TieGraph } from './tie-graph.ts';

const DAMPING = 0.85;
const MAX_ROUNDS = 100;
/** Sum of all changes of a round below which it is done. */
const TOLERANCE = 1e-9;

/** Values add up to 1. */
export function pageRankOf(graph: TieGraph): Float64Array {
  const { nodeCount } = graph;
  const outgoing = outgoingOf(graph);
  let ranks = new Float64Array(nodeCount).fill(1 / Math.max(1, nodeCount));
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = passedOn(graph, ranks, outgoing);
    const change = next.reduce((sum, rank, node) => sum + Math.abs(rank - ranks[node]!), 0);
    ranks = next;
    if (change < TOLERANCE) break;
  }
  return ranks;
}

function outgoingOf({ nodeCount, starts, flows }: TieGraph): Float64Array {
  const outgoing = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1)
    for (let tie = starts[node]!; tie < starts[node + 1]!; tie += 1) outgoing[node]! += flows[tie]!;
  return outgoing;
}

/** What a node without a way on has goes to all alike. */
function passedOn(
  { nodeCount, starts, neighbours, flows }: TieGraph,
  ranks: Float64Array,
  outgoing: Float64Array,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(nodeCount);
  let stuck = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const rank = ranks[node]!;
    if (outgoing[node] === 0) stuck += rank;
    for (let tie = starts[node]!; tie < starts[node + 1]!; tie += 1) {
      if (flows[tie]! > 0) next[neighbours[tie]!]! += (rank * flows[tie]!) / outgoing[node]!;
    }
  }
  return next.map((rank) => (1 - DAMPING + DAMPING * stuck) / nodeCount + DAMPING * rank);
}

/** All measures of a network's nodes at once, by column; plain data that a worker can send. */
import { centralityOf } from './centrality.ts';
import { communitiesOf } from './communities.ts';
import { constraintOf } from './constraint.ts';
import type { Network } from './network.ts';
import { pageRankOf } from './page-rank.ts';
import { tieGraphOf } from './tie-graph.ts';

export interface Measures {
  /** How many other nodes it is tied to. */
  readonly degree: Int32Array;
  readonly betweenness: Float64Array;
  readonly closeness: Float64Array;
  readonly pageRank: Float64Array;
  /** NaN for a node without a tie. */
  readonly constraint: Float64Array;
  /** From 1, the largest first; 0 for a node without a tie. */
  readonly community: Int32Array;
  /** How many searches betweenness and closeness rest on; fewer than there are nodes where they are estimates. */
  readonly pivots: number;
}

export function measuresOf(network: Network): Measures {
  const graph = tieGraphOf(network);
  const { betweenness, closeness, pivots } = centralityOf(graph);
  return {
    degree: Int32Array.from(
      { length: graph.nodeCount },
      (_, node) => graph.starts[node + 1]! - graph.starts[node]!,
    ),
    betweenness,
    closeness,
    pageRank: pageRankOf(graph),
    constraint: constraintOf(graph),
    community: communitiesOf(graph),
    pivots,
  };
}

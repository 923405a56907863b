/**
 * Who belongs together: the communities of a graph by the Louvain method (Blondel, Guillaume, Lambiotte, Lefebvre 2008, "Fast unfolding
 * of communities in large networks"), as graphology implements it.
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';

export interface Tie {
  readonly source: string;
  readonly target: string;
  /** How much it counts, above 0. */
  readonly weight: number;
}

/**
 * The community of each node, by id; the same for the same graph. Ties of a node to itself do not count; both ends of every
 * other tie must be among the nodes.
 */
export function communitiesOf(ids: readonly string[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.mergeNode(id);
  for (const { source, target, weight } of ties) {
    if (source === target) continue;
    graph.updateEdge(source, target, (before) => ({ weight: Number(before.weight ?? 0) + weight }));
  }
  if (graph.size === 0) return new Map(ids.map((id, index) => [id, index]));
  // Without the random walk the order of the nodes decides, and the answer is always the same.
  return new Map(Object.entries(louvain(graph, { getEdgeWeight: 'weight', randomWalk: false })));
}

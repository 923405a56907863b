/** Communities by the Louvain method (Blondel and others 2008), the heavier ties counting more; the same for the same network. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { byNumber, inOrder } from '../lib/compare.ts';
import type { TieGraph } from './tie-graph.ts';

/** From 1, the largest first; 0 for a node without a tie. */
export function communitiesOf(graph: TieGraph): Int32Array {
  const communities = new Int32Array(graph.nodeCount);
  if (graph.neighbours.length === 0) return communities;
  // Nodes are walked in their own order: chance would give other communities each time.
  const found = louvain(modelOf(graph), { randomWalk: false });
  const members = new Map<number, number[]>();
  for (const [key, community] of Object.entries(found)) {
    const node = Number(key);
    const group = members.get(community);
    if (group) group.push(node);
    else members.set(community, [node]);
  }
  const ranked = [...members.values()].sort(
    inOrder(
      byNumber((nodes) => -nodes.length),
      byNumber((nodes) => Math.min(...nodes)),
    ),
  );
  ranked.forEach((nodes, rank) => {
    for (const node of nodes) communities[node] = rank + 1;
  });
  return communities;
}

/** Without the nodes that nothing joins. */
function modelOf({ nodeCount, starts, neighbours, weights }: TieGraph): UndirectedGraph {
  const model = new UndirectedGraph();
  for (let node = 0; node < nodeCount; node += 1) if (starts[node]! < starts[node + 1]!) model.addNode(node);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let tie = starts[node]!; tie < starts[node + 1]!; tie += 1) {
      const neighbour = neighbours[tie]!;
      if (node < neighbour) model.addEdge(node, neighbour, { weight: weights[tie]! });
    }
  }
  return model;
}

/**
 * The shortest way between two nodes, whatever the direction and the time of ties: a breadth-first search from both
 * ends at once, always on the side with fewer ties to look at (Pohl 1971, "Bi-directional search").
 */
import type { Network } from './network.ts';

/** Places of nodes from the start to the goal, both included; null when nothing joins them. */
export type PathFinder = (start: number, goal: number) => readonly number[] | null;

interface Side {
  /** The search in which a node was reached last: so that nothing has to be cleared between searches. */
  readonly reachedIn: Int32Array;
  readonly parent: Int32Array;
  frontier: number[];
}

/** Keeps its working memory from search to search; one at a time. */
export function createShortestPath(network: Network): PathFinder {
  const sides = [newSide(network), newSide(network)] as const;
  let search = 0;
  return (start, goal) => {
    if (start === goal) return [start];
    search += 1;
    begin(sides[0], { node: start, search });
    begin(sides[1], { node: goal, search });
    while (sides[0].frontier.length > 0 && sides[1].frontier.length > 0) {
      const forward = costOf(network, sides[0]) <= costOf(network, sides[1]);
      const [side, other] = forward ? sides : [sides[1], sides[0]];
      const meeting = advance(network, { side, other, search });
      if (meeting !== null) return joined(sides, meeting);
    }
    return null;
  };
}

const newSide = ({ nodeCount }: Network): Side => ({
  reachedIn: new Int32Array(nodeCount),
  parent: new Int32Array(nodeCount),
  frontier: [],
});

function begin(side: Side, { node, search }: { readonly node: number; readonly search: number }): void {
  side.reachedIn[node] = search;
  side.parent[node] = -1;
  side.frontier = [node];
}

function costOf({ starts }: Network, { frontier }: Side): number {
  let cost = 0;
  for (const node of frontier) cost += starts[node + 1]! - starts[node]!;
  return cost;
}

interface Step {
  readonly side: Side;
  readonly other: Side;
  readonly search: number;
}

/** One layer further; the first node that the other side has reached too lies on a shortest path. */
function advance({ starts, neighbours }: Network, { side, other, search }: Step): number | null {
  const next: number[] = [];
  for (const node of side.frontier) {
    for (let entry = starts[node]!; entry < starts[node + 1]!; entry += 1) {
      const neighbour = neighbours[entry]!;
      if (side.reachedIn[neighbour] === search) continue;
      side.reachedIn[neighbour] = search;
      side.parent[neighbour] = node;
      if (other.reachedIn[neighbour] === search) return neighbour;
      next.push(neighbour);
    }
  }
  side.frontier = next;
  return null;
}

function joined([forward, backward]: readonly [Side, Side], meeting: number): readonly number[] {
  const path: number[] = [];
  for (let node = meeting; node !== -1; node = forward.parent[node]!) path.unshift(node);
  for (let node = backward.parent[meeting]!; node !== -1; node = backward.parent[node]!) path.push(node);
  return path;
}

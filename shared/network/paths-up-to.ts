/** All paths between two nodes up to a number of steps, the shorter ones first; no node twice on any of them. */
import type { Network } from './network.ts';

export interface PathsQuestion {
  readonly start: number;
  readonly goal: number;
  readonly maxSteps: number;
  /** Only time-respecting paths, see ordered-path.ts. */
  readonly inOrder: boolean;
  /** As many paths as anybody looks at. */
  readonly maxPaths: number;
}

export interface PathsAnswer {
  /** Places of nodes, both ends included. */
  readonly paths: readonly (readonly number[])[];
  /** Whether `maxPaths`, or the bound on work, left some out. */
  readonly truncated: boolean;
}

/** Ties that one question may look at: a tenth of a second or two. */
const MAX_WORK = 4_000_000;

interface Walk extends PathsQuestion {
  readonly network: Network;
  /** Steps to the goal by the shortest way; -1 beyond `maxSteps`. */
  readonly distance: Int32Array;
  readonly isOnPath: Uint8Array;
  readonly path: number[];
  readonly paths: (readonly number[])[];
  work: number;
}

/**
 * Depth first, one length after the other, and never into a node from which the goal is too far for the steps that are
 * left. The days of a time-respecting path are chosen as early as they can be: an earlier day never closes a way.
 */
export function pathsUpTo(network: Network, question: PathsQuestion): PathsAnswer {
  const { start, goal, maxSteps } = question;
  const walk: Walk = {
    ...question,
    network,
    distance: distancesTo(network, goal, maxSteps),
    isOnPath: new Uint8Array(network.nodeCount),
    path: [start],
    paths: [],
    work: 0,
  };
  const nearest = walk.distance[start]!;
  if (nearest <= 0) return { paths: nearest === 0 ? [[start]] : [], truncated: false };
  walk.isOnPath[start] = 1;
  let truncated = false;
  for (let steps = nearest; steps <= maxSteps && !truncated; steps += 1) {
    truncated = !extend(walk, { steps, day: Number.NEGATIVE_INFINITY });
  }
  return { paths: walk.paths, truncated };
}

/** Breadth first from the goal. */
function distancesTo({ nodeCount, starts, neighbours }: Network, goal: number, max: number): Int32Array {
  const distance = new Int32Array(nodeCount).fill(-1);
  distance[goal] = 0;
  let frontier = [goal];
  for (let steps = 1; steps <= max && frontier.length > 0; steps += 1) {
    const next: number[] = [];
    for (const node of frontier) {
      for (let entry = starts[node]!; entry < starts[node + 1]!; entry += 1) {
        const neighbour = neighbours[entry]!;
        if (distance[neighbour] !== -1) continue;
        distance[neighbour] = steps;
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return distance;
}

/** What is left to go, and the day on which the path has come this far. */
interface Rest {
  readonly steps: number;
  readonly day: number;
}

/** Goes on from the end of the path with exactly so many steps; false when a bound has stopped it. */
function extend(walk: Walk, { steps, day }: Rest): boolean {
  const { starts, neighbours } = walk.network;
  const node = walk.path.at(-1)!;
  let entry = starts[node]!;
  while (entry < starts[node + 1]!) {
    const neighbour = neighbours[entry]!;
    let arrival = Number.POSITIVE_INFINITY;
    for (; neighbours[entry] === neighbour && entry < starts[node + 1]!; entry += 1) {
      walk.work += 1;
      arrival = Math.min(arrival, arrivalBy(walk, entry, day));
    }
    if (walk.work > MAX_WORK) return false;
    if (arrival < Number.POSITIVE_INFINITY && !visit(walk, neighbour, { steps: steps - 1, day: arrival }))
      return false;
  }
  return true;
}

/** The day on which a contact leads on; any day is as good as another where order does not matter. */
function arrivalBy({ network: { contacts, via }, inOrder }: Walk, entry: number, day: number): number {
  if (!inOrder) return day;
  const first = contacts.first[via[entry]!]!;
  const last = contacts.last[via[entry]!]!;
  return first > last || last < day ? Number.POSITIVE_INFINITY : Math.max(first, day);
}

function visit(walk: Walk, node: number, rest: Rest): boolean {
  const { distance, isOnPath, path, paths, goal, maxPaths } = walk;
  const far = distance[node]!;
  if (isOnPath[node] === 1 || far === -1 || far > rest.steps) return true;
  if (node === goal) {
    // With steps left the goal has come too early: shorter paths have been found already.
    if (rest.steps > 0) return true;
    if (paths.length === maxPaths) return false;
    paths.push([...path, node]);
    return true;
  }
  isOnPath[node] = 1;
  path.push(node);
  const goesOn = extend(walk, rest);
  path.pop();
  isOnPath[node] = 0;
  return goesOn;
}

/**
 * The time-respecting path with the fewest steps: contacts that follow each other without going back in time (Holme and
 * Saramäki 2012, "Temporal networks", Physics Reports 519, section 3.1). Times of a case are stretches of possible days:
 * a path respects time when a day can be chosen in each stretch so that no step comes before the one that precedes it.
 * Ties without any day cannot take part.
 *
 * Searches from both ends, step by step. Forward, a node keeps the earliest day on which it can be reached; backward,
 * the latest on which it must be left. A later chance at the same node never leads further than an earlier one does, so
 * after i steps forward and j backward every path of up to i + j steps has shown as a node that is reached in time.
 */
import type { Network } from './network.ts';
import type { PathFinder } from './shortest-path.ts';

/** One way; the search backward is the same with time turned round. */
interface Side {
  /** Days from which and up to which a contact can be used, in this side's direction of time. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** The search in which a node was reached last, and its best label there. */
  readonly reachedIn: Int32Array;
  readonly best: Int32Array;
  /** Labels by column: at which node, from which day on, after which label. */
  readonly nodes: number[];
  readonly days: number[];
  readonly parents: number[];
  /** Labels of the last layer. */
  frontier: readonly number[];
}

const EARLIEST = Number.NEGATIVE_INFINITY;

/** Keeps its working memory from search to search; one at a time. */
export function createOrderedPath(network: Network): PathFinder {
  const { first, last } = network.contacts;
  const negated = (days: Int32Array) => days.map((day) => -day);
  const sides = [newSide(network, first, last), newSide(network, negated(last), negated(first))] as const;
  let search = 0;
  return (start, goal) => {
    if (start === goal) return [start];
    search += 1;
    begin(sides[0], start, search);
    begin(sides[1], goal, search);
    while (sides[0].frontier.length > 0 && sides[1].frontier.length > 0) {
      const forward = costOf(network, sides[0]) <= costOf(network, sides[1]);
      const [side, other] = forward ? sides : [sides[1], sides[0]];
      const meeting = advance(network, { side, other, search });
      if (meeting !== null) return joined(sides, meeting);
    }
    return null;
  };
}

const newSide = ({ nodeCount }: Network, opens: Int32Array, closes: Int32Array): Side => ({
  opens,
  closes,
  reachedIn: new Int32Array(nodeCount),
  best: new Int32Array(nodeCount),
  nodes: [],
  days: [],
  parents: [],
  frontier: [],
});

function begin(side: Side, node: number, search: number): void {
  side.nodes.length = 0;
  side.days.length = 0;
  side.parents.length = 0;
  side.reachedIn[node] = search;
  side.frontier = [addLabel(side, { node, day: EARLIEST, parent: -1 })];
}

interface Label {
  readonly node: number;
  readonly day: number;
  readonly parent: number;
}

function addLabel(side: Side, { node, day, parent }: Label): number {
  const label = side.nodes.length;
  side.nodes.push(node);
  side.days.push(day);
  side.parents.push(parent);
  side.best[node] = label;
  return label;
}

function costOf({ starts }: Network, { frontier, nodes }: Side): number {
  let cost = 0;
  for (const label of frontier) cost += starts[nodes[label]! + 1]! - starts[nodes[label]!]!;
  return cost;
}

interface Step {
  readonly side: Side;
  readonly other: Side;
  readonly search: number;
}

/** One step further; the node where both sides meet in time, if there is one. */
function advance({ starts, neighbours, via }: Network, step: Step): number | null {
  const { side } = step;
  const next: number[] = [];
  for (const parent of side.frontier) {
    const node = side.nodes[parent]!;
    const from = side.days[parent]!;
    for (let entry = starts[node]!; entry < starts[node + 1]!; entry += 1) {
      const neighbour = neighbours[entry]!;
      const day = usedOn(side, via[entry]!, from);
      if (day === null || day >= knownDay(step, neighbour)) continue;
      side.reachedIn[neighbour] = step.search;
      next.push(addLabel(side, { node: neighbour, day, parent }));
      if (meets(step, neighbour, day)) return neighbour;
    }
  }
  // A node that was reached twice in this layer goes on from its better day only.
  side.frontier = next.filter((label) => side.best[side.nodes[label]!] === label);
  return null;
}

const knownDay = ({ side, search }: Step, node: number): number =>
  side.reachedIn[node] === search ? side.days[side.best[node]!]! : Number.POSITIVE_INFINITY;

/** Days of the other side run the other way. */
const meets = ({ other, search }: Step, node: number, day: number): boolean =>
  other.reachedIn[node] === search && day + other.days[other.best[node]!]! <= 0;

/** The earliest day from `from` on at which a contact can be used; null when there is none. */
function usedOn({ opens, closes }: Side, contact: number, from: number): number | null {
  const open = opens[contact]!;
  const close = closes[contact]!;
  if (open > close || close < from) return null;
  return Math.max(open, from);
}

function joined([forward, backward]: readonly [Side, Side], meeting: number): readonly number[] {
  const path: number[] = [];
  for (let label = forward.best[meeting]!; label !== -1; label = forward.parents[label]!)
    path.unshift(forward.nodes[label]!);
  for (let at = backward.parents[backward.best[meeting]!]!; at !== -1; at = backward.parents[at]!)
    path.push(backward.nodes[at]!);
  return path;
}

/** Two views of a case as one graph: everybody who is in either, and how each drawn actor and line differs. */
import type { ActorGraph } from '../derive/actor-graph.ts';
import { change, joint, type Sides } from './change.ts';
import type { Comparison } from './compare.ts';
import { drawnLines } from './drawn-lines.ts';
import { edgeTargets, nodeTargets } from './drawn-states.ts';
import type { Folding } from './folding.ts';
import { graphIn } from './graph-in.ts';
import { NOBODY } from './no-place.ts';
import { countsOf, type Presence } from './presence.ts';
import type { TieSource } from './tie-items.ts';

/** What either side has. */
export interface BothSides {
  readonly source: TieSource;
  readonly all: Presence;
}

export function eitherSide({ before, after }: Sides, { items: { alone } }: Comparison): BothSides {
  const [a, b] = [before.presence, after.presence];
  const events = most(a.events, b.events);
  return {
    source: { ...before.source, alone: alone.map((where) => (where === change.absent ? 0 : 1)) },
    all: {
      window: { from: null, to: null },
      counts: countsOf(events),
      events,
      relations: most(a.relations, b.relations),
      actors: most(a.actors, b.actors),
    },
  };
}

const most = (a: Uint8Array, b: Uint8Array): Uint8Array =>
  a.map((state, place) => Math.max(state, b[place]!));

export interface ComparedGraphs {
  /** Everybody of either side. */
  readonly everybody: ActorGraph;
  readonly before: ActorGraph;
  readonly after: ActorGraph;
  /** See `change`, in the order of `everybody`. */
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

interface Compared {
  readonly sides: Sides;
  readonly comparison: Comparison;
  readonly both: BothSides;
}

/** A group, and a line that stands for many, is the same when all of it is. `folding` null lets everybody stand for themselves. */
export function comparedGraphs(
  { sides, comparison, both }: Compared,
  folding: Folding | null,
): ComparedGraphs {
  const graph = graphIn(both.source, both.all, folding);
  const drawn = folding && drawnLines(both.source, folding).ties;
  const tieChanges = drawn ? drawn.map((tie) => comparison.ties[tie]!) : comparison.ties;
  const nodes = gathered(nodeTargets(both.source, graph, folding), comparison.actors, graph.nodes.length);
  const edges = gathered(edgeTargets(both.source, graph, folding), tieChanges, graph.edges.length);
  // With other filters on each side a line may have its items in one side and its actors in the other.
  const isThere = (_: unknown, index: number): boolean => edges[index] !== change.absent;
  return {
    everybody: { ...graph, edges: graph.edges.filter(isThere) },
    before: graphIn(sides.before.source, sides.before.presence, folding),
    after: graphIn(sides.after.source, sides.after.presence, folding),
    nodes,
    edges: edges.filter(isThere),
  };
}

/** The changes of all that each drawn thing stands for, together. */
function gathered(
  targets: Int32Array,
  changes: { readonly [place: number]: number | undefined },
  count: number,
): Uint8Array {
  const all = new Uint8Array(count);
  for (let index = 0; index < targets.length; index += 1) {
    const target = targets[index]!;
    if (target !== NOBODY) all[target] = joint.of(all[target]!, changes[index]!);
  }
  return all.map(joint.change);
}

/** What a moving window holds of a graph that is drawn: a state for each of its nodes and lines, for every frame. */
import type { ActorGraph } from '../derive/actor-graph.ts';
import { bundleId } from './bundle-numbers.ts';
import { drawnLines } from './drawn-lines.ts';
import type { Folding } from './folding.ts';
import { tieId } from './graph-in.ts';
import { NOBODY } from './no-place.ts';
import { lies, type Presence } from './presence.ts';
import { stateOfTie, type TieSource } from './tie-items.ts';

export interface DrawnStates {
  /** Of the graph's nodes: `inside` or `outside`. */
  readonly nodes: Uint8Array;
  /** Of the graph's edges: `inside`, `partly` or `outside`; inside as soon as anything that it stands for is. */
  readonly edges: Uint8Array;
}

/** `graph` is that of all time, made with `folding`; elements that it leaves out are passed over. */
export function createDrawnStates(
  source: TieSource,
  graph: ActorGraph,
  folding: Folding | null,
): (presence: Presence) => DrawnStates {
  const nodeOf = nodeTargets(source, graph, folding);
  const edgeOf = edgeTargets(source, graph, folding);
  const { a, b } = source.ties;
  const drawn = folding && drawnLines(source, folding).ties;
  const edgesIn = (presence: Presence): Uint8Array => {
    const edges = new Uint8Array(graph.edges.length);
    for (let index = 0; index < edgeOf.length; index += 1) {
      const tie = drawn ? drawn[index]! : index;
      const target = edgeOf[index]!;
      if (target === NOBODY || edges[target] === lies.inside) continue;
      const bothThere = presence.actors[a[tie]!]! & presence.actors[b[tie]!]!;
      if (bothThere) edges[target] = Math.max(edges[target]!, stateOfTie(source, presence, tie));
    }
    return edges;
  };
  return (presence) => {
    const nodes = new Uint8Array(graph.nodes.length);
    for (let place = 0; place < nodeOf.length; place += 1)
      if (nodeOf[place] !== NOBODY && presence.actors[place] === 1) nodes[nodeOf[place]!] = lies.inside;
    return { nodes, edges: edgesIn(presence) };
  };
}

const placesIn = (elements: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(elements.map(({ id }, index) => [id, index]));

/** By place of actor the node that stands for it in the graph, or NOBODY. */
export function nodeTargets(
  { columns: { actors } }: TieSource,
  { nodes }: ActorGraph,
  folding: Folding | null,
): Int32Array {
  const known = placesIn(nodes);
  const own = new Map<number, number>(
    nodes.flatMap(({ actorId, folded }, index) => (folded.length === 0 ? [[actorId, index] as const] : [])),
  );
  const groups = (folding?.groups ?? []).map(({ id }) => known.get(id) ?? NOBODY);
  return actors.ids.map((id, place) => groups[folding?.groupOf[place] ?? NOBODY] ?? own.get(id) ?? NOBODY);
}

/** By line that has a part in the picture; by line of the case where nothing is folded. */
export function edgeTargets(source: TieSource, { edges }: ActorGraph, folding: Folding | null): Int32Array {
  const known = placesIn(edges);
  const own = (tie: number): number => known.get(tieId(source, tie)) ?? NOBODY;
  if (!folding) return source.ties.a.map((_, tie) => own(tie));
  const { ties, bundles, numbers } = drawnLines(source, folding);
  const targets = numbers.map((number) => known.get(bundleId(source, folding, number)) ?? NOBODY);
  return ties.map((tie, index) => targets[bundles[index]!] ?? own(tie));
}

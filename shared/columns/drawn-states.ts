/** What a moving window holds of a graph that is drawn: a state for each of its nodes and lines, for every frame. */
import type { ActorGraph } from '../derive/actor-graph.ts';
import { bundleId, bundleOf, INSIDE, ITSELF } from './bundle-numbers.ts';
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
  return (presence) => {
    const nodes = new Uint8Array(graph.nodes.length);
    for (let place = 0; place < nodeOf.length; place += 1)
      if (nodeOf[place] !== NOBODY && presence.actors[place] === 1) nodes[nodeOf[place]!] = lies.inside;
    const edges = new Uint8Array(graph.edges.length);
    for (let tie = 0; tie < edgeOf.length; tie += 1) {
      const target = edgeOf[tie]!;
      if (target === NOBODY || edges[target] === lies.inside) continue;
      const bothThere = presence.actors[a[tie]!]! & presence.actors[b[tie]!]!;
      if (bothThere) edges[target] = Math.max(edges[target]!, stateOfTie(source, presence, tie));
    }
    return { nodes, edges };
  };
}

const placesIn = (elements: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(elements.map(({ id }, index) => [id, index]));

function nodeTargets(
  { columns: { actors } }: TieSource,
  { nodes }: ActorGraph,
  folding: Folding | null,
): Int32Array {
  const known = placesIn(nodes);
  return actors.ids.map((id, place) => {
    const group = folding?.groupOf[place] ?? NOBODY;
    return known.get(group === NOBODY ? `a${id}` : folding!.groups[group]!.id) ?? NOBODY;
  });
}

function edgeTargets(source: TieSource, { edges }: ActorGraph, folding: Folding | null): Int32Array {
  const known = placesIn(edges);
  const bundles = new Map<number, number>([[INSIDE, NOBODY]]);
  return source.ties.a.map((_, tie) => {
    const bundle = bundleOf(source, folding, tie);
    if (bundle === ITSELF) return known.get(tieId(source, tie)) ?? NOBODY;
    const target = bundles.get(bundle) ?? known.get(bundleId(source, folding!, bundle)) ?? NOBODY;
    bundles.set(bundle, target);
    return target;
  });
}

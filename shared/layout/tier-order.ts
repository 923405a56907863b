/** Puts everybody of a tier below those that he is tied to, so that fewer lines cross (Sugiyama and others 1981). */
import type { LayoutEdge } from './layout-graph.ts';

type Tiers = readonly (readonly string[])[];

/** Times down and up again; more change next to nothing. */
const SWEEPS = 6;

/** The same tiers, each in another order. */
export function orderedTiers(tiers: Tiers, edges: readonly LayoutEdge[]): Tiers {
  const tierOf = new Map(tiers.flatMap((ids, tier) => ids.map((id) => [id, tier] as const)));
  const neighbours = neighboursOf(edges);
  const alongs = new Map<string, number>();
  const remember = (ids: readonly string[]) => {
    for (const [index, id] of ids.entries()) alongs.set(id, (index + 0.5) / ids.length);
  };
  for (const ids of tiers) remember(ids);
  const ordered = [...tiers];
  const sort = (tier: number, side: 1 | -1) => {
    const wished = (id: string): number => {
      const others = (neighbours.get(id) ?? []).filter((other) => (tierOf.get(other)! - tier) * side > 0);
      const sum = others.reduce((total, other) => total + alongs.get(other)!, 0);
      return others.length > 0 ? sum / others.length : alongs.get(id)!;
    };
    const wishes = new Map(ordered[tier]!.map((id) => [id, wished(id)]));
    ordered[tier] = [...ordered[tier]!].sort((a, b) => wishes.get(a)! - wishes.get(b)!);
    remember(ordered[tier]);
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let tier = 1; tier < tiers.length; tier += 1) sort(tier, -1);
    for (let tier = tiers.length - 2; tier >= 0; tier -= 1) sort(tier, 1);
  }
  return ordered;
}

function neighboursOf(edges: readonly LayoutEdge[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const others = neighbours.get(id);
    if (others) others.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}

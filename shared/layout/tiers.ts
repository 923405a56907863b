/** Who stands in which tier of a hierarchy: those acted upon below those who act, as far as one comes from the start. */
import type { LayoutGraph } from './layout-graph.ts';

interface Around {
  readonly below: string[];
  readonly above: string[];
  /** Joined without a direction, or in both. */
  readonly beside: string[];
}

type Arounds = ReadonlyMap<string, Around>;

/**
 * Ids from the top tier to the lowest, each in the order in which they are reached. What cannot be reached from the start
 * has tiers of its own below, and those without any tie the last one.
 */
export function tiersOf(graph: LayoutGraph): readonly (readonly string[])[] {
  const arounds = aroundsOf(graph);
  const start = graph.centre ?? graph.nodes[0]?.id;
  if (start === undefined) return [];
  const main = new Map<string, number>();
  reach(start, arounds, main);
  const rest = graph.nodes.map(({ id }) => id).filter((id) => !main.has(id));
  const others = new Map<string, number>();
  for (const id of rest) if (!others.has(id) && hasTie(arounds.get(id)!)) reach(id, arounds, others);
  const lone = rest.filter((id) => !others.has(id));
  return [...inTiers(main), ...inTiers(others), lone].filter((tier) => tier.length > 0);
}

const hasTie = ({ below, above, beside }: Around): boolean => below.length + above.length + beside.length > 0;

function aroundsOf({ nodes, edges }: LayoutGraph): Arounds {
  const arounds = new Map(
    nodes.map(({ id }): [string, Around] => [id, { below: [], above: [], beside: [] }]),
  );
  for (const { source, target, toSource, toTarget } of edges) {
    const [from, to] = [arounds.get(source), arounds.get(target)];
    if (!from || !to || from === to) continue;
    if (toSource === toTarget) {
      from.beside.push(target);
      to.beside.push(source);
    } else {
      (toTarget ? from.below : from.above).push(target);
      (toTarget ? to.above : to.below).push(source);
    }
  }
  return arounds;
}

/** First all that directed ties lead to; then whoever acts on those, a tier above them, and whoever is joined to them, below. */
function reach(start: string, arounds: Arounds, tiers: Map<string, number>): void {
  tiers.set(start, 0);
  for (let frontier = [start]; frontier.length > 0; ) {
    const reached = goDown(frontier, arounds, tiers);
    frontier = reached.flatMap((id) => {
      const { above, beside } = arounds.get(id)!;
      return [...take(above, tiers.get(id)! - 1, tiers), ...take(beside, tiers.get(id)! + 1, tiers)];
    });
  }
}

/** The frontier, and everybody below it. */
function goDown(
  frontier: readonly string[],
  arounds: Arounds,
  tiers: Map<string, number>,
): readonly string[] {
  const reached = [...frontier];
  // It grows while it is walked.
  for (const id of reached) reached.push(...take(arounds.get(id)!.below, tiers.get(id)! + 1, tiers));
  return reached;
}

/** Those that have no tier yet get this one. */
const take = (ids: readonly string[], tier: number, tiers: Map<string, number>): readonly string[] =>
  ids.filter((id) => !tiers.has(id) && tiers.set(id, tier));

function inTiers(tiers: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const byTier = new Map<number, string[]>();
  for (const [id, tier] of tiers) {
    const ids = byTier.get(tier);
    if (ids) ids.push(id);
    else byTier.set(tier, [id]);
  }
  return [...byTier].sort(([a], [b]) => a - b).map(([, ids]) => ids);
}

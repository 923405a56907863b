/**
 * A graph that stays readable at any size: the actors that matter most stand for themselves, the others are folded into their
 * communities, each one node. What stands for whom is told, so that time windows and selections of the whole graph
 * can be shown in the folded one.
 */
import { byNumber } from '../lib/compare.ts';
import type { ActorId } from '../model/ids.ts';
import type { ActorEdge, ActorGraph, ActorNode } from './actor-graph.ts';
import { lies } from './scrub.ts';

/** Which node stands for an actor's node that is folded; nodes that stand for themselves are not in it. */
export interface Fold {
  readonly standIn: ReadonlyMap<string, string>;
  /** Names of the groups by the id of their node. */
  readonly names: ReadonlyMap<string, string>;
}

export interface Wanted {
  /** So many of the busiest stand for themselves. */
  readonly most: number;
  /** Actors that were asked for: they do too, and displace nobody. */
  readonly always: ReadonlySet<ActorId>;
}

/** The nodes that stand for themselves: what was asked for, and the busiest of the window, then of all time. */
export function standingOut(
  whole: ActorGraph,
  within: ActorGraph,
  { most, always }: Wanted,
): ReadonlySet<string> {
  const inside = new Map(within.nodes.map((node) => [node.id, node.events]));
  const rank = ({ id, events }: ActorNode): number => (inside.get(id) ?? 0) * 1e6 + events;
  const ranked = [...whole.nodes].sort(byNumber((node) => -rank(node)));
  const asked = whole.nodes.filter(({ actorId }) => always.has(actorId));
  return new Set([...ranked.slice(0, most), ...asked].map(({ id }) => id));
}

/** Of a node without a tie. */
const NO_COMMUNITY = 0;
/** Fewer are no group by themselves. */
const LEAST_GROUP = 3;

/**
 * Folds the other nodes by community. A group is named by the best-connected actor of its community, folded or not; small rests
 * make one group of their own.
 */
export function foldOf(
  whole: ActorGraph,
  standing: ReadonlySet<string>,
  communities: ReadonlyMap<string, number>,
): Fold {
  const ties = tiesOf(whole);
  const leaders = new Map<number, ActorNode>();
  const members = new Map<number, string[]>();
  for (const node of whole.nodes) {
    const community = communities.get(node.id) ?? NO_COMMUNITY;
    const leader = leaders.get(community);
    if (!leader || (ties.get(node.id) ?? 0) > (ties.get(leader.id) ?? 0)) leaders.set(community, node);
    if (!standing.has(node.id)) push(members, community, node.id);
  }
  const standIn = new Map<string, string>();
  const names = new Map<string, string>();
  const put = (group: string, ids: readonly string[], name: string) => {
    for (const id of ids) standIn.set(id, group);
    names.set(group, `${ids.length} ${name}`);
  };
  const single: string[] = [];
  for (const [community, ids] of members) {
    const leader = leaders.get(community)!;
    if (ids.length < LEAST_GROUP || community === NO_COMMUNITY) single.push(...ids);
    else put(`g${leader.actorId}`, ids, `around ${leader.name}`);
  }
  if (single.length > 1) put('g0', single, 'others');
  return { standIn, names };
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function tiesOf({ edges }: ActorGraph): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  for (const { source, target, count } of edges)
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + count);
  return ties;
}

/** The graph with its groups; lines inside a group are not drawn, and those between the same two groups or actors are one. */
export function folded(graph: ActorGraph, { standIn, names }: Fold): ActorGraph {
  if (standIn.size === 0) return graph;
  const groups = new Map<string, ActorNode[]>();
  const nodes: ActorNode[] = [];
  for (const node of graph.nodes) {
    const group = standIn.get(node.id);
    if (group === undefined) nodes.push(node);
    else push(groups, group, node);
  }
  for (const [id, members] of groups) nodes.push(groupNode(id, names.get(id) ?? '', members));
  return { nodes, edges: foldedEdges(graph.edges, standIn) };
}

function groupNode(id: string, name: string, members: readonly ActorNode[]): ActorNode {
  return {
    id,
    name,
    actorId: members[0]!.actorId,
    kind: 'group',
    // As large as its busiest member: a sum would dwarf whoever stands for themselves.
    events: members.reduce((most, { events }) => Math.max(most, events), 0),
    tentative: members.every(({ tentative }) => tentative),
    unconnected: members.every(({ unconnected }) => unconnected),
    folded: members.map(({ actorId }) => actorId),
  };
}

function foldedEdges(
  edges: readonly ActorEdge[],
  standIn: ReadonlyMap<string, string>,
): readonly ActorEdge[] {
  const own: ActorEdge[] = [];
  const bundles = new Map<string, ActorEdge[]>();
  for (const edge of edges) {
    const key = bundleOf(edge, standIn);
    if (key === edge.id) own.push(edge);
    else if (key !== null) push(bundles, key, edge);
  }
  // First those that are drawn below the others.
  return [...[...bundles].map(([id, bundle]) => bundleEdge(id, bundle)), ...own];
}

/** The id of the line that stands for a line: its own where both ends stand for themselves, none inside a group. */
function bundleOf({ id, source, target }: ActorEdge, standIn: ReadonlyMap<string, string>): string | null {
  const [a, b] = [standIn.get(source) ?? source, standIn.get(target) ?? target];
  if (a === source && b === target) return id;
  if (a === b) return null;
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Solid, grey and without arrows: it stands for many of all kinds, behind those that stand for one. */
function bundleEdge(id: string, bundle: readonly ActorEdge[]): ActorEdge {
  const [source = '', target = ''] = id.split(' ');
  return {
    ...{ id, source, target, quad: 'other', label: '', line: 'solid', toSource: false, toTarget: false },
    count: bundle.reduce((sum, { count }) => sum + count, 0),
    partly: bundle.every(({ partly }) => partly),
    eventIds: [...new Set(bundle.flatMap(({ eventIds }) => eventIds))],
    relationIds: [...new Set(bundle.flatMap(({ relationIds }) => relationIds))],
  };
}

interface States {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** Gives the states of a folded graph from those of the whole: a group is inside as soon as anybody of it is. */
export function foldStates(
  whole: ActorGraph,
  result: ActorGraph,
  { standIn }: Fold,
): (states: States) => States {
  const nodeAt = new Map(result.nodes.map(({ id }, index) => [id, index]));
  const edgeAt = new Map(result.edges.map(({ id }, index) => [id, index]));
  const nodes = whole.nodes.map(({ id }) => nodeAt.get(standIn.get(id) ?? id) ?? -1);
  const edges = whole.edges.map((edge) => edgeAt.get(bundleOf(edge, standIn) ?? '') ?? -1);
  return (states) => ({
    nodes: strongest(states.nodes, nodes, result.nodes.length),
    edges: strongest(states.edges, edges, result.edges.length),
  });
}

/** Inside counts more than partly, and partly more than outside. */
function strongest(states: Uint8Array, targets: readonly number[], length: number): Uint8Array {
  const found = new Uint8Array(length).fill(lies.outside);
  for (let index = 0; index < targets.length; index += 1) {
    const target = targets[index]!;
    if (target >= 0 && states[index]! > found[target]!) found[target] = states[index]!;
  }
  return found;
}

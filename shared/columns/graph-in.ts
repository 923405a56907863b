/** The actor graph of a window out of columns: nodes sized by events, and lines grouped by pair, quad and line. */
import type { ActorEdge, ActorGraph, ActorNode } from '../derive/actor-graph.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';
import type { ActorId, EventId, RelationId } from '../model/ids.ts';
import { Quad } from '../model/plover.ts';
import { ActorKind } from '../model/vocabulary.ts';
import { type ActorFacts, actorFacts } from './actor-facts.ts';
import { bundleOf, INSIDE, ITSELF } from './bundle-numbers.ts';
import { createBundles } from './bundles.ts';
import type { Folding } from './folding.ts';
import { NOBODY } from './no-place.ts';
import { lies, type Presence } from './presence.ts';
import { itemsInside, labelOf, mirrorsOf, stateOfTie, type TieSource } from './tie-items.ts';
import { LINES, way } from './ties.ts';

/** `folding` null lets every actor stand for itself. */
export function graphIn(source: TieSource, presence: Presence, folding: Folding | null): ActorGraph {
  const joined = new Uint8Array(presence.actors.length);
  const edges = edgesIn(source, presence, { folding, joined });
  const facts = actorFacts(source.columns, presence);
  const nodes = nodesIn(source, { presence, facts, joined, folding });
  return {
    nodes: nodes.sort(
      inOrder(
        byNumber((node) => -node.events),
        byText((node) => node.name),
      ),
    ),
    edges,
  };
}

interface Joining {
  readonly folding: Folding | null;
  /** Set to 1 for actors that a line of the window joins to another, also inside a group. */
  readonly joined: Uint8Array;
}

/** First those of groups, which are drawn below the others; lines inside a group are not drawn. */
function edgesIn(source: TieSource, presence: Presence, { folding, joined }: Joining): readonly ActorEdge[] {
  const { a, b } = source.ties;
  const own: ActorEdge[] = [];
  const bundles = createBundles(source, presence);
  for (let tie = 0; tie < a.length; tie += 1) {
    const [from, to] = [a[tie]!, b[tie]!];
    if (presence.actors[from] === 0 || presence.actors[to] === 0) continue;
    const state = stateOfTie(source, presence, tie);
    if (state === lies.outside) continue;
    joined[from] = 1;
    joined[to] = 1;
    const bundle = bundleOf(source, folding, tie);
    if (bundle === ITSELF) own.push(edgeOf(source, presence, tie));
    else if (bundle !== INSIDE) bundles.add(bundle, tie, state);
  }
  return [...(folding ? bundles.edges(folding) : []), ...own.sort(byText(({ id }) => id))];
}

export const tieId = (
  { columns: { actors }, ties: { a, b, quads, lines } }: TieSource,
  tie: number,
): string =>
  `${actors.ids[a[tie]!]}-${actors.ids[b[tie]!]}:${Quad.options[quads[tie]!]}:${LINES[lines[tie]!]}`;

interface Bond {
  readonly item: number;
  readonly ways: number;
  readonly mirrors: readonly number[];
  readonly label: string;
}

function bondsOf(source: TieSource, presence: Presence, tie: number): readonly Bond[] {
  const { items, ways } = source.ties;
  return itemsInside(source, presence, tie).map((at) => {
    const item = items[at]!;
    const mirrors = item < 0 ? [] : mirrorsOf(source, presence, { event: item, tie });
    return { item, ways: ways[at]!, mirrors, label: labelOf(source, item, mirrors) };
  });
}

function edgeOf(source: TieSource, presence: Presence, tie: number): ActorEdge {
  const { columns, ties } = source;
  const bonds = bondsOf(source, presence, tie);
  const first = bonds.find(({ ways }) => (ways & way.directed) !== 0) ?? bonds[0]!;
  const turned = first.ways & way.turned;
  const points = (to: number) => bonds.some(({ ways }) => ways === (way.directed | to));
  const ends = [ties.a[tie]!, ties.b[tie]!].map((place) => `a${columns.actors.ids[place]}`);
  return {
    id: tieId(source, tie),
    source: ends[turned ? 1 : 0]!,
    target: ends[turned ? 0 : 1]!,
    label: commonLabel(bonds),
    count: bonds.length,
    quad: Quad.options[ties.quads[tie]!]!,
    line: LINES[ties.lines[tie]!]!,
    toSource: points(turned ? 0 : way.turned),
    toTarget: points(turned),
    partly: bonds.every(({ item }) => item >= 0 && presence.events[item] === lies.partly),
    eventIds: bonds.flatMap(({ item }) => (item < 0 ? [] : [columns.events.ids[item] as EventId])),
    relationIds: bonds.flatMap(({ item, mirrors }) =>
      (item < 0 ? [~item] : mirrors).map((place) => columns.relations.ids[place] as RelationId),
    ),
  };
}

/** The most frequent label, the earlier one of two that are equally frequent, with the count when above one. */
function commonLabel(bonds: readonly Bond[]): string {
  const counts = new Map<string, number>();
  for (const { label } of bonds) counts.set(label, (counts.get(label) ?? 0) + 1);
  let best = '';
  for (const [label, count] of counts) if (best === '' || count > (counts.get(best) ?? 0)) best = label;
  return bonds.length > 1 ? `${best} · ${bonds.length}` : best;
}

interface NodeParts {
  readonly presence: Presence;
  readonly facts: ActorFacts;
  readonly joined: Uint8Array;
  readonly folding: Folding | null;
}

function nodesIn({ columns: { actors } }: TieSource, parts: NodeParts): ActorNode[] {
  const { presence, facts, joined, folding } = parts;
  const nodes: ActorNode[] = [];
  const members = new Map<number, ActorNode[]>();
  for (let place = 0; place < presence.actors.length; place += 1) {
    if (presence.actors[place] === 0) continue;
    const node: ActorNode = {
      id: `a${actors.ids[place]}`,
      actorId: actors.ids[place] as ActorId,
      name: actors.names[place]!,
      kind: ActorKind.options[actors.kinds[place]!]!,
      events: facts.events[place]!,
      tentative: facts.events[place]! > 0 && facts.firm[place] === 0,
      unconnected: joined[place] === 0,
      folded: [],
    };
    const group = folding?.groupOf[place] ?? NOBODY;
    const list = group === NOBODY ? nodes : members.get(group);
    if (list) list.push(node);
    else members.set(group, [node]);
  }
  for (const [group, list] of members) nodes.push(groupNode(folding!.groups[group]!, list));
  return nodes;
}

const groupNode = ({ id, name }: Folding['groups'][number], members: readonly ActorNode[]): ActorNode => ({
  id,
  name,
  actorId: members[0]!.actorId,
  kind: 'group',
  // As large as its busiest member: a sum would dwarf whoever stands for themselves.
  events: members.reduce((most, { events }) => Math.max(most, events), 0),
  tentative: members.every(({ tentative }) => tentative),
  unconnected: members.every(({ unconnected }) => unconnected),
  folded: members.map(({ actorId }) => actorId),
});

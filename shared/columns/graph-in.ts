/** The actor graph of a window out of columns: nodes sized by events, and lines grouped by pair, quad and line. */
import type { ActorEdge, ActorGraph, ActorNode } from '../derive/actor-graph.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';
import type { ActorId, EventId, RelationId } from '../model/ids.ts';
import { Quad } from '../model/plover.ts';
import { ActorKind } from '../model/vocabulary.ts';
import { type ActorFacts, actorFacts } from './actor-facts.ts';
import { createBundles } from './bundles.ts';
import { drawnLines } from './drawn-lines.ts';
import type { Folding } from './folding.ts';
import { joinedIn } from './joined.ts';
import { NOBODY } from './no-place.ts';
import { lies, type Presence } from './presence.ts';
import { itemsOfTies } from './tie-counts.ts';
import { itemsInside, labelOf, mirrorsOf, type TieSource } from './tie-items.ts';
import { LINES, way } from './ties.ts';

/** `folding` null lets every actor stand for itself. */
export function graphIn(source: TieSource, presence: Presence, folding: Folding | null): ActorGraph {
  const joined = joinedIn(source, presence);
  const edges = edgesIn(source, presence, folding);
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

/** The lines alone. */
export function edgesIn(
  source: TieSource,
  presence: Presence,
  folding: Folding | null,
): readonly ActorEdge[] {
  if (!folding) return ownEdges(source, presence, null);
  const { ties, bundles } = drawnLines(source, folding);
  const many = createBundles(source, presence, folding);
  for (let index = 0; index < ties.length; index += 1)
    if (bundles[index] !== NOBODY) many.add(bundles[index]!, ties[index]!);
  // First those that stand for many: they are drawn below the others.
  return [
    ...many.edges(),
    ...ownEdges(
      source,
      presence,
      ties.filter((_, index) => bundles[index] === NOBODY),
    ),
  ];
}

/** Lines that stand for themselves; `ties` null is all of them. */
function ownEdges(source: TieSource, presence: Presence, ties: Int32Array | null): readonly ActorEdge[] {
  const items = itemsOfTies(source, presence);
  const edges: ActorEdge[] = [];
  for (let index = 0; index < (ties ?? items).length; index += 1) {
    const tie = ties ? ties[index]! : index;
    if (items[tie]! > 0) edges.push(edgeOf(source, presence, tie));
  }
  return edges.sort(byText(({ id }) => id));
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

function nodesIn(source: TieSource, parts: NodeParts): ActorNode[] {
  const { presence, folding } = parts;
  const nodes: ActorNode[] = [];
  const members = new Map<number, number[]>();
  for (let place = 0; place < presence.actors.length; place += 1) {
    if (presence.actors[place] === 0) continue;
    const group = folding?.groupOf[place] ?? NOBODY;
    const list = members.get(group);
    if (group === NOBODY) nodes.push(nodeOf(source, parts, place));
    else if (list) list.push(place);
    else members.set(group, [place]);
  }
  for (const [group, places] of members)
    nodes.push(groupNode(folding!.groups[group]!, places, { source, parts }));
  return nodes;
}

function nodeOf({ columns: { actors } }: TieSource, { facts, joined }: NodeParts, place: number): ActorNode {
  return {
    id: `a${actors.ids[place]}`,
    actorId: actors.ids[place] as ActorId,
    name: actors.names[place]!,
    kind: ActorKind.options[actors.kinds[place]!]!,
    events: facts.events[place]!,
    tentative: facts.events[place]! > 0 && facts.firm[place] === 0,
    unconnected: joined[place] === 0,
    folded: [],
  };
}

interface Members {
  readonly source: TieSource;
  readonly parts: NodeParts;
}

function groupNode(
  { id, name }: Folding['groups'][number],
  places: readonly number[],
  { source, parts: { facts, joined } }: Members,
): ActorNode {
  const { ids } = source.columns.actors;
  return {
    ...{ id, name, actorId: ids[places[0]!] as ActorId, kind: 'group' },
    // As large as its busiest member: a sum would dwarf whoever stands for themselves.
    events: places.reduce((most, place) => Math.max(most, facts.events[place]!), 0),
    tentative: places.every((place) => facts.events[place]! > 0 && facts.firm[place] === 0),
    unconnected: places.every((place) => joined[place] === 0),
    folded: places.map((place) => ids[place] as ActorId),
  };
}

/** The actor graph of a view by its records, one object after the other: what columns must give too. */
import type { WindowView } from '#shared/contract/views.ts';
import { type ActorEdge, type ActorGraph, type ActorNode, nodeId } from '#shared/derive/actor-graph.ts';
import { eventPairs } from '#shared/derive/event-pairs.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { type Line, lineOf, relationQuad } from '#shared/derive/marks.ts';
import { withoutCopula } from '#shared/derive/predicate-words.ts';
import { typeWord } from '#shared/derive/words.ts';
import { byNumber, byText, inOrder } from '#shared/lib/compare.ts';
import type { Actor } from '#shared/model/actor.ts';
import type { Evidence } from '#shared/model/event.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { type Quad, quadOf } from '#shared/model/plover.ts';
import type { Relation } from '#shared/model/relation.ts';

/** `all` is the view that a part of time was cut from, when it was. */
export function graphByRecords(view: WindowView, all: WindowView = view): ActorGraph {
  const bonds = bondsOf(view, all);
  const facts = factsOf(view, bonds);
  const edges = [...grouped(bonds).entries()].map(([id, group]) => edgeOf(id, group));
  const nodes = view.actors.map((actor) => nodeOf(actor, facts));
  return {
    nodes: nodes.sort(
      inOrder(
        byNumber((node) => -node.events),
        byText((node) => node.name),
      ),
    ),
    edges: edges.sort(byText((edge) => edge.id)),
  };
}

/** What is known of each actor, gathered in one pass over the view. */
interface Facts {
  readonly events: ReadonlyMap<ActorId, number>;
  /** Actors with an event or a relation that is neither conditional nor hypothetical. */
  readonly firm: ReadonlySet<ActorId>;
  readonly joined: ReadonlySet<ActorId>;
}

function factsOf(view: WindowView, bonds: readonly Bond[]): Facts {
  const events = new Map<ActorId, number>();
  const firm = new Set<ActorId>();
  for (const event of view.events) {
    const actors = new Set(event.participants.map((participant) => participant.actorId));
    for (const actor of actors) {
      if (actor === null) continue;
      events.set(actor, (events.get(actor) ?? 0) + 1);
      if (!isTentative(event.status)) firm.add(actor);
    }
  }
  for (const relation of view.relations) {
    if (!isTentative(relation.status)) firm.add(relation.subject).add(relation.object);
  }
  return { events, firm, joined: new Set(bonds.flatMap((bond) => [bond.from, bond.to])) };
}

const nodeOf = (actor: Actor, facts: Facts): ActorNode => ({
  id: nodeId(actor.id),
  actorId: actor.id,
  name: actor.name,
  kind: actor.kind,
  events: facts.events.get(actor.id) ?? 0,
  tentative: facts.events.has(actor.id) && !facts.firm.has(actor.id),
  unconnected: !facts.joined.has(actor.id),
  folded: [],
});

const isTentative = (status: string): boolean => status === 'conditional' || status === 'hypothetical';

/** Bonds of the same two actors, quad and line make one edge. */
function grouped(bonds: readonly Bond[]): ReadonlyMap<string, readonly Bond[]> {
  const groups = new Map<string, Bond[]>();
  for (const bond of bonds) {
    const id = bondKey(bond);
    const group = groups.get(id);
    if (group) group.push(bond);
    else groups.set(id, [bond]);
  }
  return groups;
}

function edgeOf(id: string, bonds: readonly Bond[]): ActorEdge {
  const first = bonds.find((bond) => bond.directed) ?? bonds[0]!;
  const items = bonds.flatMap((bond) => bond.items);
  const points = (at: ActorId) => bonds.some((bond) => bond.directed && bond.to === at);
  return {
    id,
    source: nodeId(first.from),
    target: nodeId(first.to),
    label: commonLabel(bonds),
    count: bonds.length,
    quad: first.quad,
    line: first.line,
    toSource: points(first.from),
    toTarget: points(first.to),
    partly: bonds.every((bond) => bond.partly),
    eventIds: items.flatMap((item) => (item.kind === 'event' ? [item.id] : [])),
    relationIds: items.flatMap((item) => (item.kind === 'relation' ? [item.id] : [])),
  };
}

/** The most frequent label, the earlier one of two that are equally frequent, with the count when above one. */
function commonLabel(bonds: readonly Bond[]): string {
  const counts = new Map<string, number>();
  for (const bond of bonds) counts.set(bond.label, (counts.get(bond.label) ?? 0) + 1);
  let best = '';
  for (const [label, count] of counts) if (best === '' || count > (counts.get(best) ?? 0)) best = label;
  return bonds.length > 1 ? `${best} · ${bonds.length}` : best;
}

export interface Bond {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly directed: boolean;
  readonly quad: Quad;
  readonly line: Line;
  readonly label: string;
  readonly partly: boolean;
  /** An event, with the relations that the same sentence says of the same two; or a relation alone. */
  readonly items: readonly ItemRef[];
}

type ViewEvent = WindowView['events'][number];

/**
 * A relation that an event says too belongs to that event, also where the event itself lies outside the window: `all`
 * are the events to look for it in.
 */
export function bondsOf(view: WindowView, all: Pick<WindowView, 'events'> = view): readonly Bond[] {
  const relations = relationsByPair(view.relations);
  const mirrorsOf = (event: ViewEvent, pair: Pick<Bond, 'from' | 'to'>): readonly Relation[] =>
    (relations.get(pairKey(pair.from, pair.to)) ?? []).filter((relation) =>
      sameSentence(relation.evidence, event.evidence),
    );
  const said = new Set<Relation>();
  for (const event of all.events) {
    for (const pair of eventPairs(event)) for (const relation of mirrorsOf(event, pair)) said.add(relation);
  }
  const alone = view.relations.filter(
    (relation) => !said.has(relation) && relation.subject !== relation.object,
  );
  const events = view.events.flatMap((event) =>
    eventPairs(event).map((pair) => eventBond(event, pair, mirrorsOf(event, pair))),
  );
  // An event stays when one of its actors is filtered out; what joined the others to that one does not.
  const shown = new Set(view.actors.map(({ id }) => id));
  return [...alone.map(relationBond), ...events].filter(({ from, to }) => shown.has(from) && shown.has(to));
}

/** Bonds with the same key are drawn as one line. */
export const bondKey = ({ from, to, quad, line }: Bond): string => `${pairKey(from, to)}:${quad}:${line}`;

const pairKey = (a: ActorId, b: ActorId): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

function relationsByPair(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = pairKey(relation.subject, relation.object);
    const group = pairs.get(key);
    if (group) group.push(relation);
    else pairs.set(key, [relation]);
  }
  return pairs;
}

const sameSentence = (a: readonly Evidence[], b: readonly Evidence[]): boolean =>
  a.some((piece) => b.some((other) => other.sentenceId === piece.sentenceId));

/** The relation's own words tell more than the event's type does. */
function eventBond(
  event: ViewEvent,
  pair: Pick<Bond, 'from' | 'to' | 'directed'>,
  mirrors: readonly Relation[],
): Bond {
  const type = typeWord(event.type).toLowerCase();
  const [mirror] = mirrors;
  const label = mirror ? withoutCopula(mirror.predicate) : type;
  return {
    ...pair,
    quad: quadOf(event.type),
    line: lineOf(event.status),
    label: event.status === 'negated' ? `no ${type}` : label,
    partly: event.overlap === 'partly',
    items: [{ kind: 'event', id: event.id }, ...mirrors.map(({ id }): ItemRef => ({ kind: 'relation', id }))],
  };
}

const relationBond = (relation: Relation): Bond => ({
  from: relation.subject,
  to: relation.object,
  directed: relation.directed,
  quad: relationQuad(relation.family),
  line: lineOf(relation.status),
  label: withoutCopula(relation.predicate),
  partly: false,
  items: [{ kind: 'relation', id: relation.id }],
});

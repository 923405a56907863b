/** The actor graph of a time window: nodes sized by events, and edges grouped by pair, quad and line. */
import type { WindowView } from '../contract/views.ts';
import { byNumber, byText, inOrder } from '../lib/compare.ts';
import type { Actor } from '../model/actor.ts';
import { ActorId, type EventId, type RelationId } from '../model/ids.ts';
import type { Quad } from '../model/plover.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import { type Bond, bondKey, bondsOf } from './bonds.ts';
import type { Line } from './marks.ts';

export interface ActorNode {
  readonly id: string;
  readonly actorId: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Events of the window in which it takes part. */
  readonly events: number;
  /** It appears in conditional or hypothetical events only: it may not exist yet. */
  readonly tentative: boolean;
  /** No event and no relation joins it to another actor of the window. */
  readonly unconnected: boolean;
  /** Where it stands for several actors (fold.ts), all of them; else empty. */
  readonly folded: readonly ActorId[];
}

export interface ActorEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Events, and relations that no event of the same sentence says already. */
  readonly count: number;
  readonly quad: Quad;
  readonly line: Line;
  /** Whether an arrow points at the source or the target. */
  readonly toSource: boolean;
  readonly toTarget: boolean;
  /** Everything that it stands for lies partly outside the window. */
  readonly partly: boolean;
  readonly eventIds: readonly EventId[];
  readonly relationIds: readonly RelationId[];
}

export interface ActorGraph {
  readonly nodes: readonly ActorNode[];
  readonly edges: readonly ActorEdge[];
}

export const nodeId = (actor: ActorId): string => `a${actor}`;
/** The actor of a node. */
export const actorOfNode = (id: string): ActorId => ActorId.parse(Number(id.slice(1)));

/** `all` is the view that a part of time was cut from, when it was. */
export function actorGraph(view: WindowView, all: WindowView = view): ActorGraph {
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

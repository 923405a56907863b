/** What joins two actors in a window: each pair that an event joins, and each relation that no event says already. */
import type { WindowView } from '../contract/views.ts';
import type { Evidence } from '../model/event.ts';
import type { ActorId } from '../model/ids.ts';
import { type Quad, quadOf } from '../model/plover.ts';
import type { Relation } from '../model/relation.ts';
import { eventPairs } from './event-pairs.ts';
import type { ItemRef } from './item-ref.ts';
import { type Line, lineOf, relationQuad } from './marks.ts';
import { typeWord } from './words.ts';

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

/** "is the president of" reads as "president of" on a line, "is to meet" as "meet". */
const withoutCopula = (predicate: string): string =>
  predicate.replace(/^(?:(?:is|are|was|were|to) )+(?:the |an |a )?/, '');

/** Lines of a folded graph that stand for many: all that joins two groups, or a group and an actor. */
import type { ActorEdge } from '../derive/actor-graph.ts';
import type { EventId, RelationId } from '../model/ids.ts';
import type { Folding } from './folding.ts';
import { NOBODY } from './no-place.ts';
import { lies, type Presence } from './presence.ts';
import { itemsInside, mirrorsOf, type TieSource } from './tie-items.ts';

/** Stands for itself; is inside a group. Other bundles are numbers above these. */
export const ITSELF = -1;
export const INSIDE = -2;

/** The number of the line that stands for a line: the same two ends have the same. */
export function bundleOf({ ties }: TieSource, folding: Folding | null, tie: number): number {
  if (!folding) return ITSELF;
  const { groupOf, groups } = folding;
  const [a, b] = [ties.a[tie]!, ties.b[tie]!];
  const [groupA, groupB] = [groupOf[a]!, groupOf[b]!];
  if (groupA === NOBODY && groupB === NOBODY) return ITSELF;
  if (groupA === groupB) return INSIDE;
  // Groups come before actors.
  const endA = groupA === NOBODY ? groups.length + a : groupA;
  const endB = groupB === NOBODY ? groups.length + b : groupB;
  return Math.min(endA, endB) * (groups.length + groupOf.length) + Math.max(endA, endB);
}

/** The id of a line that stands for many: its two ends. */
export function bundleId(
  { columns: { actors } }: TieSource,
  { groups, groupOf }: Folding,
  bundle: number,
): string {
  const size = groups.length + groupOf.length;
  const end = (number: number) => groups[number]?.id ?? `a${actors.ids[number - groups.length]}`;
  return [end(Math.floor(bundle / size)), end(bundle % size)].sort().join(' ');
}

export interface Bundles {
  /** `state` is that of the line in the window. */
  add(bundle: number, tie: number, state: number): void;
  edges(folding: Folding): readonly ActorEdge[];
}

interface Bundle {
  readonly ties: number[];
  partly: boolean;
}

export function createBundles(source: TieSource, presence: Presence): Bundles {
  const bundles = new Map<number, Bundle>();
  return {
    add(number, tie, state) {
      const bundle = bundles.get(number) ?? { ties: [], partly: true };
      bundles.set(number, bundle);
      bundle.ties.push(tie);
      if (state !== lies.partly) bundle.partly = false;
    },
    edges: (folding) =>
      [...bundles].map(([number, bundle]) =>
        bundleEdge(bundleId(source, folding, number), bundle, { source, presence }),
      ),
  };
}

interface At {
  readonly source: TieSource;
  readonly presence: Presence;
}

/** Solid, grey and without arrows: it stands for many of all kinds, behind those that stand for one. */
function bundleEdge(id: string, { ties, partly }: Bundle, at: At): ActorEdge {
  const [source = '', target = ''] = id.split(' ');
  const inside = (tie: number) => itemsInside(at.source, at.presence, tie);
  const items = lazily(() => itemsOf(ties, at));
  return {
    ...{ id, source, target, quad: 'other', label: '', line: 'solid', toSource: false, toTarget: false },
    count: ties.reduce((sum, tie) => sum + inside(tie).length, 0),
    partly,
    // There may be a million of them, and hardly anybody asks.
    get eventIds() {
      return items().eventIds;
    },
    get relationIds() {
      return items().relationIds;
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function itemsOf(
  ties: readonly number[],
  { source, presence }: At,
): Pick<ActorEdge, 'eventIds' | 'relationIds'> {
  const events = new Set<number>();
  const relations = new Set<number>();
  for (const tie of ties)
    for (const at of itemsInside(source, presence, tie)) {
      const item = source.ties.items[at]!;
      if (item < 0) relations.add(~item);
      else {
        events.add(item);
        for (const mirror of mirrorsOf(source, presence, { event: item, tie })) relations.add(mirror);
      }
    }
  const { columns } = source;
  return {
    eventIds: [...events].map((place) => columns.events.ids[place] as EventId),
    relationIds: [...relations].map((place) => columns.relations.ids[place] as RelationId),
  };
}

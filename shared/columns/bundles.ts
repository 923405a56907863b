/** Lines of a folded graph that stand for many: all that joins two groups, a group and an actor, or two actors. */
import type { ActorEdge } from '../derive/actor-graph.ts';
import type { EventId, RelationId } from '../model/ids.ts';
import { Quad } from '../model/plover.ts';
import { bundleId } from './bundle-numbers.ts';
import type { Folding } from './folding.ts';
import { lies, type Presence } from './presence.ts';
import { itemsInside, mirrorsOf, type TieSource } from './tie-items.ts';

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

/** Solid and without arrows, in the colour of the quad that most of it has where it joins two actors, else grey: it stands for many. */
function bundleEdge(id: string, { ties, partly }: Bundle, at: At): ActorEdge {
  const [source = '', target = ''] = id.split(' ');
  const items = lazily(() => itemsOf(ties, at));
  const counts = quadCounts(ties, at);
  const joinsActors = source.startsWith('a') && target.startsWith('a');
  return {
    ...{ id, source, target, label: '', line: 'solid', toSource: false, toTarget: false, partly },
    quad: joinsActors ? Quad.options[counts.indexOf(Math.max(...counts))]! : 'other',
    count: counts.reduce((sum, count) => sum + count, 0),
    // There may be a million of them, and hardly anybody asks.
    get eventIds() {
      return items().eventIds;
    },
    get relationIds() {
      return items().relationIds;
    },
  };
}

/** Items in the window by index of quad. */
function quadCounts(ties: readonly number[], { source, presence }: At): readonly number[] {
  const counts = Quad.options.map(() => 0);
  for (const tie of ties) counts[source.ties.quads[tie]!]! += itemsInside(source, presence, tie).length;
  return counts;
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

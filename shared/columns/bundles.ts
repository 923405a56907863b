/** Lines of a folded graph that stand for many: all that joins two groups, a group and an actor, or two actors. */
import type { ActorEdge } from '../derive/actor-graph.ts';
import type { EventId, RelationId } from '../model/ids.ts';
import { Quad } from '../model/plover.ts';
import { bundleId } from './bundle-numbers.ts';
import { type DrawnLines, drawnLines } from './drawn-lines.ts';
import type { Folding } from './folding.ts';
import { lies, type Presence } from './presence.ts';
import { itemsOfTies } from './tie-counts.ts';
import { itemsInside, mirrorsOf, stateOfTie, type TieSource } from './tie-items.ts';

export interface Bundles {
  /** `bundle` is its index in the drawn lines. */
  add(bundle: number, tie: number): void;
  edges(): readonly ActorEdge[];
}

const QUADS = Quad.options.length;

export function createBundles(source: TieSource, presence: Presence, folding: Folding): Bundles {
  const drawn = drawnLines(source, folding);
  const items = itemsOfTies(source, presence);
  const counts = new Int32Array(drawn.numbers.length * QUADS);
  const whole = new Uint8Array(drawn.numbers.length);
  return {
    add(bundle, tie) {
      const count = items[tie]!;
      if (count === 0) return;
      counts[bundle * QUADS + source.ties.quads[tie]!]! += count;
      if (whole[bundle] === 0 && stateOfTie(source, presence, tie) !== lies.partly) whole[bundle] = 1;
    },
    edges: () =>
      drawn.numbers.flatMap((number, bundle) => {
        const own = counts.subarray(bundle * QUADS, (bundle + 1) * QUADS);
        if (own.every((count) => count === 0)) return [];
        const id = bundleId(source, folding, number);
        const findItems = () => itemsOf(tiesOfBundle(drawn, bundle), { source, presence });
        return [bundleEdge({ id, counts: own, partly: whole[bundle] === 0 }, findItems)];
      }),
  };
}

const tiesOfBundle = ({ ties, bundles }: DrawnLines, bundle: number): Int32Array =>
  ties.filter((_, index) => bundles[index] === bundle);

interface Bundle {
  readonly id: string;
  /** Items in the window by index of quad. */
  readonly counts: Int32Array;
  readonly partly: boolean;
}

type Items = Pick<ActorEdge, 'eventIds' | 'relationIds'>;

/** Solid and without arrows, in the colour of the quad that most of it has where it joins two actors, else grey: it stands for many. */
function bundleEdge({ id, counts, partly }: Bundle, findItems: () => Items): ActorEdge {
  const [source = '', target = ''] = id.split(' ');
  const items = lazily(findItems);
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

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface At {
  readonly source: TieSource;
  readonly presence: Presence;
}

function itemsOf(ties: Int32Array, { source, presence }: At): Items {
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

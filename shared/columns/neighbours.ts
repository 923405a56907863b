/** Who is tied to an actor in a window, how strongly, and by what kinds of event and relation. */
import { byNumber } from '../lib/compare.ts';
import type { ActorId } from '../model/ids.ts';
import { Quad } from '../model/plover.ts';
import type { Presence } from './presence.ts';
import { countInside, type TieSource } from './tie-items.ts';

export interface Neighbour {
  readonly actorId: ActorId;
  /** Events and relations of the window that join the two, by index of quad. */
  readonly counts: readonly number[];
}

/** `actor` is its place. One pass over the lines of the case. */
export function neighboursIn(source: TieSource, presence: Presence, actor: number): readonly Neighbour[] {
  const { a, b, quads } = source.ties;
  const found = new Map<number, number[]>();
  for (let tie = 0; tie < a.length; tie += 1) {
    if (a[tie] !== actor && b[tie] !== actor) continue;
    const other = a[tie] === actor ? b[tie]! : a[tie]!;
    const count = presence.actors[other] === 0 ? 0 : countInside(source, presence, tie);
    if (count === 0) continue;
    const counts = found.get(other) ?? Quad.options.map(() => 0);
    counts[quads[tie]!]! += count;
    found.set(other, counts);
  }
  return [...found].map(([place, counts]) => ({
    actorId: source.columns.actors.ids[place] as ActorId,
    counts,
  }));
}

/** Those that a kind joins, all kinds for null; the strongest of that kind first, then by all kinds. */
export function strongestFirst(neighbours: readonly Neighbour[], kind: Quad | null): readonly Neighbour[] {
  const all = ({ counts }: Neighbour): number => counts.reduce((sum, count) => sum + count, 0);
  const of = (neighbour: Neighbour): number =>
    kind === null ? all(neighbour) : neighbour.counts[Quad.options.indexOf(kind)]!;
  return neighbours
    .filter((neighbour) => of(neighbour) > 0)
    .sort(byNumber((neighbour) => -(of(neighbour) * 1e6 + all(neighbour))));
}

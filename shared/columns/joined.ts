/** Who is tied to anybody in a window, and how strongly. */
import type { Presence } from './presence.ts';
import { itemsOfTies } from './tie-counts.ts';
import type { TieSource } from './tie-items.ts';

/** 1 for actors that a line of the window joins to another. */
export const joinedIn = (source: TieSource, presence: Presence): Uint8Array =>
  Uint8Array.from(tieCounts(source, presence), Math.sign);

const known = new WeakMap<Presence, Int32Array>();

/** By place of actor: how many lines of the window it has; none for actors that nothing joins to another. */
export function tieCounts(source: TieSource, presence: Presence): Int32Array {
  const counts = known.get(presence) ?? countsOf(source, presence);
  known.set(presence, counts);
  return counts;
}

function countsOf(source: TieSource, presence: Presence): Int32Array {
  const { a, b } = source.ties;
  const items = itemsOfTies(source, presence);
  const counts = new Int32Array(presence.actors.length);
  for (let tie = 0; tie < items.length; tie += 1) {
    if (items[tie] === 0) continue;
    counts[a[tie]!]! += 1;
    counts[b[tie]!]! += 1;
  }
  return counts;
}

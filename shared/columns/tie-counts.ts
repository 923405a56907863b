/** How much each line of the case holds in a window: counted once for a window, however many ask. */
import type { Presence } from './presence.ts';
import { countInside, type TieSource } from './tie-items.ts';

const known = new WeakMap<Presence, Int32Array>();

/** By line, its items in a window; none where one of its actors is not there. */
export function itemsOfTies(source: TieSource, presence: Presence): Int32Array {
  const counts = known.get(presence) ?? countAll(source, presence);
  known.set(presence, counts);
  return counts;
}

function countAll(source: TieSource, presence: Presence): Int32Array {
  const { a, b } = source.ties;
  const { actors } = presence;
  const counts = new Int32Array(a.length);
  for (let tie = 0; tie < counts.length; tie += 1)
    if (actors[a[tie]!] === 1 && actors[b[tie]!] === 1) counts[tie] = countInside(source, presence, tie);
  return counts;
}

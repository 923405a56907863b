/** How much each line of the case holds in a window: counted once for a window, however many ask. */
import { lies, type Presence } from './presence.ts';
import type { TieSource } from './tie-items.ts';

const known = new WeakMap<Presence, Int32Array>();

/** By line, its items in a window; none where one of its actors is not there. */
export function itemsOfTies(source: TieSource, presence: Presence): Int32Array {
  const counts = known.get(presence) ?? countAll(source, presence);
  known.set(presence, counts);
  return counts;
}

/** What stateOfItem says of each item, in one loop: a million lines are counted for every window. */
function countAll({ ties, alone }: TieSource, { events, relations, actors }: Presence): Int32Array {
  const { a, b, starts, items } = ties;
  const counts = new Int32Array(a.length);
  let start = starts[0]!;
  for (let tie = 0; tie < counts.length; tie += 1) {
    const end = starts[tie + 1]!;
    if ((actors[a[tie]!]! & actors[b[tie]!]!) === 1) {
      let count = 0;
      for (let at = start; at < end; at += 1) {
        const item = items[at]!;
        const isIn =
          item >= 0 ? events[item] !== lies.outside : alone[~item] === 1 && relations[~item] !== lies.outside;
        if (isIn) count += 1;
      }
      counts[tie] = count;
    }
    start = end;
  }
  return counts;
}

/** The ends that lines of a folded graph can have, as small numbers. */
import type { Folding } from './folding.ts';
import { NOBODY } from './no-place.ts';

/** Groups, then actors that stand for themselves, as numbers: that of each actor, and an actor of each number. */
export function endsIn({ groupOf, groups }: Folding) {
  const ends = new Int32Array(groupOf.length);
  const places = groups.map(() => NOBODY);
  for (let place = 0; place < groupOf.length; place += 1) {
    const group = groupOf[place]!;
    ends[place] = group === NOBODY ? places.push(place) - 1 : group;
    if (group !== NOBODY) places[group] = place;
  }
  return { ends, places };
}

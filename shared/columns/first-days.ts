/** When actors enter the story. */
import type { ActorId } from '../model/ids.ts';
import type { CaseColumns } from './case-columns.ts';
import { DAWN, DUSK, NOBODY } from './no-place.ts';
import { lies } from './presence.ts';

/**
 * By id, the first possible day of each actor's first event that has a day, days since 1970-01-01: the last possible one
 * where the first is open. `states` says which events count.
 */
export function firstDays(
  { events, actors }: Pick<CaseColumns, 'events' | 'actors'>,
  states: Uint8Array,
): ReadonlyMap<ActorId, number> {
  const days = new Int32Array(actors.ids.length).fill(DUSK);
  const { starts, items } = events.participants;
  for (let event = 0; event < states.length; event += 1) {
    const [first, last] = [events.first[event]!, events.last[event]!];
    const day = first === DAWN ? last : first;
    if (states[event] === lies.outside || first > last || day === DUSK) continue;
    for (let at = starts[event]!; at < starts[event + 1]!; at += 1) {
      const actor = items[at]!;
      if (actor > NOBODY) days[actor] = Math.min(days[actor]!, day);
    }
  }
  return new Map(
    [...days].flatMap((day, place) => (day === DUSK ? [] : [[actors.ids[place] as ActorId, day] as const])),
  );
}

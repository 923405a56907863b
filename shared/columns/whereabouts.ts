/** Where on Earth the actors and events of a case are drawn. */
import type { ActorId, EventId } from '../model/ids.ts';
import { placesOf } from './build-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import { type Growing, growing, listsOf } from './lists.ts';
import { NOBODY, NOWHERE } from './no-place.ts';
import type { Spot } from './spots.ts';

export interface Whereabouts {
  /** Of the first of these that has a known spot; null where none has. */
  ofActors(ids: readonly ActorId[]): Spot | null;
  ofEvent(id: EventId): Spot | null;
}

/**
 * An actor whose name says where it lies is there; any other where most of what it takes part in happens, of several such
 * places where the earliest does. The middle of several places would be a place where nothing of it happens.
 */
export function whereabouts(columns: CaseColumns): Whereabouts {
  const known = found.get(columns) ?? whereaboutsIn(columns);
  found.set(columns, known);
  return known;
}

/** Of a million events it takes a while, and each graph asks anew. */
const found = new WeakMap<CaseColumns, Whereabouts>();

function whereaboutsIn(columns: CaseColumns): Whereabouts {
  const { actors, events, places } = columns;
  const actorAt = placesOf(actors.ids);
  const eventAt = placesOf(events.ids);
  const usual = usualPlaces(columns);
  const ofActor = (id: ActorId): Spot | null => {
    const at = actorAt(id);
    return at < 0 ? null : (spotIn(actors.spots, at) ?? spotIn(places.spots, usual[at]!));
  };
  return {
    ofActors(ids) {
      for (const id of ids) {
        const spot = ofActor(id);
        if (spot) return spot;
      }
      return null;
    },
    ofEvent(id) {
      const at = eventAt(id);
      return at < 0 ? null : spotIn(places.spots, events.where[at]!);
    },
  };
}

const spotIn = (spots: Int32Array, at: number): Spot | null =>
  at < 0 || spots[2 * at] === NOWHERE ? null : [spots[2 * at]!, spots[2 * at + 1]!];

/** By place of the actor, the place where most of its events are; NOBODY without any that has a spot. */
function usualPlaces({ actors, events, places }: CaseColumns): Int32Array {
  const usual = new Int32Array(actors.ids.length).fill(NOBODY);
  const { starts, items } = placesOfActors({ actors, events, places });
  const counts = new Int32Array(places.ids.length);
  for (let actor = 0; actor < usual.length; actor += 1) {
    let best = NOBODY;
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) counts[items[at]!]! += 1;
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1)
      if (best === NOBODY || counts[items[at]!]! > counts[best]!) best = items[at]!;
    for (let at = starts[actor]!; at < starts[actor + 1]!; at += 1) counts[items[at]!] = 0;
    usual[actor] = best;
  }
  return usual;
}

/** In the order of the events, for those whose names say nothing. */
function placesOfActors({ actors, events, places }: Pick<CaseColumns, 'actors' | 'events' | 'places'>) {
  const [keys, where]: readonly [Growing, Growing] = [growing(), growing()];
  const { starts, items } = events.participants;
  for (let event = 0; event < events.ids.length; event += 1) {
    const place = events.where[event]!;
    if (place === NOBODY || places.spots[2 * place] === NOWHERE) continue;
    for (let at = starts[event]!; at < starts[event + 1]!; at += 1) {
      const actor = items[at]!;
      if (actor < 0 || actors.spots[2 * actor] !== NOWHERE) continue;
      keys.push(actor);
      where.push(place);
    }
  }
  return listsOf(actors.ids.length, keys.done(), where.done());
}

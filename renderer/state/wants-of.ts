/** Which records speak of an item: itself, and an actor's newest events and its relations. */
import { lies } from '#shared/columns/presence.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import type { ActorId, EventId, RelationId } from '#shared/model/ids.ts';
import type { Wanted } from './record-pool.ts';
import type { Filtered, Shown, ShownCase } from './shown.ts';

/** Of one actor. */
const MOST = 200;
/** Of all actors together: fewer than can be asked for at once, beside what is selected itself. */
const MOST_OF_ACTORS = 2000;

/** Null where the window holds the whole case. */
export function wantsOf({ known, filtered, whole }: Shown, items: readonly ItemRef[]): Wanted | null {
  if (!known || !filtered || !whole?.truncated || items.length === 0) return null;
  const events: EventId[] = [];
  const relations: RelationId[] = [];
  for (const item of items) {
    if (item.kind === 'event') events.push(item.id);
    if (item.kind === 'relation') relations.push(item.id);
  }
  const room = events.length + relations.length + MOST_OF_ACTORS;
  for (const item of items) {
    if (events.length + relations.length >= room) break;
    if (item.kind === 'actor') addOfActor({ events, relations }, item.id, { known, filtered });
  }
  return { events, relations };
}

interface Adding {
  readonly events: EventId[];
  readonly relations: RelationId[];
}

function addOfActor(
  { events, relations }: Adding,
  actorId: ActorId,
  { known, filtered }: { readonly known: ShownCase; readonly filtered: Filtered },
): void {
  const { columns } = known;
  const shown = eventsOfActor(known, actorId).filter((place) => filtered.all.events[place] !== lies.outside);
  for (const place of shown.slice(-MOST)) events.push(columns.events.ids[place] as EventId);
  const actor = known.at.actor(actorId);
  const { ids, subjects, objects } = columns.relations;
  let left = MOST;
  for (let place = 0; place < ids.length && left > 0; place += 1) {
    if (filtered.all.relations[place] === lies.outside) continue;
    if (subjects[place] !== actor && objects[place] !== actor) continue;
    relations.push(ids[place] as RelationId);
    left -= 1;
  }
}

/** Places of the events that an actor takes part in, in order of time. */
export function eventsOfActor({ columns, at }: ShownCase, actorId: ActorId): readonly number[] {
  const { starts, items } = columns.events.participants;
  const actor = at.actor(actorId);
  const found: number[] = [];
  for (let place = 0; place < columns.events.ids.length; place += 1) {
    for (let index = starts[place]!; index < starts[place + 1]!; index += 1) {
      if (items[index] !== actor) continue;
      found.push(place);
      break;
    }
  }
  return found;
}

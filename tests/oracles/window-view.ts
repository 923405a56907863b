/** A stretch of time cut out of the records of a whole case, one by one: what columns must give too. */
import type { TimeWindow, WindowView } from '#shared/contract/views.ts';
import { overlapOf } from '#shared/derive/overlap.ts';
import type { ActorId } from '#shared/model/ids.ts';
import type { Relation } from '#shared/model/relation.ts';
import { isUndated } from '#shared/model/time-span.ts';

type ViewEvent = WindowView['events'][number];

/** `whole` is the view of all time, nothing left out (`truncated: false`). */
export function windowView(whole: WindowView, window: TimeWindow): WindowView {
  if (window.from === null && window.to === null) return whole;
  const counts = { inside: 0, partly: 0, undated: 0 };
  const events: ViewEvent[] = [];
  for (const event of whole.events) {
    const overlap = overlapOf(event.time, window);
    if (overlap === null) continue;
    counts[overlap] += 1;
    events.push(overlap === event.overlap ? event : { ...event, overlap });
  }
  const relations = relationsIn(whole.relations, window, actorsOf(events));
  return { ...whole, ...membersOf(whole, events, relations), window, counts, events, relations };
}

/** Dated relations by their own time; undated ones between two actors that are in the window anyway. */
function relationsIn(
  relations: readonly Relation[],
  window: TimeWindow,
  people: ReadonlySet<ActorId>,
): Relation[] {
  const dated = relations.filter(({ time }) => !isUndated(time) && overlapOf(time, window) !== null);
  const known = new Set([...people, ...dated.flatMap(({ subject, object }) => [subject, object])]);
  const undated = relations.filter(
    ({ time, subject, object }) => isUndated(time) && known.has(subject) && known.has(object),
  );
  return [...dated, ...undated];
}

/** Who takes part, and whose word it is. */
function actorsOf(events: readonly ViewEvent[]): ReadonlySet<ActorId> {
  const ids = new Set<ActorId>();
  for (const { claimant, participants } of events) {
    if (claimant !== null) ids.add(claimant);
    for (const { actorId } of participants) if (actorId !== null) ids.add(actorId);
  }
  return ids;
}

/** The actors, places and links of `view` that belong to some of its events and relations. */
export function membersOf(
  view: WindowView,
  events: readonly ViewEvent[],
  relations: readonly Relation[],
): Pick<WindowView, 'actors' | 'places' | 'links'> {
  const people = new Set<number>(actorsOf(events));
  for (const { subject, object } of relations) people.add(subject).add(object);
  const places = new Set<number>();
  for (const { placeIds, participants } of events) {
    for (const id of placeIds) places.add(id);
    for (const { placeId } of participants) if (placeId !== null) places.add(placeId);
  }
  const ids = new Set<number>(events.map(({ id }) => id));
  return {
    actors: view.actors.filter(({ id }) => people.has(id)),
    places: view.places.filter(({ id }) => places.has(id)),
    links: view.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

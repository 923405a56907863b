/** The records of a window: those of a pool whose place in the columns lies in it, with what belongs to them. */
import type { Overlap, WindowView } from '../contract/views.ts';
import { placesOf } from './build-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import { NOBODY } from './no-place.ts';
import { lies, type Presence } from './presence.ts';

/** Places of records by id. */
export interface PlacesById {
  readonly event: (id: number | null) => number;
  readonly relation: (id: number | null) => number;
  readonly actor: (id: number | null) => number;
}

/** Of one state of the case they are made once: many parts of the window ask. */
const made = new WeakMap<CaseColumns, PlacesById>();

export function placesById(columns: CaseColumns): PlacesById {
  const known = made.get(columns);
  if (known) return known;
  const { events, relations, actors } = columns;
  const at = {
    event: placesOf(events.ids),
    relation: placesOf(relations.ids),
    actor: placesOf(actors.ids),
  };
  made.set(columns, at);
  return at;
}

/** Records of the case, all of them or some. */
export type Records = Pick<WindowView, 'events' | 'relations' | 'actors' | 'places' | 'links'>;

const OVERLAPS: Readonly<Record<number, Overlap>> = {
  [lies.inside]: 'inside',
  [lies.partly]: 'partly',
  [lies.undated]: 'undated',
};

/** `counts` and `total` are those of the case, also where the pool has only some of its events. */
export function recordsIn(pool: Records, presence: Presence, at: PlacesById): WindowView {
  const { counts, window } = presence;
  const stateOf = (states: Uint8Array, place: number): number =>
    place === NOBODY ? lies.outside : states[place]!;
  const events = pool.events.flatMap((event) => {
    const overlap = OVERLAPS[stateOf(presence.events, at.event(event.id))];
    if (overlap === undefined) return [];
    return [overlap === event.overlap ? event : { ...event, overlap }];
  });
  const relations = pool.relations.filter(
    ({ id }) => stateOf(presence.relations, at.relation(id)) !== lies.outside,
  );
  const inside = counts.inside + counts.partly + counts.undated;
  return {
    ...{
      window,
      counts,
      total: presence.events.length,
      truncated: events.length < inside,
      events,
      relations,
    },
    actors: pool.actors.filter(({ id }) => stateOf(presence.actors, at.actor(id)) !== lies.outside),
    ...linksAndPlaces(pool, events),
  };
}

function linksAndPlaces(pool: Records, events: WindowView['events']): Pick<Records, 'links' | 'places'> {
  const places = new Set<number>();
  for (const { placeIds, participants } of events) {
    for (const id of placeIds) places.add(id);
    for (const { placeId } of participants) if (placeId !== null) places.add(placeId);
  }
  const ids = new Set<number>(events.map(({ id }) => id));
  return {
    places: pool.places.filter(({ id }) => places.has(id)),
    links: pool.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** The records that the window holds: all of a small case, what was wanted of a large one; the newest wanted push out the oldest. */
import type { CaseColumns } from '#shared/columns/case-columns.ts';
import type { Presence } from '#shared/columns/presence.ts';
import { type PlacesById, placesById, type Records, recordsIn } from '#shared/columns/records-in.ts';
import { wholePresence } from '#shared/columns/whole-presence.ts';
import { MAX_RECORDS, type WindowView } from '#shared/contract/views.ts';
import { byNumber } from '#shared/lib/compare.ts';
import type { EventId, RelationId } from '#shared/model/ids.ts';

/** A case of more is held in part: MAX_RECORDS events and as many relations, which can be asked for at once. */
const WHOLE = 2000;

export interface Wanted {
  readonly events: readonly EventId[];
  readonly relations: readonly RelationId[];
}

type Pool = { readonly [kind in keyof Records]: Map<number, Records[kind][number]> };

const emptyPool = (): Pool => ({
  events: new Map(),
  relations: new Map(),
  actors: new Map(),
  places: new Map(),
  links: new Map(),
});

export interface RecordPool {
  /** What has to be asked for to hold a new state of the case. */
  wantedOf(columns: CaseColumns): Wanted;
  /** What of this the pool has not. */
  missing(wanted: Wanted): Wanted;
  /** Forgets what it had. */
  renew(records: Records): void;
  add(records: Records): void;
  /** The records as the view of all time. */
  view(columns: CaseColumns): WindowView;
}

export function createRecordPool(): RecordPool {
  let pool = emptyPool();
  const add = (records: Records) => {
    for (const kind of Object.keys(pool) as (keyof Records)[]) put(pool[kind], records[kind]);
    const before = pool.events.size + pool.relations.size;
    trim(pool.events);
    trim(pool.relations);
    if (pool.events.size + pool.relations.size < before) dropUnused(pool);
  };
  return {
    wantedOf: ({ events, relations }) =>
      events.ids.length <= WHOLE && relations.ids.length <= WHOLE
        ? { events: idsOf<EventId>(events.ids), relations: idsOf<RelationId>(relations.ids) }
        : { events: idsOf<EventId>(pool.events.keys()), relations: idsOf<RelationId>(pool.relations.keys()) },
    missing: ({ events, relations }) => ({
      events: events.filter((id) => !pool.events.has(id)),
      relations: relations.filter((id) => !pool.relations.has(id)),
    }),
    renew(records) {
      pool = emptyPool();
      add(records);
    },
    add,
    view: (columns) => viewOf(pool, wholePresence(columns), placesById(columns)),
  };
}

const idsOf = <Id extends number>(ids: Iterable<number>): readonly Id[] => [...ids] as Id[];

/** What is put again becomes the newest. */
function put(map: Map<number, unknown>, records: readonly { readonly id: number }[]): void {
  for (const record of records) {
    map.delete(record.id);
    map.set(record.id, record);
  }
}

function trim(map: Map<number, unknown>): void {
  for (const id of map.keys()) {
    if (map.size <= MAX_RECORDS) return;
    map.delete(id);
  }
}

/** What belonged only to records that are held no more. */
function dropUnused({ events, relations, actors, places, links }: Pool): void {
  const people = new Set<number | null>();
  const where = new Set<number | null>();
  for (const { claimant, participants, placeIds } of events.values()) {
    people.add(claimant);
    for (const id of placeIds) where.add(id);
    for (const part of participants) {
      people.add(part.actorId);
      where.add(part.placeId);
    }
  }
  for (const { subject, object } of relations.values()) people.add(subject).add(object);
  keepOnly(actors, people);
  keepOnly(places, where);
  for (const { id, from, to } of links.values()) if (!events.has(from) || !events.has(to)) links.delete(id);
}

function keepOnly(map: Map<number, unknown>, used: ReadonlySet<number | null>): void {
  for (const id of map.keys()) if (!used.has(id)) map.delete(id);
}

/** In the order of the columns, as the case file gives them. */
function viewOf(pool: Pool, presence: Presence, at: PlacesById): WindowView {
  const records: Records = {
    events: [...pool.events.values()].sort(byNumber(({ id }) => at.event(id))),
    relations: [...pool.relations.values()].sort(byNumber(({ id }) => at.relation(id))),
    actors: [...pool.actors.values()].sort(byNumber(({ id }) => id)),
    places: [...pool.places.values()].sort(byNumber(({ id }) => id)),
    links: [...pool.links.values()].sort(byNumber(({ id }) => id)),
  };
  return recordsIn(records, presence, at);
}

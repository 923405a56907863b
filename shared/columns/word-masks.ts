/** What words leave of a case: the events and relations that a search has found. */
import type { EventId, RelationId } from '../model/ids.ts';
import type { CaseColumns } from './case-columns.ts';
import { NOBODY } from './no-place.ts';
import type { Masks } from './presence.ts';
import { type PlacesById, placesById } from './records-in.ts';

export interface FoundItems {
  readonly events: readonly EventId[];
  readonly relations: readonly RelationId[];
}

/** Ids that the columns lack, such as those of rejected items, count for nothing. */
export function wordMasks(columns: CaseColumns, found: FoundItems): Masks {
  const at = placesById(columns);
  const events = marked(columns.events.ids.length, found.events, at.event);
  const relations = marked(columns.relations.ids.length, found.relations, at.relation);
  return {
    events,
    relations,
    actors: new Uint8Array(columns.actors.ids.length).fill(1),
  };
}

function marked(length: number, ids: readonly number[], placeOf: PlacesById['event']): Uint8Array {
  const mask = new Uint8Array(length);
  for (const id of ids) {
    const place = placeOf(id);
    if (place !== NOBODY) mask[place] = 1;
  }
  return mask;
}

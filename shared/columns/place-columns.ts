/** The places of a case as columns, and where each event is said to happen first. */
import type { CaseRows } from './build-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import { growing } from './lists.ts';
import { NOBODY } from './no-place.ts';
import { pushSpot } from './spots.ts';

export function placeColumns({ places, spots }: Pick<CaseRows, 'places' | 'spots'>): CaseColumns['places'] {
  const ids = growing();
  const where = growing();
  const names: string[] = [];
  for (const [id, name] of places) {
    ids.push(id);
    names.push(name);
    pushSpot(where, spots?.ofPlace(name));
  }
  return { ids: ids.done(), names, spots: where.done() };
}

interface Parts {
  readonly whereAt: (id: number) => number;
  readonly eventAt: (id: number) => number;
  /** How many there are. */
  readonly events: number;
}

export function firstPlaces(rows: CaseRows['eventPlaces'], { whereAt, eventAt, events }: Parts): Int32Array {
  const where = new Int32Array(events).fill(NOBODY);
  for (const [event, place] of rows) {
    const at = eventAt(event);
    if (at !== NOBODY && where[at] === NOBODY) where[at] = whereAt(place);
  }
  return where;
}

/** Actors, places and times as an analyst gives them, turned into the fake case's own. */
import { parseEdtf } from '#shared/lib/edtf.ts';
import type { Actor, Place } from '#shared/model/actor.ts';
import type { ActorId, PlaceId } from '#shared/model/ids.ts';
import { type TimeSpan, undatedSpan } from '#shared/model/time-span.ts';
import type { SampleCase } from './case.ts';

/** The case with the named ones in it, and the id that the choice means. */
interface Chosen<Id> {
  readonly data: SampleCase;
  readonly id: Id;
}

const nextId = (items: readonly { readonly id: number }[]): number =>
  Math.max(0, ...items.map(({ id }) => id)) + 1;

export function chosenActor(data: SampleCase, choice: unknown): Chosen<ActorId> {
  if (typeof choice === 'number') return { data, id: choice as ActorId };
  const { name, kind } = choice as Pick<Actor, 'name' | 'kind'>;
  const known = data.actors.find((actor) => actor.name === name && actor.kind === kind);
  if (known) return { data, id: known.id };
  const id = nextId(data.actors) as ActorId;
  const made = {
    aliases: [],
    attributes: {},
    origin: 'analyst',
    confidence: 1,
    review: 'unreviewed',
  } as const;
  const actor: Actor = { ...made, id, name, kind, aliases: [], attributes: {} };
  return { data: { ...data, actors: [...data.actors, actor] }, id };
}

export function chosenPlace(data: SampleCase, choice: unknown): Chosen<PlaceId> {
  if (typeof choice === 'number') return { data, id: choice as PlaceId };
  const { name, kind = 'other' } = choice as Pick<Place, 'name'> & Partial<Place>;
  const known = data.places.find((place) => place.name === name);
  if (known) return { data, id: known.id };
  const id = nextId(data.places) as PlaceId;
  return { data: { ...data, places: [...data.places, { id, name, kind, aliases: [] }] }, id };
}

/** Null for a text that is no EDTF. */
export function typedTime(edtf: unknown): TimeSpan | null {
  if (edtf === null) return undatedSpan;
  const parsed = parseEdtf(String(edtf));
  return parsed.ok ? { ...undatedSpan, edtf: String(edtf), ...parsed.value } : null;
}

/** Who takes part in events, and where they happen. */
import type { ParticipantFinding } from '#shared/model/finding-events.ts';
import type { NewRowOf } from '../store/tables.ts';
import type { Saved, Step } from './reading.ts';
import { reconcile } from './reconcile.ts';
import type { SavedEvent } from './save-events.ts';

/** Only the given events' participants and places are touched. */
export function saveParticipants(
  { writer, existing }: Step,
  saved: Pick<Saved, 'actors' | 'places'>,
  events: readonly SavedEvent[],
): void {
  const ids = new Set(events.map(({ id }) => id));
  reconcile(writer, 'participant', {
    existing: existing.participants.filter((row) => ids.has(row.eventId)),
    wanted: events.flatMap((event) => participantRows(event, saved)),
    keyOf: (row) => `${row.eventId}:${row.actorId ?? ''}:${row.placeId ?? ''}:${row.role}`,
  });
  reconcile(writer, 'event_place', {
    existing: existing.eventPlaces.filter((row) => ids.has(row.eventId)),
    wanted: events.flatMap((event) => placeRows(event, saved)),
    keyOf: (row) => `${row.eventId}:${row.placeId}`,
  });
}

/** Those whose actor an analyst has deleted are left out. */
const participantRows = (
  { id: eventId, finding }: SavedEvent,
  saved: Pick<Saved, 'actors' | 'places'>,
): readonly NewRowOf<'participant'>[] =>
  finding.participants.flatMap((participant, ord) => {
    const who = whoOf(participant, saved);
    const { role, inferred } = participant;
    return who ? [{ eventId, ...who, role, inferred, ord }] : [];
  });

function whoOf(
  { actorId, placeId }: ParticipantFinding,
  { actors, places }: Pick<Saved, 'actors' | 'places'>,
): Pick<NewRowOf<'participant'>, 'actorId' | 'placeId'> | null {
  const actor = actorId === undefined ? undefined : actors.get(actorId);
  if (actor !== undefined) return { actorId: actor, placeId: null };
  const place = placeId === undefined ? undefined : places.get(placeId);
  return place === undefined ? null : { actorId: null, placeId: place };
}

const placeRows = (
  { id: eventId, finding }: SavedEvent,
  { places }: Pick<Saved, 'places'>,
): readonly NewRowOf<'event_place'>[] =>
  finding.placeIds.flatMap((local, ord) => {
    const placeId = places.get(local);
    return placeId === undefined ? [] : [{ eventId, placeId, ord }];
  });

/** Who takes part in events, and where they happen. */
import type { ParticipantFinding } from '#shared/model/finding-events.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { NewRowOf } from '../store/tables.ts';
import type { Saved, Step } from './reading.ts';
import { reconcile } from './reconcile.ts';
import type { SavedEvent } from './save-events.ts';

/** Only the given events' participants and places are touched, and not where an analyst has set them (FD-8). */
export function saveParticipants(
  { writer, existing }: Step,
  saved: Pick<Saved, 'actors' | 'places'>,
  events: readonly SavedEvent[],
): void {
  const withParticipants = events.filter(({ before }) => !before?.edited.includes('participants'));
  const withPlaces = events.filter(({ before }) => !before?.edited.includes('places'));
  reconcile(writer, 'participant', {
    existing: ofEvents(existing.participants, withParticipants),
    wanted: withParticipants.flatMap((event) => participantRows(event, saved)),
    keyOf: (row) => `${row.eventId}:${row.actorId ?? ''}:${row.placeId ?? ''}:${row.role}`,
  });
  reconcile(writer, 'event_place', {
    existing: ofEvents(existing.eventPlaces, withPlaces),
    wanted: withPlaces.flatMap((event) => placeRows(event, saved)),
    keyOf: (row) => `${row.eventId}:${row.placeId}`,
  });
}

function ofEvents<R extends { readonly eventId: EventId }>(
  rows: readonly R[],
  events: readonly SavedEvent[],
): readonly R[] {
  const ids = new Set(events.map(({ id }) => id));
  return rows.filter((row) => ids.has(row.eventId));
}

/** Those whose actor an analyst has deleted are left out; two names of one actor in one role are one (FD-13). */
function participantRows(
  { id: eventId, finding }: SavedEvent,
  saved: Pick<Saved, 'actors' | 'places'>,
): readonly NewRowOf<'participant'>[] {
  const rows = new Map<string, NewRowOf<'participant'>>();
  finding.participants.forEach((participant, ord) => {
    const who = whoOf(participant, saved);
    if (!who) return;
    const { role, inferred } = participant;
    const key = `${who.actorId}:${who.placeId}:${role}`;
    const first = rows.get(key);
    rows.set(
      key,
      first ? { ...first, inferred: first.inferred && inferred } : { eventId, ...who, role, inferred, ord },
    );
  });
  return [...rows.values()];
}

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

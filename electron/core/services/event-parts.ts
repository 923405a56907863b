/** event.setPlaces and event.setParticipants: an analyst says where an event happens and who takes part. */
import type { TypedParticipant } from '#shared/contract/events.ts';
import type { ActorId, EventId, PlaceId } from '#shared/model/ids.ts';
import { chosenActor, chosenPlace, dropNamed } from '../corrections/named.ts';
import { reconcile } from '../findings/reconcile.ts';
import type { CommandHandler } from '../handler.ts';
import { actorRows } from '../store/actors.ts';
import type { EventRow } from '../store/events.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { selectRows } from '../store/select-rows.ts';
import type { NewRowOf, RowOf } from '../store/tables.ts';
import { setField } from './event-field.ts';

export const setPlaces: CommandHandler<'event.setPlaces'> =
  (_context, { eventId, placeIds }) =>
  (writer) =>
    setField(writer, eventId, (event) => {
      const existing = selectRows(writer.connection, 'event_place', ofEvent(eventId));
      const chosen = new Set(placeIds.map((choice) => chosenPlace(writer, choice, event.article_id)));
      reconcile(writer, 'event_place', {
        existing,
        wanted: [...chosen].map((placeId, ord) => ({ eventId, placeId, ord })),
        keyOf: (row) => String(row.placeId),
      });
      const places = existing.map((row) => row.placeId);
      return { field: 'places', values: {}, after: () => dropNamed(writer, { places }) };
    });

export const setParticipants: CommandHandler<'event.setParticipants'> =
  (_context, { eventId, participants }) =>
  (writer) =>
    setField(writer, eventId, (event) => {
      const existing = selectRows(writer.connection, 'participant', ofEvent(eventId));
      const chosen = participants.map((typed) => rowOf(writer, event, typed));
      reconcile(writer, 'participant', {
        existing,
        wanted: [...chosen, ...hiddenOf(writer, existing)]
          .filter(isFirst)
          .map((row, ord) => ({ ...row, eventId, ord })),
        keyOf,
      });
      const actors = existing.map((row) => row.actorId).filter((id) => id !== null);
      const places = existing.map((row) => row.placeId).filter((id) => id !== null);
      return { field: 'participants', values: {}, after: () => dropNamed(writer, { actors, places }) };
    });

const ofEvent = (eventId: EventId) => ({ column: 'eventId', values: [eventId] }) as const;

interface Part extends Pick<RowOf<'participant'>, 'role' | 'inferred'> {
  readonly actorId: ActorId | null;
  readonly placeId: PlaceId | null;
}

function rowOf(writer: RowWriter, event: EventRow, typed: TypedParticipant): Part {
  const { role, inferred } = typed;
  return 'actorId' in typed
    ? { actorId: chosenActor(writer, typed.actorId, event.article_id), placeId: null, role, inferred }
    : { actorId: null, placeId: chosenPlace(writer, typed.placeId, event.article_id), role, inferred };
}

/** Rejected actors are not shown, so an analyst who leaves them out has not taken them out. */
function hiddenOf({ connection }: RowWriter, existing: readonly RowOf<'participant'>[]): readonly Part[] {
  const ids = existing.map((row) => row.actorId).filter((id) => id !== null);
  const rejected = new Set(
    actorRows(connection, ids).flatMap(({ id, review }) => (review === 'rejected' ? [id] : [])),
  );
  return existing
    .filter(({ actorId }) => actorId !== null && rejected.has(actorId))
    .map(({ actorId, placeId, role, inferred }) => ({ actorId, placeId, role, inferred }));
}

type KeyParts = Pick<NewRowOf<'participant'>, 'actorId' | 'placeId' | 'role'>;
const keyOf = (row: KeyParts): string => `${row.actorId ?? ''}:${row.placeId ?? ''}:${row.role}`;

const isFirst = (row: Part, index: number, all: readonly Part[]): boolean =>
  all.findIndex((other) => keyOf(other) === keyOf(row)) === index;

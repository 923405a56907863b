/** One field of an event set by an analyst: what all of event.* have in common. */
import { ContractError } from '#shared/contract/errors.ts';
import type { Event } from '#shared/model/event.ts';
import type { EventId } from '#shared/model/ids.ts';
import { withField } from '../corrections/edited-fields.ts';
import { type EventRow, eventRow, eventsOfRows } from '../store/events.ts';
import type { RowWriter } from '../store/row-writer.ts';
import type { NewRowOf } from '../store/tables.ts';
import type { Written } from '../store/transaction.ts';

export interface FieldChange {
  readonly field: 'title' | 'type' | 'status' | 'time' | 'claimant' | 'participants' | 'places';
  readonly values: Partial<NewRowOf<'event'>>;
  /** Runs once the event is written. */
  readonly after?: () => void;
}

/** Marks the field as an analyst's, writes it, and answers with the event as it then is. */
export function setField(
  writer: RowWriter,
  eventId: EventId,
  changeOf: (row: EventRow) => FieldChange,
): Written<Event> {
  const row = eventRow(writer.connection, eventId);
  if (!row) throw new ContractError('not-found', 'There is no such event.', { id: eventId });
  const { field, values, after } = changeOf(row);
  writer.update('event', eventId, { ...values, edited: withField(row.edited, field) });
  after?.();
  return { output: readEvent(writer, eventId), subject: row.title, author: 'analyst' };
}

function readEvent({ connection }: RowWriter, eventId: EventId): Event {
  const row = eventRow(connection, eventId);
  const [event] = row ? eventsOfRows(connection, [row]) : [];
  if (!event) throw new Error(`event ${eventId} has gone while it was edited`);
  return event;
}

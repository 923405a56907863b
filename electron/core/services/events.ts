/** event.*: an analyst sets the title, type, status or time of an event. */
import { ContractError } from '#shared/contract/errors.ts';
import { type EdtfFault, parseEdtf } from '#shared/lib/edtf.ts';
import type { Event } from '#shared/model/event.ts';
import type { EventId } from '#shared/model/ids.ts';
import { type TimeSpan, undatedSpan } from '#shared/model/time-span.ts';
import type { CommandHandler } from '../handler.ts';
import type { Connection } from '../store/connection.ts';
import { eventRow, eventsOfRows } from '../store/events.ts';
import type { RowWriter } from '../store/row-writer.ts';
import type { NewRowOf } from '../store/tables.ts';
import type { Written } from '../store/transaction.ts';
import { withField } from './edited-fields.ts';

export const setTitle: CommandHandler<'event.setTitle'> =
  (_context, { eventId, title }) =>
  (writer) =>
    setField(writer, eventId, { field: 'title', values: { title } });

export const setType: CommandHandler<'event.setType'> =
  (_context, { eventId, type }) =>
  (writer) =>
    setField(writer, eventId, { field: 'type', values: { type } });

export const setStatus: CommandHandler<'event.setStatus'> =
  (_context, { eventId, status }) =>
  (writer) =>
    setField(writer, eventId, { field: 'status', values: { status } });

export const setTime: CommandHandler<'event.setTime'> = (_context, { eventId, edtf }) => {
  const time = edtf === null ? undatedSpan : spanOf(edtf);
  return (writer) => setField(writer, eventId, { field: 'time', values: { ...time, anchorEvent: null } });
};

/** A new type is a new subtype too: the old one belonged to the old type. */
interface FieldChange {
  readonly field: 'title' | 'type' | 'status' | 'time';
  readonly values: Partial<NewRowOf<'event'>>;
}

function setField(writer: RowWriter, eventId: EventId, { field, values }: FieldChange): Written<Event> {
  const row = eventRow(writer.connection, eventId);
  if (!row) throw new ContractError('not-found', 'There is no such event.', { id: eventId });
  const subtype = values.type !== undefined && values.type !== row.type ? { subtype: null } : {};
  writer.update('event', eventId, { ...values, ...subtype, edited: withField(row.edited, field) });
  return { output: readEvent(writer.connection, eventId), subject: row.title, author: 'analyst' };
}

function readEvent(connection: Connection, eventId: EventId): Event {
  const row = eventRow(connection, eventId);
  const [event] = row ? eventsOfRows(connection, [row]) : [];
  if (!event) throw new Error(`event ${eventId} has gone while it was edited`);
  return event;
}

const FAULTS: Readonly<Record<EdtfFault, string>> = {
  'too-long': 'The date is too long.',
  'not-edtf': 'This is not a date in EDTF, such as 2026-02-03, 2026-02 or 2026-02~.',
  'no-such-day': 'There is no such day.',
  'ends-before-start': 'The time ends before it starts.',
};

/** What an analyst has set has no words in the text and counts from nothing. */
function spanOf(edtf: string): TimeSpan {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new ContractError('bad-date', FAULTS[parsed.error], { fault: parsed.error });
  const { earliest, latest, approximate, uncertain, kind } = parsed.value;
  return {
    edtf,
    earliest,
    latest,
    approximate: approximate || uncertain || kind === 'one-of',
    expression: null,
    anchor: 'absolute',
    basis: 'set by an analyst',
  };
}

/** event.*: an analyst sets a field of an event. */
import { chosenActor, dropNamed } from '../corrections/named.ts';
import type { CommandHandler } from '../handler.ts';
import { setField } from './event-field.ts';
import { typedTime } from './typed-time.ts';

export const setTitle: CommandHandler<'event.setTitle'> =
  (_context, { eventId, title }) =>
  (writer) =>
    setField(writer, eventId, () => ({ field: 'title', values: { title } }));

/** A new type is a new subtype too: the old one belonged to the old type. */
export const setType: CommandHandler<'event.setType'> =
  (_context, { eventId, type }) =>
  (writer) =>
    setField(writer, eventId, (row) => ({
      field: 'type',
      values: type === row.type ? { type } : { type, subtype: null },
    }));

export const setStatus: CommandHandler<'event.setStatus'> =
  (_context, { eventId, status }) =>
  (writer) =>
    setField(writer, eventId, () => ({ field: 'status', values: { status } }));

export const setTime: CommandHandler<'event.setTime'> = (_context, { eventId, edtf }) => {
  const time = typedTime(edtf);
  return (writer) =>
    setField(writer, eventId, () => ({ field: 'time', values: { ...time, anchorEvent: null } }));
};

export const setClaimant: CommandHandler<'event.setClaimant'> =
  (_context, { eventId, actorId }) =>
  (writer) =>
    setField(writer, eventId, (row) => {
      const claimant = actorId === null ? null : chosenActor(writer, actorId, row.article_id);
      const before = row.claimant === null ? [] : [row.claimant];
      return { field: 'claimant', values: { claimant }, after: () => dropNamed(writer, { actors: before }) };
    });

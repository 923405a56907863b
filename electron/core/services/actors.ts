/** actor.*: an analyst's corrections of an actor's name, kind, other names and facts, and actors made one. */
import { ContractError } from '#shared/contract/errors.ts';
import type { Actor } from '#shared/model/actor.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { addAlias, keepNamesKnown, removeAlias, setAttribute } from '../corrections/actor-names.ts';
import { withField } from '../corrections/edited-fields.ts';
import { mergeActors } from '../corrections/merge-actors.ts';
import { nameKey } from '../findings/name-key.ts';
import type { CommandHandler } from '../handler.ts';
import { type ActorRow, actorRow, actorsOfRows } from '../store/actors.ts';
import type { Connection } from '../store/connection.ts';
import type { RowWriter } from '../store/row-writer.ts';
import type { Written } from '../store/transaction.ts';

export const rename: CommandHandler<'actor.rename'> =
  (_context, { actorId, name }) =>
  (writer) =>
    correct(writer, actorId, ({ edited }) =>
      writer.update('actor', actorId, { name, key: nameKey(name), edited: withField(edited, 'name') }),
    );

export const setKind: CommandHandler<'actor.setKind'> =
  (_context, { actorId, kind }) =>
  (writer) =>
    correct(writer, actorId, (row) => {
      if (kind !== row.kind) keepNamesKnown(writer, row);
      writer.update('actor', actorId, { kind, edited: withField(row.edited, 'kind') });
    });

export const addName: CommandHandler<'actor.addAlias'> =
  (_context, { actorId, name }) =>
  (writer) =>
    correct(writer, actorId, (row) => addAlias(writer, row, name));

export const removeName: CommandHandler<'actor.removeAlias'> =
  (_context, { actorId, name }) =>
  (writer) =>
    correct(writer, actorId, (row) => removeAlias(writer, row, name));

export const setFact: CommandHandler<'actor.setAttribute'> =
  (_context, { actorId, name, value }) =>
  (writer) =>
    correct(writer, actorId, (row) => setAttribute(writer, row, { name, value }));

export const merge: CommandHandler<'actor.merge'> =
  (_context, { actorId, intoId }) =>
  (writer) => {
    const from = requireActor(writer.connection, actorId);
    const into = requireActor(writer.connection, intoId);
    mergeActors(writer, from, into);
    const output = readActor(writer.connection, intoId);
    return { output, subject: `${from.name} → ${into.name}`, author: 'analyst' };
  };

function requireActor(connection: Connection, actorId: ActorId): ActorRow {
  const row = actorRow(connection, actorId);
  if (!row) throw new ContractError('not-found', 'There is no such actor.', { id: actorId });
  return row;
}

function correct(writer: RowWriter, actorId: ActorId, change: (row: ActorRow) => void): Written<Actor> {
  const row = requireActor(writer.connection, actorId);
  change(row);
  return { output: readActor(writer.connection, actorId), subject: row.name, author: 'analyst' };
}

function readActor(connection: Connection, actorId: ActorId): Actor {
  const row = actorRow(connection, actorId);
  const [actor] = row ? actorsOfRows(connection, [row]) : [];
  if (!actor) throw new Error(`actor ${actorId} has gone while it was edited`);
  return actor;
}

/** item.*, actor.*, event.*: an analyst's corrections, and where an item came from. */
import { ContractError } from '#shared/contract/errors.ts';
import type { ItemKind } from '#shared/model/review.ts';
import { nameKey } from '../findings/name-key.ts';
import type { CommandHandler, QueryHandler } from '../handler.ts';
import { actorRow, actorsOfRows } from '../store/actors.ts';
import type { Connection } from '../store/connection.ts';
import { quotedEvidence } from '../store/evidence.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { subjectOf } from '../store/subjects.ts';
import type { TableName } from '../store/tables.ts';
import { withField } from './edited-fields.ts';

const TABLES = {
  actor: 'actor',
  event: 'event',
  relation: 'relation',
  link: 'event_link',
  flag: 'flag',
} as const satisfies Readonly<Record<ItemKind, TableName>>;

export const evidence: QueryHandler<'item.evidence'> = ({ connection }, { kind, id }) => {
  requireSubject(connection, kind, id);
  return quotedEvidence(connection, kind, id);
};

export const review: CommandHandler<'item.review'> =
  (_context, { kind, id, state }) =>
  (writer) => {
    const subject = requireSubject(writer.connection, kind, id);
    writer.update(TABLES[kind], id, { review: state });
    return { output: {}, subject, author: 'analyst' };
  };

export const remove: CommandHandler<'item.delete'> =
  (_context, { kind, id }) =>
  (writer) => {
    const subject = requireSubject(writer.connection, kind, id);
    writer.remove(TABLES[kind], id);
    return { output: {}, subject, author: 'analyst' };
  };

function requireSubject(connection: Connection, kind: ItemKind, id: number): string {
  const subject = subjectOf(connection, kind, id);
  if (subject === null) throw new ContractError('not-found', `There is no such ${kind}.`, { id });
  return subject;
}

export const renameActor: CommandHandler<'actor.rename'> =
  (_context, { actorId, name }) =>
  (writer) => {
    const row = actorRow(writer.connection, actorId);
    if (!row) throw new ContractError('not-found', 'There is no such actor.', { id: actorId });
    writer.update('actor', actorId, { name, key: nameKey(name), edited: withField(row.edited, 'name') });
    return { output: renamed(writer, actorId), subject: row.name, author: 'analyst' };
  };

function renamed({ connection }: RowWriter, actorId: number) {
  const row = actorRow(connection, actorId);
  const [actor] = row ? actorsOfRows(connection, [row]) : [];
  if (!actor) throw new Error(`actor ${actorId} has gone while it was renamed`);
  return actor;
}

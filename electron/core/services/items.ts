/** item.* and flag.*: review and deletion of any item, where it came from, and the notes that the extractor raised. */
import { ContractError } from '#shared/contract/errors.ts';
import type { ItemKind } from '#shared/model/review.ts';
import type { CommandHandler, QueryHandler } from '../handler.ts';
import type { Connection } from '../store/connection.ts';
import { quotedEvidence } from '../store/evidence.ts';
import { listFlags } from '../store/flags.ts';
import { relationRow } from '../store/relations.ts';
import { subjectOf } from '../store/subjects.ts';
import type { TableName } from '../store/tables.ts';

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
    if (kind === 'relation' && state !== 'rejected') refuseWithItself(writer.connection, id);
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

/** A merge has made both ends one actor and rejected the relation (FD-13): it needs another end first. */
function refuseWithItself(connection: Connection, id: number): void {
  const row = relationRow(connection, id);
  if (row?.subject_id === row?.object_id)
    throw new ContractError('conflict', 'Both ends of the relation are one actor.', { id });
}

export const flags: QueryHandler<'flag.list'> = ({ connection }, input) => listFlags(connection, input);

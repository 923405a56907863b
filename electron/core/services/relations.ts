/** relation.*: an analyst sets a field of a relation. */
import { ContractError } from '#shared/contract/errors.ts';
import type { RelationId } from '#shared/model/ids.ts';
import type { Relation } from '#shared/model/relation.ts';
import { withField } from '../corrections/edited-fields.ts';
import { chosenActor, dropNamed } from '../corrections/named.ts';
import type { CommandHandler } from '../handler.ts';
import type { Connection } from '../store/connection.ts';
import { type RelationRow, relationRow, relationsOfRows } from '../store/relations.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { subjectOf } from '../store/subjects.ts';
import type { NewRowOf } from '../store/tables.ts';
import type { Written } from '../store/transaction.ts';
import { typedTime } from './typed-time.ts';

export const setPredicate: CommandHandler<'relation.setPredicate'> =
  (_context, { relationId, predicate }) =>
  (writer) =>
    setField(writer, relationId, () => ({ field: 'predicate', values: { predicate } }));

export const setStatus: CommandHandler<'relation.setStatus'> =
  (_context, { relationId, status }) =>
  (writer) =>
    setField(writer, relationId, () => ({ field: 'status', values: { status } }));

export const setTime: CommandHandler<'relation.setTime'> = (_context, { relationId, edtf }) => {
  const time = typedTime(edtf);
  return (writer) =>
    setField(writer, relationId, () => ({ field: 'time', values: { ...time, anchorEvent: null } }));
};

export const setEnds: CommandHandler<'relation.setEnds'> =
  (_context, { relationId, subject, object, directed }) =>
  (writer) =>
    setField(writer, relationId, (row) => {
      const subjectId = chosenActor(writer, subject, row.article_id);
      const objectId = chosenActor(writer, object, row.article_id);
      if (subjectId === objectId)
        throw new ContractError('invalid-input', 'An actor has no relation with itself.', { at: 'object' });
      return {
        field: 'ends',
        values: { subjectId, objectId, directed },
        after: () => dropNamed(writer, { actors: [row.subject_id, row.object_id] }),
      };
    });

interface FieldChange {
  readonly field: 'predicate' | 'status' | 'time' | 'ends';
  readonly values: Partial<NewRowOf<'relation'>>;
  /** Runs once the relation is written. */
  readonly after?: () => void;
}

function setField(
  writer: RowWriter,
  id: RelationId,
  changeOf: (row: RelationRow) => FieldChange,
): Written<Relation> {
  const { connection } = writer;
  const row = relationRow(connection, id);
  if (!row) throw new ContractError('not-found', 'There is no such relation.', { id });
  const subject = subjectOf(connection, 'relation', id) ?? '';
  const { field, values, after } = changeOf(row);
  writer.update('relation', id, { ...values, edited: withField(row.edited, field) });
  after?.();
  return { output: readRelation(connection, id), subject, author: 'analyst' };
}

function readRelation(connection: Connection, id: RelationId): Relation {
  const row = relationRow(connection, id);
  const [relation] = row ? relationsOfRows(connection, [row]) : [];
  if (!relation) throw new Error(`relation ${id} has gone while it was edited`);
  return relation;
}

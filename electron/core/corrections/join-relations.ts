/**
 * Moves an actor's relations to another actor. A relation of an actor with itself, and one that says again what another
 * one of the article says, are rejected rather than removed: so no words that an article gives as evidence are lost.
 */
import { byNumber, inOrder } from '#shared/lib/compare.ts';
import type { ActorId } from '#shared/model/ids.ts';
import { relationContent } from '../findings/relation-keys.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { selectRows } from '../store/select-rows.ts';
import type { RowOf } from '../store/tables.ts';

type RelationRow = RowOf<'relation'>;

export function joinRelations(writer: RowWriter, from: ActorId, into: ActorId): void {
  for (const end of ['subjectId', 'objectId'] as const) {
    const rows = selectRows(writer.connection, 'relation', { column: end, values: [from] });
    for (const { id } of rows) {
      writer.update('relation', id, { [end]: into });
      settle(writer, id);
    }
  }
}

/** Looks at one relation after it has been moved. */
function settle(writer: RowWriter, id: number): void {
  const { connection } = writer;
  const [row] = selectRows(connection, 'relation', { column: 'id', values: [id] });
  if (!row || row.review === 'rejected') return;
  if (row.subjectId === row.objectId) reject(writer, row);
  else joinTwin(writer, row);
}

function joinTwin(writer: RowWriter, row: RelationRow): void {
  const ofArticle = { column: 'articleId', values: [row.articleId] } as const;
  const content = relationContent(row);
  const twin = selectRows(writer.connection, 'relation', ofArticle).find(
    (other) => other.id !== row.id && other.review !== 'rejected' && relationContent(other) === content,
  );
  if (!twin) return;
  const [stays, goes] = [row, twin].sort(firmestFirst);
  if (stays && goes) joinEvidence(writer, stays, goes);
}

/** What an analyst has accepted or edited comes first, then what was there first. */
const firmestFirst = inOrder<RelationRow>(
  byNumber(({ review }) => (review === 'accepted' ? 0 : 1)),
  byNumber(({ edited }) => (edited.length > 0 ? 0 : 1)),
  byNumber(({ id }) => id),
);

const reject = (writer: RowWriter, { id }: RelationRow): void =>
  writer.update('relation', id, { review: 'rejected' });

/** The one that stays gets the words that it has not yet. */
function joinEvidence(writer: RowWriter, stays: RelationRow, goes: RelationRow): void {
  const rows = selectRows(writer.connection, 'evidence', { column: 'itemId', values: [stays.id, goes.id] });
  const ofRelation = ({ id }: RelationRow) =>
    rows.filter((row) => row.itemKind === 'relation' && row.itemId === id);
  const own = ofRelation(stays);
  const known = new Set(own.map(({ start, end }) => `${start}:${end}`));
  let ord = Math.max(-1, ...own.map((row) => row.ord));
  for (const { id, start, end } of ofRelation(goes)) {
    if (known.has(`${start}:${end}`)) continue;
    ord += 1;
    writer.update('evidence', id, { itemId: stays.id, ord });
  }
  reject(writer, goes);
}

/** Sources: one row an outlet, and one a grade for articles without an outlet. */
import { assert } from '#shared/lib/assert.ts';
import type { Reliability } from '#shared/model/grade.ts';
import type { Connection } from './connection.ts';
import type { RowWriter } from './row-writer.ts';

const BY_ID = 'SELECT id, outlet, reliability FROM source WHERE id = ?';
const BY_OUTLET = 'SELECT id, outlet, reliability FROM source WHERE outlet = ?';
const UNNAMED = 'SELECT id, outlet, reliability FROM source WHERE outlet IS NULL AND reliability = ?';

interface Source {
  /** Null for an unnamed source. */
  readonly outlet: string | null;
  readonly reliability: Reliability;
}
type SourceRow = Source & { readonly id: number };

const findSource = (connection: Connection, { outlet, reliability }: Source) =>
  outlet === null
    ? connection.get<SourceRow>(UNNAMED, reliability)
    : connection.get<SourceRow>(BY_OUTLET, outlet);

/** The source of an article. */
export function sourceRow(connection: Connection, id: number): SourceRow {
  const row = connection.get<SourceRow>(BY_ID, id);
  assert(row, `no source ${id}`);
  return row;
}

/** The id of an outlet or of an unnamed source of that grade, made when there is none; the grade of one that is there stays. */
export const keepSource = (writer: RowWriter, source: Source): number =>
  findSource(writer.connection, source)?.id ?? writer.insert('source', source);

const SHARED = 'SELECT count(*) AS others FROM article WHERE source_id = ? AND id <> ?';

/** How many other articles have the source: for an unnamed one none, since nobody knows whether theirs is the same. */
export const sharedWith = (connection: Connection, { id, outlet }: SourceRow, articleId: number): number =>
  outlet === null ? 0 : (connection.get<{ others: number }>(SHARED, id, articleId)?.others ?? 0);

/**
 * The id of an article's source, made when the case does not have it. A grade other than F, which means "not judged",
 * becomes the outlet's grade for all its articles.
 */
export function saveSource(writer: RowWriter, source: Source): number {
  const id = keepSource(writer, source);
  if (source.reliability !== 'F') writer.update('source', id, { reliability: source.reliability });
  return id;
}

/** Sources: one row an outlet, and one a grade for articles without an outlet. */
import type { Reliability } from '#shared/model/grade.ts';
import type { Connection } from './connection.ts';
import type { RowWriter } from './row-writer.ts';

const BY_OUTLET = 'SELECT id, reliability FROM source WHERE outlet = ?';
const UNNAMED = 'SELECT id, reliability FROM source WHERE outlet IS NULL AND reliability = ?';

type SourceRow = { readonly id: number; readonly reliability: Reliability };

const findSource = (connection: Connection, outlet: string | null, reliability: Reliability) =>
  outlet === null
    ? connection.get<SourceRow>(UNNAMED, reliability)
    : connection.get<SourceRow>(BY_OUTLET, outlet);

/**
 * The id of an article's source, made when the case does not have it. A grade other than F, which means "not judged",
 * becomes the outlet's grade for all its articles.
 */
export function saveSource(
  writer: RowWriter,
  { outlet, reliability }: { readonly outlet: string | null; readonly reliability: Reliability },
): number {
  const present = findSource(writer.connection, outlet, reliability);
  if (!present) return writer.insert('source', { outlet, reliability });
  if (reliability !== 'F') writer.update('source', present.id, { reliability });
  return present.id;
}

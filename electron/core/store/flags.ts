/** The notes that the extractor raised, with the words that they are about. */
import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import type { FlagKind } from '#shared/model/flag.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { Author, ReviewState } from '#shared/model/review.ts';
import type { Connection } from './connection.ts';
import { evidenceOfItems } from './evidence.ts';
import { shown } from './overlap.ts';

interface FlagRow {
  readonly id: number;
  readonly articleId: ArticleId;
  readonly kind: FlagKind;
  readonly note: string;
  readonly origin: Author;
  readonly confidence: number;
  readonly review: ReviewState;
}

/** Parameters: an article's id twice; null takes all articles. */
const SHOWN = `FROM flag WHERE ${shown} AND (? IS NULL OR article_id = ?)`;
const LIST = `SELECT id, article_id AS articleId, kind, note, origin, confidence, review ${SHOWN}
  ORDER BY article_id, (SELECT min(start) FROM evidence WHERE item_id = flag.id AND item_kind = 'flag'), id LIMIT ?`;
const COUNT = `SELECT count(*) AS total ${SHOWN}`;

export function listFlags(
  connection: Connection,
  { articleId, limit }: ParsedInputOf<'flag.list'>,
): OutputOf<'flag.list'> {
  const rows = connection.all<FlagRow>(LIST, articleId, articleId, limit);
  const evidence = evidenceOfItems(
    connection,
    'flag',
    rows.map((row) => row.id),
  );
  const total = connection.get<{ total: number }>(COUNT, articleId, articleId)?.total ?? 0;
  return { flags: rows.map((row) => ({ ...row, evidence: [...(evidence.get(row.id) ?? [])] })), total };
}

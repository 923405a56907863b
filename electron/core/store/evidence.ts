/** Where items are said: evidence by item, and quoted with its sentence. */
import type { QuotedEvidence } from '#shared/contract/items.ts';
import type { Evidence } from '#shared/model/event.ts';
import type { ArticleId, SentenceId } from '#shared/model/ids.ts';
import type { ItemKind } from '#shared/model/review.ts';
import type { Connection } from './connection.ts';
import { groupBy } from './group-by.ts';

interface EvidenceRow {
  readonly item_id: number;
  readonly article_id: ArticleId;
  readonly sentence_id: SentenceId;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const evidenceOfRow = (row: Omit<EvidenceRow, 'item_id'>): Evidence => ({
  articleId: row.article_id,
  sentenceId: row.sentence_id,
  start: row.start,
  end: row.end,
  rule: row.rule,
});

const OF_ITEMS = `SELECT item_id, article_id, sentence_id, start, "end", rule FROM evidence
  WHERE item_id IN (SELECT value FROM json_each(?)) AND item_kind = ? ORDER BY item_id, ord`;

/** The evidence of some items of a kind, by item id; decisive words first. */
export function evidenceOfItems(
  connection: Connection,
  kind: ItemKind,
  ids: readonly number[],
): ReadonlyMap<number, readonly Evidence[]> {
  const rows = connection.all<EvidenceRow>(OF_ITEMS, JSON.stringify(ids), kind);
  return groupBy(rows, (row) => row.item_id, evidenceOfRow);
}

interface QuotedRow extends Omit<EvidenceRow, 'item_id'> {
  readonly article_title: string;
  readonly number: number;
  readonly sentence: string;
}

const quotedOf = (row: QuotedRow): QuotedEvidence => ({
  ...evidenceOfRow(row),
  articleTitle: row.article_title,
  sentenceNumber: row.number,
  sentence: row.sentence,
});

const QUOTED = `SELECT e.article_id, e.sentence_id, e.start, e."end", e.rule,
    a.title AS article_title, s.number, s.text AS sentence`;
const JOINS = 'JOIN article a ON a.id = e.article_id JOIN sentence s ON s.id = e.sentence_id';

/** An item's evidence with its sentences. What says an actor is each sentence that names it, first one first. */
export function quotedEvidence(
  connection: Connection,
  kind: ItemKind,
  id: number,
): readonly QuotedEvidence[] {
  const sql =
    kind === 'actor'
      ? `${QUOTED} FROM (SELECT m.*, min(m.id), c.rule FROM mention m JOIN actor c ON c.id = m.actor_id
          WHERE m.actor_id = ? AND m.kind = 'name' GROUP BY m.sentence_id) e ${JOINS}
          ORDER BY e.article_id, e.start`
      : `${QUOTED} FROM evidence e ${JOINS} WHERE e.item_id = ? AND e.item_kind = ? ORDER BY e.ord`;
  const parameters = kind === 'actor' ? [id] : [id, kind];
  return connection.all<QuotedRow>(sql, ...parameters).map(quotedOf);
}

/** Articles as they are listed, and one with everything that the reader marks in it. */
import { asc, eq } from 'drizzle-orm';
import { article, evidence, mention, sentence } from '#drizzle/schema.ts';
import type { ArticleContent } from '#shared/contract/articles.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { Connection } from './connection.ts';
import { shown } from './overlap.ts';

/** Rejected events are not counted. */
const SUMMARIES = `SELECT article.id, title, outlet, url, published, published_basis AS publishedBasis, reliability,
  credibility, extractor AS extractorVersion,
  (SELECT count(*) FROM event WHERE event.article_id = article.id AND ${shown}) AS eventCount
  FROM article JOIN source ON source.id = article.source_id`;
const NEWEST_FIRST = `${SUMMARIES} ORDER BY published DESC, article.id DESC`;
const ONE = `${SUMMARIES} WHERE article.id = ?`;

/** All articles, newest publication day first. */
export const listArticles = (connection: Connection): readonly ArticleSummary[] =>
  connection.all<ArticleSummary>(NEWEST_FIRST);

export const articleIdByHash = (connection: Connection, sha256: string): ArticleId | null =>
  connection.orm.select({ id: article.id }).from(article).where(eq(article.sha256, sha256)).get()?.id ?? null;

export type ArticleRow = typeof article.$inferSelect;

export const articleRow = (connection: Connection, id: ArticleId): ArticleRow | null =>
  connection.orm.select().from(article).where(eq(article.id, id)).get() ?? null;

/** Null when there is no such article. */
export const articleSummary = (connection: Connection, id: ArticleId): ArticleSummary | null =>
  connection.get<ArticleSummary>(ONE, id) ?? null;

/** Null when there is no such article. */
export function readArticle(connection: Connection, id: ArticleId): ArticleContent | null {
  const summary = articleSummary(connection, id);
  if (!summary) return null;
  return {
    article: summary,
    text: articleRow(connection, id)?.text ?? '',
    sentences: sentencesOf(connection, id),
    mentions: mentionsOf(connection, id),
    evidence: evidenceIn(connection, id),
  };
}

const sentencesOf = (connection: Connection, id: ArticleId): ArticleContent['sentences'] =>
  connection.orm
    .select({
      id: sentence.id,
      number: sentence.number,
      start: sentence.start,
      end: sentence.end,
      kind: sentence.kind,
    })
    .from(sentence)
    .where(eq(sentence.articleId, id))
    .orderBy(asc(sentence.number))
    .all();

const mentionsOf = (connection: Connection, id: ArticleId): ArticleContent['mentions'] =>
  connection.orm
    .select({
      sentenceId: mention.sentenceId,
      start: mention.start,
      end: mention.end,
      kind: mention.kind,
      actorId: mention.actorId,
      placeId: mention.placeId,
    })
    .from(mention)
    .where(eq(mention.articleId, id))
    .orderBy(asc(mention.start), asc(mention.id))
    .all();

const evidenceIn = (connection: Connection, id: ArticleId): ArticleContent['evidence'] =>
  connection.orm
    .select({
      item: evidence.itemKind,
      itemId: evidence.itemId,
      articleId: evidence.articleId,
      sentenceId: evidence.sentenceId,
      start: evidence.start,
      end: evidence.end,
      rule: evidence.rule,
    })
    .from(evidence)
    .where(eq(evidence.articleId, id))
    .orderBy(asc(evidence.start), asc(evidence.id))
    .all();

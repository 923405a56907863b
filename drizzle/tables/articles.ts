/** Sources, articles and the sentences of their text. */
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { PublishedBasis } from '../../shared/model/article.ts';
import { Reliability } from '../../shared/model/grade.ts';
import type { ArticleId, SentenceId } from '../../shared/model/ids.ts';
import { SentenceKind } from '../../shared/model/vocabulary.ts';
import { oneOf, rangeCheck } from '../checks.ts';
import { innerId, rangeColumns, visibleId } from '../columns.ts';

/** `outlet` is null for an unnamed source. */
export const source = sqliteTable(
  'source',
  { id: innerId(), outlet: text(), reliability: text().$type<Reliability>().notNull() },
  (t) => [
    uniqueIndex('source_outlet').on(t.outlet),
    oneOf('source_reliability', t.reliability, Reliability.options),
  ],
);

export const article = sqliteTable(
  'article',
  {
    id: visibleId().$type<ArticleId>(),
    sourceId: integer('source_id')
      .notNull()
      .references(() => source.id),
    title: text().notNull(),
    url: text(),
    /** Publication day as days since 1970-01-01. */
    published: integer(),
    publishedBasis: text('published_basis').$type<PublishedBasis>().notNull(),
    text: text().notNull(),
    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    sha256: text().notNull(),
    language: text().notNull(),
    credibility: integer().notNull(),
    extractor: text().notNull(),
  },
  (t) => [
    uniqueIndex('article_sha256').on(t.sha256),
    index('article_source').on(t.sourceId),
    oneOf('article_basis', t.publishedBasis, PublishedBasis.options),
    check('article_published', sql`typeof(${t.published}) in ('integer', 'null')`),
    check('article_credibility', sql`${t.credibility} between 1 and 6`),
    check('article_hash', sql`length(${t.sha256}) = 64`),
  ],
);

/** `text` repeats the article's, so that the full-text index can read it from here. */
export const sentence = sqliteTable(
  'sentence',
  {
    id: innerId().$type<SentenceId>(),
    articleId: articleRef(),
    number: integer().notNull(),
    ...rangeColumns(),
    kind: text().$type<SentenceKind>().notNull(),
    text: text().notNull(),
  },
  (t) => [
    index('sentence_article').on(t.articleId, t.number),
    oneOf('sentence_kind', t.kind, SentenceKind.options),
    rangeCheck('sentence', t),
  ],
);

/** What is drawn from an article has no life without it. */
export function articleRef() {
  return integer('article_id')
    .$type<ArticleId>()
    .notNull()
    .references(() => article.id, { onDelete: 'cascade' });
}

export function sentenceRef() {
  return integer('sentence_id')
    .$type<SentenceId>()
    .notNull()
    .references(() => sentence.id, { onDelete: 'cascade' });
}

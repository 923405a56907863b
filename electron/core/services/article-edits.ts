/** article.set… and article.delete: an analyst's corrections of what is known of an article, and its removal. */
import type { OutputOf } from '#shared/contract/index.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { deleteArticle } from '../corrections/delete-article.ts';
import type { CommandHandler } from '../handler.ts';
import { type ArticleRow, articleSummary } from '../store/articles.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { keepSource, sharedWith, sourceRow } from '../store/sources.ts';
import type { Written } from '../store/transaction.ts';
import { nameOfArticle, requireArticle } from './articles.ts';

export const setTitle: CommandHandler<'article.setTitle'> =
  (_context, { articleId, title }) =>
  (writer) =>
    correct(writer, articleId, () => writer.update('article', articleId, { title }));

/** An outlet's grade is one for all its articles; an unnamed source has no other article that one could know of. */
export const setGrade: CommandHandler<'article.setGrade'> =
  (_context, { articleId, reliability, credibility }) =>
  (writer) =>
    correct(writer, articleId, ({ sourceId }) => {
      const { outlet } = sourceRow(writer.connection, sourceId);
      if (outlet !== null) writer.update('source', sourceId, { reliability });
      const graded = outlet === null ? { sourceId: keepSource(writer, { outlet, reliability }) } : {};
      writer.update('article', articleId, { credibility, ...graded });
    });

/** A grade given to the unnamed source was meant for this one; that of another outlet was not. */
export const setOutlet: CommandHandler<'article.setOutlet'> =
  (_context, { articleId, outlet }) =>
  (writer) =>
    correct(writer, articleId, (row) => {
      const before = sourceRow(writer.connection, row.sourceId);
      if (before.outlet === outlet) return;
      const reliability = before.outlet === null ? before.reliability : 'F';
      writer.update('article', articleId, { sourceId: keepSource(writer, { outlet, reliability }) });
    });

export const remove: CommandHandler<'article.delete'> =
  (_context, { articleId }) =>
  (writer) => {
    const { title } = requireArticle(writer.connection, articleId);
    deleteArticle(writer, articleId);
    return { output: {}, subject: nameOfArticle(title), author: 'analyst' };
  };

function correct(
  writer: RowWriter,
  articleId: ArticleId,
  change: (row: ArticleRow) => void,
): Written<OutputOf<'article.setTitle'>> {
  const row = requireArticle(writer.connection, articleId);
  change(row);
  const { connection } = writer;
  const article = articleSummary(connection, articleId);
  if (!article) throw new Error(`article ${articleId} has gone while it was edited`);
  const source = sourceRow(connection, requireArticle(connection, articleId).sourceId);
  return {
    output: { article, sharedWith: sharedWith(connection, source, articleId) },
    subject: nameOfArticle(row.title),
    author: 'analyst',
  };
}

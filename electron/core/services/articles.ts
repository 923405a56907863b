/** article.*: the list, one article, import, and reading again. */
import type { ImportOutcome } from '#shared/contract/articles.ts';
import { ContractError } from '#shared/contract/errors.ts';
import type { ParsedInputOf } from '#shared/contract/index.ts';
import type { Findings } from '#shared/model/findings.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { saveReading } from '../findings/save-reading.ts';
import type { CommandHandler, QueryHandler } from '../handler.ts';
import {
  type ArticleRow,
  articleIdByHash,
  articleRow,
  listArticles,
  readArticle,
} from '../store/articles.ts';
import type { Connection } from '../store/connection.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { saveSource } from '../store/sources.ts';
import type { Written } from '../store/transaction.ts';
import { storedText, textHash } from './article-text.ts';
import { extractAsJob } from './progress.ts';

export const list: QueryHandler<'article.list'> = ({ connection }) => listArticles(connection);

export const get: QueryHandler<'article.get'> = ({ connection }, { articleId }) => {
  const content = readArticle(connection, articleId);
  if (!content) throw notFound(articleId);
  return content;
};

const notFound = (articleId: ArticleId): ContractError =>
  new ContractError('not-found', 'There is no such article.', { id: articleId });

/** The article's row, or the failure `not-found`. */
export function requireArticle(connection: Connection, articleId: ArticleId): ArticleRow {
  const row = articleRow(connection, articleId);
  if (!row) throw notFound(articleId);
  return row;
}

export const importArticle: CommandHandler<'article.import'> = async (context, input) => {
  const text = storedText(input.text);
  if (text.trim() === '') throw new ContractError('empty-text', 'There is no text in it.');
  const sha256 = textHash(text);
  const known = articleIdByHash(context.connection, sha256);
  if (known !== null) return () => duplicate(known, input.title);
  const { title, published, jobId } = input;
  const findings = await extractAsJob(context, { text, title, published }, jobId);
  // Another import of the same text may have been committed while this one was being read.
  return (writer) => {
    const earlier = articleIdByHash(writer.connection, sha256);
    return earlier === null
      ? saveNew(writer, { input, text, sha256, findings })
      : duplicate(earlier, input.title);
  };
};

const duplicate = (articleId: ArticleId, subject: string): Written<ImportOutcome> => ({
  output: { articleId, outcome: 'duplicate', events: 0, actors: 0, relations: 0 },
  subject,
  author: 'extractor',
});

interface NewArticle {
  readonly input: ParsedInputOf<'article.import'>;
  readonly text: string;
  readonly sha256: string;
  readonly findings: Findings;
}

function saveNew(writer: RowWriter, { input, text, sha256, findings }: NewArticle): Written<ImportOutcome> {
  const { url, published, publishedBasis, credibility } = input;
  const title = input.title.trim() || findings.title;
  const { language, extractor } = findings;
  const articleId = writer.insert('article', {
    ...{ title, url, published, publishedBasis, credibility, text, sha256, language, extractor },
    sourceId: saveSource(writer, { outlet: input.outlet?.trim() || null, reliability: input.reliability }),
  }) as ArticleId;
  const counts = saveReading(writer, { articleId, text, findings });
  return {
    output: { articleId, outcome: 'added', ...counts },
    subject: nameOfArticle(title),
    author: 'extractor',
  };
}

/** What the history calls an article. */
export const nameOfArticle = (title: string): string => title || 'Untitled article';

export const reextract: CommandHandler<'article.reextract'> = async (context, { articleId, jobId }) => {
  const { text, title, published } = requireArticle(context.connection, articleId);
  const findings = await extractAsJob(context, { text, title, published }, jobId);
  return (writer) => {
    const row = requireArticle(writer.connection, articleId);
    if (row.published !== published)
      throw new ContractError('conflict', 'The publication date has changed meanwhile.');
    const { extractor, language } = findings;
    writer.update('article', articleId, { extractor, language, title: row.title || findings.title });
    const counts = saveReading(writer, { articleId, text, findings });
    return {
      output: { articleId, outcome: 'updated', ...counts },
      subject: nameOfArticle(row.title),
      author: 'extractor',
    };
  };
};

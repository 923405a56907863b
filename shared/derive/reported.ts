/** Which articles say an item, and in how many sentences: an item that several report has been merged from them. */
import { byNumber } from '../lib/compare.ts';
import type { ArticleSummary } from '../model/article.ts';
import type { Evidence } from '../model/event.ts';

export interface Report {
  readonly article: ArticleSummary;
  /** Those of the article that say the item, by place in the text; at least one. */
  readonly sentenceIds: readonly Evidence['sentenceId'][];
}

/** In the order of `articles`; those that say nothing of it are left out. */
export const reportsOf = (
  evidence: readonly Evidence[],
  articles: readonly ArticleSummary[],
): readonly Report[] =>
  articles.flatMap((article) => {
    const pieces = evidence.filter(({ articleId }) => articleId === article.id);
    const inOrder = [...pieces].sort(byNumber(({ start }) => start));
    const sentenceIds = [...new Set(inOrder.map(({ sentenceId }) => sentenceId))];
    return sentenceIds.length === 0 ? [] : [{ article, sentenceIds }];
  });

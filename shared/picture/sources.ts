/** The numbered list of sources with their grades, and what stands behind an item of the picture. */

import { dayText } from '../derive/date-text.ts';
import { t } from '../i18n/text.ts';
import { byNumber, inOrder } from '../lib/compare.ts';
import type { ArticleSummary } from '../model/article.ts';
import type { Evidence } from '../model/event.ts';
import { gradeText } from '../model/grade.ts';
import type { ArticleId } from '../model/ids.ts';
import { cleanText } from './xml.ts';

export interface Source {
  readonly articleId: ArticleId;
  readonly number: number;
  readonly title: string;
  /** "Harbour Dispatch, 3 Feb 2026, B2" */
  readonly descriptor: string;
}

export interface SourceList {
  readonly sources: readonly Source[];
  /** "[1, 3]" for what these items are said by; empty when the list has no second source to tell apart. */
  readonly mark: (evidence: readonly Pick<Evidence, 'articleId'>[]) => string;
}

/** Those of the articles that say one of the items, the earliest first. */
export function sourceList(
  articles: readonly ArticleSummary[],
  evidence: readonly Pick<Evidence, 'articleId'>[],
): SourceList {
  const cited = new Set(evidence.map((piece) => piece.articleId));
  const listed = articles
    .filter((article) => cited.has(article.id))
    .sort(
      inOrder(
        byNumber((article) => article.published ?? Number.MAX_SAFE_INTEGER),
        byNumber((article) => article.id),
      ),
    );
  const numbers = new Map(listed.map((article, index) => [article.id, index + 1]));
  return {
    sources: listed.map((article, index) => ({
      articleId: article.id,
      number: index + 1,
      title: cleanText(article.title) || t('picture.untitled'),
      descriptor: descriptorOf(article),
    })),
    mark: (pieces) => (listed.length < 2 ? '' : markOf(numbersOf(pieces, numbers))),
  };
}

const descriptorOf = ({ outlet, published, reliability, credibility }: ArticleSummary): string =>
  [
    outlet === null ? t('picture.noOutlet') : cleanText(outlet),
    published === null ? t('words.gaps.date') : dayText(published),
    gradeText(reliability, credibility),
  ].join(', ');

const numbersOf = (
  pieces: readonly Pick<Evidence, 'articleId'>[],
  numbers: ReadonlyMap<ArticleId, number>,
): readonly number[] =>
  [...new Set(pieces.map((piece) => numbers.get(piece.articleId)))]
    .filter((number) => number !== undefined)
    .sort(byNumber((number) => number));

/** "[1–3, 7]" */
function markOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.map(([first, last]) =>
    first === last ? String(first) : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
  );
  return words.length === 0 ? '' : `[${words.join(', ')}]`;
}

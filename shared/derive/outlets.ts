/** The outlets that a case has articles of. */

import { byText } from '../lib/compare.ts';
import type { ArticleSummary } from '../model/article.ts';

/** Each once, by name; articles without one are left out. */
export const outletsOf = (articles: readonly Pick<ArticleSummary, 'outlet'>[]): readonly string[] =>
  [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].sort(byText((outlet) => outlet));

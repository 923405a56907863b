/** "As of" by records, one after the other: what columns must give too. */
import type { WindowView } from '#shared/contract/views.ts';
import type { Day } from '#shared/lib/day.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import type { Evidence } from '#shared/model/event.ts';
import { membersOf } from './window-view.ts';

/** The view of what some article without a day, or one that was published up to `day`, says; or that none says. */
export function knownView(
  view: WindowView,
  articles: readonly Pick<ArticleSummary, 'id' | 'published'>[],
  day: Day,
): WindowView {
  const out = new Set(
    articles.filter(({ published }) => published === null || published <= day).map(({ id }) => id),
  );
  const isKnown = ({ evidence }: { readonly evidence: readonly Evidence[] }) =>
    evidence.length === 0 || evidence.some(({ articleId }) => out.has(articleId));
  const events = view.events.filter(isKnown);
  const relations = view.relations.filter(isKnown);
  const counts = { inside: 0, partly: 0, undated: 0 };
  for (const { overlap } of events) counts[overlap] += 1;
  return { ...view, ...membersOf(view, events, relations), counts, events, relations };
}

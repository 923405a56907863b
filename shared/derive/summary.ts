/** Counts in words for headers and the status bar. */
import type { CaseSummary } from '../contract/cases.ts';
import type { WindowView } from '../contract/views.ts';
import { figure } from '../i18n/figure.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** "16 of 26 events, 4 partly"; `undated` is how many of them stand on no day, as far as that differs from the counts. */
export function eventCountText(
  view: Pick<WindowView, 'counts' | 'total'>,
  undated: number = view.counts.undated,
): string {
  const { inside, partly } = view.counts;
  const shown = inside + partly + view.counts.undated;
  const events =
    shown === view.total ? counted(shown, 'event') : `${figure(shown)} of ${counted(view.total, 'event')}`;
  return [
    events,
    ...(partly > 0 ? [`${figure(partly)} partly`] : []),
    ...(undated > 0 ? [`${figure(undated)} without a date`] : []),
  ].join(', ');
}

/** "11 of 27 actors" */
export const actorCountText = (shown: number, total: number): string =>
  shown === total ? counted(total, 'actor') : `${figure(shown)} of ${counted(total, 'actor')}`;

/** ", 712 of them in 23 groups": what is added where a large graph is folded; empty where nothing is. */
export const groupedText = (actors: number, groups: number): string =>
  groups === 0 ? '' : `, ${figure(actors)} of them in ${counted(groups, 'group')}`;

/** "27 actors · 26 events · 41 relations · 3 articles" */
export const caseCountText = ({ counts }: Pick<CaseSummary, 'counts'>): string =>
  [
    counted(counts.actors, 'actor'),
    counted(counts.events, 'event'),
    counted(counts.relations, 'relation'),
    counted(counts.articles, 'article'),
  ].join(' · ');

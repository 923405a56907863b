/** Counts in words for headers and the status bar. */

import type { CaseSummary } from '../contract/cases.ts';
import type { WindowView } from '../contract/views.ts';
import { figure } from '../i18n/figure.ts';
import { t } from '../i18n/text.ts';
import type { ActorGraph } from './actor-graph.ts';
import { counted } from './counted.ts';

/** "16 of 26 events, 4 partly"; `undated` is how many of them stand on no day, as far as that differs from the counts. */
export function eventCountText(
  view: Pick<WindowView, 'counts' | 'total'>,
  undated: number = view.counts.undated,
): string {
  const { inside, partly } = view.counts;
  const shown = inside + partly + view.counts.undated;
  const events =
    shown === view.total
      ? counted(shown, 'event')
      : t('words.someEvents', { shown: figure(shown), count: view.total });
  return [
    events,
    ...(partly > 0 ? [t('words.partly', { count: partly })] : []),
    ...(undated > 0 ? [t('words.withoutDate', { count: undated })] : []),
  ].join(', ');
}

/** "11 of 27 actors" */
export const actorCountText = (shown: number, total: number): string =>
  shown === total ? counted(total, 'actor') : t('words.someActors', { shown: figure(shown), count: total });

/** ", 712 of them in 23 groups": what is added where a large graph is folded; empty where nothing is. */
export const groupedText = (groups: ActorGraph['nodes']): string =>
  groups.length === 0
    ? ''
    : t('words.inGroups', {
        actors: figure(groups.reduce((sum, { folded }) => sum + folded.length, 0)),
        count: groups.length,
      });

/** "27 actors · 26 events · 41 relations · 3 articles" */
export const caseCountText = ({ counts }: Pick<CaseSummary, 'counts'>): string =>
  [
    counted(counts.actors, 'actor'),
    counted(counts.events, 'event'),
    counted(counts.relations, 'relation'),
    counted(counts.articles, 'article'),
  ].join(' · ');

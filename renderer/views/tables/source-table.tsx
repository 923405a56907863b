/** The table of articles, with what the window holds of each. */

import type { CaseColumns } from '#shared/columns/case-columns.ts';
import { lies, type Presence } from '#shared/columns/presence.ts';
import { ranksOf } from '#shared/columns/table-order.ts';
import { dayText } from '#shared/derive/date-text.ts';
import { fitsWords } from '#shared/derive/fits-words.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import type { ArticleSummary } from '#shared/model/article.ts';
import type { TableColumn, TableModel, TableParts } from './table-model.ts';

export function sourceTable({ known, now, articles, format }: TableParts): TableModel {
  const counts = eventCounts(known.columns, now);
  const countOf = (place: number): number => counts.get(articles[place]!.id) ?? 0;
  const most = articles.reduce((max, { id }) => Math.max(max, counts.get(id) ?? 0), 0);
  const days = articles.map(({ published }) => published ?? Number.MAX_SAFE_INTEGER);
  const dayRanks = ranksOf(days.map((day) => String(day + 1e7).padStart(20, '0')));
  return {
    label: t('tables.labels.sources'),
    places: Int32Array.from(articles.keys()),
    targetOf: (place) => ({ kind: 'article', id: articles[place]!.id }),
    columns: [
      {
        ...{ id: 'published', head: t('tables.heads.published'), width: 100 },
        textOf: (place) => publishedText(articles[place]!, (day) => dayText(day, format)),
        codes: { of: (place) => dayRanks[place]!, count: articles.length },
      },
      textColumn({ id: 'title', head: t('tables.heads.title'), width: 320 }, articles, ({ title }) => title),
      {
        ...textColumn({ id: 'outlet', head: t('tables.heads.outlet'), width: 150 }, articles, outletOf),
        ...groupsOf(articles, outletOf),
        by: t('tables.by.outlet'),
      },
      {
        ...textColumn({ id: 'grade', head: t('tables.heads.grade'), width: 64 }, articles, gradeOf),
        ...groupsOf(articles, gradeOf),
        by: t('tables.by.grade'),
      },
      {
        ...{ id: 'events', head: t('tables.heads.eventsInWindow'), width: 130, isFigure: true },
        textOf: (place) => figure(countOf(place)),
        codes: { of: countOf, count: most + 1 },
      },
    ],
    fits: (query) => (place) => fitsWords(`${articles[place]!.title} ${outletOf(articles[place]!)}`, query),
  };
}

/** Events of the window that each article says. */
function eventCounts({ events }: CaseColumns, { events: states }: Presence): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const { starts, items } = events.articles;
  for (let place = 0; place < states.length; place += 1) {
    if (states[place] === lies.outside) continue;
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1)
      counts.set(items[at]!, (counts.get(items[at]!) ?? 0) + 1);
  }
  return counts;
}

const publishedText = ({ published }: ArticleSummary, text: (day: number) => string): string =>
  published === null ? t('tables.notKnown') : text(published);
const outletOf = ({ outlet }: ArticleSummary): string => outlet ?? t('tables.noOutlet');
const gradeOf = ({ reliability, credibility }: ArticleSummary): string => `${reliability}${credibility}`;

type Reader = (article: ArticleSummary) => string;

function textColumn(
  head: Pick<TableColumn, 'id' | 'head' | 'width'>,
  articles: readonly ArticleSummary[],
  read: Reader,
): TableColumn {
  const ranks = ranksOf(articles.map(read));
  return {
    ...head,
    textOf: (place) => read(articles[place]!),
    codes: { of: (place) => ranks[place]!, count: Math.max(1, articles.length) },
  };
}

function groupsOf(articles: readonly ArticleSummary[], read: Reader): Pick<TableColumn, 'groupText'> {
  const ranks = ranksOf(articles.map(read));
  const words = new Map(articles.map((article, place) => [ranks[place]!, read(article)]));
  return { groupText: (code) => words.get(code) ?? '' };
}

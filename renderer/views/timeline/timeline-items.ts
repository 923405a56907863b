/** Derived items as the rows that vis-timeline draws. */
import type { DataItem } from 'vis-timeline/esnext';
import type { TimelineItem } from '#shared/derive/timeline.ts';
import type { Day } from '#shared/lib/day.ts';
import { dateOf } from './days.ts';

export interface TimelineRow extends DataItem {
  readonly id: string;
  readonly event?: TimelineItem;
}

export function eventRow(item: TimelineItem): TimelineRow {
  const classes = [
    'event',
    `quad-${item.quad}`,
    `line-${item.line}`,
    `start-${item.start}`,
    `end-${item.end}`,
    ...(item.about ? ['is-about'] : []),
    ...(item.contradicted ? ['is-contradicted'] : []),
  ];
  return {
    id: item.id,
    group: item.lineId,
    type: 'range',
    start: dateOf(item.first),
    end: dateOf(item.last + 1),
    content: item.title,
    className: classes.join(' '),
    event: item,
  };
}

/** The days on which articles came out, as a column through all theme lines. */
export const publicationRow = (day: Day): TimelineRow => ({
  id: `published-${day}`,
  type: 'background',
  start: dateOf(day),
  end: dateOf(day + 1),
  content: '',
  className: 'publication-day',
});

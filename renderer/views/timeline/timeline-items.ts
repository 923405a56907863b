/** Derived items as the rows that vis-timeline draws. */
import type { DataItem } from 'vis-timeline/esnext';
import type { TimelineItem } from '#shared/derive/timeline.ts';
import type { Day } from '#shared/lib/day.ts';
import type { ClusterItem } from './cluster-item.ts';
import { dateOf } from './days.ts';

export interface TimelineRow extends DataItem {
  readonly id: string;
  /** What the contents are made of; `content` changes with it. */
  readonly event?: TimelineItem;
  /** What is written into it changes without the row. */
  readonly isCluster?: true;
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

/** The part of its stretch that a cluster leaves free at each end: two that touched would be drawn one below the other. */
const FREE = 0.06;

export function clusterRow(cluster: ClusterItem): TimelineRow {
  const start = dateOf(cluster.first).getTime();
  const end = dateOf(cluster.last + 1).getTime();
  const free = Math.round((end - start) * FREE);
  return {
    id: cluster.id,
    group: cluster.lineId,
    type: 'range',
    start: start + free,
    end: end - free,
    content: '',
    className: 'cluster',
    isCluster: true,
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

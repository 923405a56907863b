/** Derived items as the rows that vis-timeline draws. */
import type { DataItem } from 'vis-timeline/esnext';
import type { TimeWindow } from '#shared/contract/views.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
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
    ...(item.partly ? ['is-partly'] : []),
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

/** Shades what lies outside the chosen window; `sight` is as far as it is drawn. */
export function outsideRows(window: TimeWindow, sight: DayRange): readonly TimelineRow[] {
  const row = (id: string, first: Day, last: Day): TimelineRow => ({
    id,
    type: 'background',
    start: dateOf(first),
    end: dateOf(last),
    content: '',
    className: 'outside-window',
  });
  return [
    ...(window.from !== null && window.from > sight.first
      ? [row('outside-before', sight.first, window.from)]
      : []),
    ...(window.to !== null && window.to < sight.last
      ? [row('outside-after', window.to + 1, sight.last + 1)]
      : []),
  ];
}

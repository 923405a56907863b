/** The settings of the timeline widget. */
import type { TimelineOptions } from 'vis-timeline/esnext';
import { language } from '#shared/i18n/text.ts';
import type { ClusterContents } from './cluster-contents.ts';
import { itemNode } from './item-node.ts';
import { type LineLabel, lineNode } from './line-node.ts';
import type { TimelineRow } from './timeline-items.ts';

const DAY = 86_400_000;

const fixed: TimelineOptions = {
  // Without a range of its own the widget fits itself to the first items that it is fed.
  start: new Date(2000, 0, 1),
  end: new Date(2001, 0, 1),
  height: '100%',
  orientation: { axis: 'bottom', item: 'top' },
  stack: true,
  selectable: false,
  showCurrentTime: false,
  showWeekScale: true,
  showTooltips: false,
  verticalScroll: true,
  horizontalScroll: true,
  horizontalScrollKey: 'shiftKey',
  zoomKey: 'ctrlKey',
  zoomMin: 6 * DAY,
  zoomMax: 400 * 366 * DAY,
  margin: { item: { horizontal: 6, vertical: 4 }, axis: 4 },
  groupOrder: 'order',
  dataAttributes: ['id'],
  maxMinorChars: 3,
  format: {
    minorLabels: { hour: '', day: 'D', weekday: 'D', week: 'D', month: 'MMM', year: 'YYYY' },
    majorLabels: {
      hour: 'D MMM',
      day: 'MMM YYYY',
      weekday: 'MMM YYYY',
      week: 'MMM YYYY',
      month: 'YYYY',
      year: '',
    },
  },
  groupTemplate: (line: LineLabel | null) => (line ? lineNode(line) : ''),
};

export const timelineOptions = (clusters: ClusterContents): TimelineOptions => ({
  ...fixed,
  // Of the axis; it sets the language of the whole of moment.
  locale: language(),
  template: (row: TimelineRow | null) => {
    if (row?.event) return itemNode(row.event);
    return row?.isCluster ? clusters.node(row.id) : '';
  },
});

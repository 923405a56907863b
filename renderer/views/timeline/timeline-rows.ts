/** Keeps the rows and groups that vis-timeline draws equal to what should be drawn. */
import { DataSet } from 'vis-data/esnext';
import type { DataGroup } from 'vis-timeline/esnext';
import type { DayRange } from '#shared/derive/focus-range.ts';
import type { Timeline } from '#shared/derive/timeline.ts';
import type { Day } from '#shared/lib/day.ts';
import type { LineLabel } from './line-node.ts';
import { applyRows } from './timeline-diff.ts';
import { type Feed, feedOf } from './timeline-feed.ts';
import { eventRow, publicationRow, type TimelineRow } from './timeline-items.ts';
import { linesInSight } from './timeline-sight.ts';

export interface TimelineData {
  readonly timeline: Timeline;
  readonly published: readonly Day[];
}

export interface Rows {
  readonly items: DataSet<TimelineRow>;
  readonly groups: DataSet<DataGroup>;
  /** `keep` are drawn even where there are too many items. */
  apply(data: TimelineData, keep: ReadonlySet<string>, sight: DayRange): Omit<Feed, 'items'>;
}

export function createRows(): Rows {
  const items = new DataSet<TimelineRow>([]);
  const groups = new DataSet<DataGroup>([]);
  return {
    items,
    groups,
    apply({ timeline, published }, keep, sight) {
      const { items: fed, ...rest } = feedOf(timeline.items, sight, keep);
      applyRows(groups, linesInSight(timeline, sight).map(groupRow));
      applyRows(items, [...fed.map(eventRow), ...published.map(publicationRow)]);
      return rest;
    },
  };
}

const groupRow = (
  line: Timeline['lines'][number],
  order: number,
): DataGroup & LineLabel & { readonly order: number } => ({
  id: line.id,
  content: line.name,
  quad: line.quad,
  pinned: line.pinned,
  order,
  className: line.pinned ? 'theme-line is-pinned' : 'theme-line',
});

/** Keeps the rows and groups that vis-timeline draws equal to what should be drawn. */
import { DataSet } from 'vis-data/esnext';
import type { DataGroup } from 'vis-timeline/esnext';
import type { ThemeLine } from '#shared/derive/timeline-lines.ts';
import type { Day } from '#shared/lib/day.ts';
import { type ClusterContents, type ClusterLook, createClusterContents } from './cluster-contents.ts';
import type { LineLabel } from './line-node.ts';
import { applyRows } from './timeline-diff.ts';
import type { Feed } from './timeline-feed.ts';
import { clusterRow, eventRow, publicationRow, type TimelineRow } from './timeline-items.ts';

export interface Rows {
  readonly items: DataSet<TimelineRow>;
  readonly groups: DataSet<DataGroup>;
  /** What is written into the clusters. */
  readonly clusters: ClusterContents;
  apply(feed: Feed, more: ClusterLook & { readonly published: readonly Day[] }): void;
}

export function createRows(): Rows {
  const items = new DataSet<TimelineRow>([]);
  const groups = new DataSet<DataGroup>([]);
  const clusters = createClusterContents();
  return {
    ...{ items, groups, clusters },
    apply(feed, { published, ...look }) {
      clusters.renew(feed.clusters, look);
      applyRows(groups, feed.lines.map(groupRow));
      applyRows(items, [
        ...feed.items.map(eventRow),
        ...feed.clusters.map(clusterRow),
        ...published.map(publicationRow),
      ]);
    },
  };
}

const groupRow = (line: ThemeLine, order: number): DataGroup & LineLabel & { readonly order: number } => ({
  id: line.id,
  content: line.name,
  quad: line.quad,
  pinned: line.pinned,
  order,
  className: line.pinned ? 'theme-line is-pinned' : 'theme-line',
});

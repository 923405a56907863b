/**
 * The nodes of the drawn clusters, whose counts change while the view moves: what is written into them is renewed in place.
 * vis-timeline lays out the page for each item that it is told has changed (1 ms an item, vis-timeline 8.5.4, `ItemSet._onUpdate`).
 */
import type { DayRange } from '#shared/derive/focus-range.ts';
import { type DateFormat, defaultDateFormat } from '#shared/lib/date-format.ts';
import type { ClusterItem } from './cluster-item.ts';
import { clusterNode, fillCluster } from './cluster-node.ts';

export interface ClusterLook {
  readonly format: DateFormat;
  readonly sight: DayRange;
  /** Pixels of a day. */
  readonly dayWidth: number;
}

export interface ClusterContents {
  /** The contents that the widget asks for, of a cluster that was given last. */
  node(clusterId: string): HTMLElement;
  /** Gives all clusters, before the widget is told of new ones. */
  renew(clusters: readonly ClusterItem[], look: ClusterLook): void;
}

export function createClusterContents(): ClusterContents {
  const nodes = new Map<string, { readonly node: HTMLElement; written: string }>();
  let known: ReadonlyMap<string, ClusterItem> = new Map();
  let look: ClusterLook = { format: defaultDateFormat, sight: { first: 0, last: 0 }, dayWidth: 1 };
  const write = (id: string) => {
    const [cluster, drawn] = [known.get(id), nodes.get(id)];
    if (!cluster || !drawn) return;
    const { count, days, byType } = cluster;
    drawn.node.classList.toggle('is-narrow', isNarrow(cluster, look));
    const text = `${look.format} ${count} ${days.first} ${days.last} ${byType.join()}`;
    if (drawn.written !== text) fillCluster(drawn.node, cluster, look.format);
    drawn.written = text;
  };
  return {
    node(id) {
      const node = nodes.get(id)?.node ?? clusterNode();
      if (!nodes.has(id)) nodes.set(id, { node, written: '' });
      write(id);
      return node;
    },
    renew(clusters, wanted) {
      look = wanted;
      known = new Map(clusters.map((each) => [each.id, each]));
      for (const id of nodes.keys()) {
        if (known.has(id)) write(id);
        else nodes.delete(id);
      }
    },
  };
}

/** Pixels around a number, and of a digit. */
const AROUND = 14;
const DIGIT = 8;

/** Whether the edge of the view would cut off digits: half a number says something wrong. */
function isNarrow({ first, last, count }: ClusterItem, { sight, dayWidth }: ClusterLook): boolean {
  if (last < sight.first || first > sight.last) return false;
  const days = Math.min(last, sight.last) - Math.max(first, sight.first) + 1;
  return days < last - first + 1 && days * dayWidth < AROUND + DIGIT * String(count).length;
}

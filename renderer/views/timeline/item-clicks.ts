/** Clicks on what the timeline draws, by pointer and as assistive technology makes them. */
import type { Timeline as VisTimeline } from 'vis-timeline/esnext';
import { eventOfItem } from '#shared/derive/timeline.ts';
import type { EventId } from '#shared/model/ids.ts';
import { type ClusterItem, isCluster } from './cluster-item.ts';

interface ItemCallbacks {
  readonly onEvent: (eventId: EventId) => void;
  readonly onCluster: (cluster: ClusterItem) => void;
  readonly onNothing: () => void;
  readonly clusterOf: (itemId: string) => ClusterItem | undefined;
}

/** Listens until `destroy`. The widget tells a click from the end of a drag; clicks without a pointer never reach it. */
export function listenToItems(
  container: HTMLElement,
  vis: VisTimeline,
  { onEvent, onCluster, onNothing, clusterOf }: ItemCallbacks,
) {
  const act = (itemId: string) => {
    const cluster = clusterOf(itemId);
    if (cluster) onCluster(cluster);
    else if (!isCluster(itemId)) onEvent(eventOfItem(itemId));
  };
  vis.on('click', ({ item, what }) => {
    if (typeof item === 'string' && /^[ce]/.test(item)) act(item);
    else if (what === 'background' || what === 'axis') onNothing();
  });
  const onClick = (event: MouseEvent) => {
    const item =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.vis-item.cluster') : null;
    if (event.detail === 0 && item) act(item.dataset.id ?? '');
  };
  container.addEventListener('click', onClick);
  return { destroy: () => container.removeEventListener('click', onClick) };
}

/** Marks what is selected, what is outside the window, and dims the rest, on the drawn items: nothing is stacked anew. */
import type { TimeWindow } from '#shared/contract/views.ts';
import { overlapOf } from '#shared/derive/overlap.ts';
import { eventOfItem, type TimelineItem } from '#shared/derive/timeline.ts';
import type { EventId } from '#shared/model/ids.ts';

/** Of events: all items of an event are marked alike. */
export interface ItemMarks {
  readonly selected: ReadonlySet<EventId>;
  /** Null when nothing is selected. */
  readonly related: ReadonlySet<EventId> | null;
}

export const noMarks: ItemMarks = { selected: new Set(), related: null };

export function applyMarks(container: HTMLElement, { selected, related }: ItemMarks): void {
  for (const item of drawnItems(container)) {
    const id = eventOfItem(item.dataset.id ?? '');
    item.classList.toggle('is-selected', selected.has(id));
    item.classList.toggle('is-dim', related !== null && !related.has(id));
  }
}

export function applyWindow(
  container: HTMLElement,
  items: ReadonlyMap<string, TimelineItem>,
  window: TimeWindow,
): void {
  for (const node of drawnItems(container)) {
    const item = items.get(node.dataset.id ?? '');
    const overlap = item && overlapOf(item, window);
    node.classList.toggle('is-outside', overlap === null);
    node.classList.toggle('is-partly', overlap === 'partly');
  }
}

const drawnItems = (container: HTMLElement): NodeListOf<HTMLElement> =>
  container.querySelectorAll<HTMLElement>('.vis-item.event');

/** Marks what is selected, what is outside the window, and dims the rest, on the drawn items: nothing is stacked anew. */
import type { TimeWindow } from '#shared/contract/views.ts';
import { overlapOf } from '#shared/derive/overlap.ts';
import { eventOfItem } from '#shared/derive/timeline.ts';
import type { Day } from '#shared/lib/day.ts';
import type { EventId } from '#shared/model/ids.ts';

/** Of events: all items of an event are marked alike. */
export interface ItemMarks {
  readonly selected: ReadonlySet<EventId>;
  /** Null when nothing is selected. */
  readonly related: ReadonlySet<EventId> | null;
}

export const noMarks: ItemMarks = { selected: new Set(), related: null };

/** First and last possible day of what an item stands for; null is open. */
export interface Span {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

export function applyMarks(container: HTMLElement, { selected, related }: ItemMarks): void {
  for (const item of container.querySelectorAll<HTMLElement>('.vis-item.event')) {
    const id = eventOfItem(item.dataset.id ?? '');
    item.classList.toggle('is-selected', selected.has(id));
    item.classList.toggle('is-dim', related !== null && !related.has(id));
  }
}

export function applyWindow(
  container: HTMLElement,
  spans: ReadonlyMap<string, Span>,
  window: TimeWindow,
): void {
  for (const node of drawnItems(container)) {
    const span = spans.get(node.dataset.id ?? '');
    const overlap = span && overlapOf(span, window);
    node.classList.toggle('is-outside', overlap === null);
    node.classList.toggle('is-partly', overlap === 'partly');
  }
}

/** The cluster that the keys have reached. */
export function applyPoint(container: HTMLElement, itemId: string | null): void {
  for (const node of container.querySelectorAll<HTMLElement>('.vis-item.cluster'))
    node.classList.toggle('is-current', node.dataset.id === itemId);
}

const drawnItems = (container: HTMLElement): NodeListOf<HTMLElement> =>
  container.querySelectorAll<HTMLElement>('.vis-item:is(.event, .cluster)');

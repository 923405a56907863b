/** Which items vis-timeline is given: those in view and a margin, and never more than it can draw at once. */
import type { DayRange } from '#shared/derive/focus-range.ts';
import type { TimelineItem } from '#shared/derive/timeline.ts';

/** vis-timeline's cost follows the items in view; beyond this panning is no longer smooth. */
export const MAX_ITEMS = 200;

export interface Feed {
  readonly items: readonly TimelineItem[];
  /** Items in view that were left out. */
  readonly leftOut: number;
  /** Items that lie wholly before or after the view. */
  readonly before: number;
  readonly after: number;
}

/** `keep` are fed whatever happens: what is selected. */
export function feedOf(items: readonly TimelineItem[], range: DayRange, keep: ReadonlySet<string>): Feed {
  const margin = Math.max(1, range.last - range.first);
  const near = items.filter((item) => item.last >= range.first - margin && item.first <= range.last + margin);
  const wanted = [
    ...near.filter((item) => keep.has(item.id)),
    ...near.filter((item) => !keep.has(item.id) && inRange(item, range)),
    ...near.filter((item) => !keep.has(item.id) && !inRange(item, range)),
  ].slice(0, MAX_ITEMS);
  const visible = near.filter((item) => inRange(item, range)).length;
  return {
    items: wanted,
    leftOut: visible - wanted.filter((item) => inRange(item, range)).length,
    before: items.filter((item) => item.last < range.first).length,
    after: items.filter((item) => item.first > range.last).length,
  };
}

const inRange = (item: TimelineItem, range: DayRange): boolean =>
  item.last >= range.first && item.first <= range.last;

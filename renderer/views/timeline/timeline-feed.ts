/** Which items vis-timeline is given: those in view and a margin, and never more than it can draw at once. */

import { reversedBits } from '#shared/columns/spread.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import type { TimelineItem } from '#shared/derive/timeline.ts';
import { byNumber } from '#shared/lib/compare.ts';

/** vis-timeline's cost follows the items in view; beyond this panning is no longer smooth. */
export const MAX_ITEMS = 150;

export interface Feed {
  readonly items: readonly TimelineItem[];
  /** Items in view that are drawn. */
  readonly drawn: number;
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
    ...spread(near.filter((item) => !keep.has(item.id) && inRange(item, range))),
    ...near.filter((item) => !keep.has(item.id) && !inRange(item, range)),
  ].slice(0, MAX_ITEMS);
  const visible = near.filter((item) => inRange(item, range)).length;
  const drawn = wanted.filter((item) => inRange(item, range)).length;
  return {
    ...{ items: wanted, drawn },
    leftOut: visible - drawn,
    before: items.filter((item) => item.last < range.first).length,
    after: items.filter((item) => item.first > range.last).length,
  };
}

/**
 * Where there are too many, some of all stretches of the view, and the same ones while it is panned or more come in: items have
 * ranks by their ids with the bits reversed, the first of which are spread over any stretch.
 */
function spread(items: readonly TimelineItem[]): readonly TimelineItem[] {
  if (items.length <= MAX_ITEMS) return items;
  return [...items].sort(byNumber(({ eventId }) => reversedBits(eventId))).slice(0, MAX_ITEMS);
}

const inRange = (item: TimelineItem, range: DayRange): boolean =>
  item.last >= range.first && item.first <= range.last;

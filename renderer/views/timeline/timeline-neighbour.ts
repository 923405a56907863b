/** Moving through the timeline by arrow keys: along a theme line, or to the nearest item of the next one. */
import { NOBODY } from '#shared/columns/no-place.ts';
import type { DayRange } from '#shared/derive/focus-range.ts';
import { eventOfItem } from '#shared/derive/timeline.ts';
import type { Day } from '#shared/lib/day.ts';
import type { EventId } from '#shared/model/ids.ts';
import { eventAt, standsOn, type TimelineSource } from './timeline-source.ts';

export type Step = 'before' | 'after' | 'lineAbove' | 'lineBelow';

interface WalkItem {
  readonly id: string;
  readonly lineId: string;
  readonly first: Day;
  /** Null for a cluster. */
  readonly eventId: EventId | null;
}

/** What is in sight: lines from the top, items by first day. */
export interface Walk {
  readonly lines: readonly { readonly id: string }[];
  readonly items: readonly WalkItem[];
}

/** The first item of the first line that has any, without a start; null when there is none that way. */
export function neighbourItem(walk: Walk, from: string | null, step: Step): WalkItem | null {
  const here = from === null ? null : itemAt(walk, from);
  if (!here) return entryOf(walk);
  if (step === 'before' || step === 'after') return along(walk, here, step === 'after' ? 1 : -1);
  return across(walk, here, step === 'lineBelow' ? 1 : -1);
}

function entryOf({ lines, items }: Walk): WalkItem | null {
  const used = new Set(items.map((item) => item.lineId));
  const line = lines.find(({ id }) => used.has(id));
  return items.find((item) => item.lineId === line?.id) ?? null;
}

/** Lines may have changed since: then it is another item of the same event. */
export const itemAt = ({ items }: Walk, id: string): WalkItem | null =>
  items.find((item) => item.id === id) ?? items.find((item) => item.eventId === eventOfItem(id)) ?? null;

function along(walk: Walk, here: WalkItem, by: 1 | -1): WalkItem | null {
  const line = walk.items.filter((item) => item.lineId === here.lineId);
  return line[line.indexOf(here) + by] ?? null;
}

/** On the next line that has another event: lines of pinned actors may have none, or none but this. */
function across({ lines, items: all }: Walk, here: WalkItem, by: 1 | -1): WalkItem | null {
  const others = all.filter((item) => item.eventId === null || item.eventId !== here.eventId);
  const used = new Set(others.map((item) => item.lineId));
  const index = lines.findIndex((line) => line.id === here.lineId);
  const further = by > 0 ? lines.slice(index + 1) : lines.slice(0, index).reverse();
  const line = further.find(({ id }) => used.has(id));
  const items = others.filter((item) => item.lineId === line?.id);
  const distance = (item: WalkItem) => Math.abs(item.first - here.first);
  return items.reduce<WalkItem | null>(
    (best, item) => (best === null || distance(item) < distance(best) ? item : best),
    null,
  );
}

interface Beyond {
  readonly lineId: string;
  readonly sight: DayRange;
  readonly by: 1 | -1;
}

/** The nearest event of a line that lies wholly out of sight, after or before it; null where there is none. */
export function eventBeyond(
  source: TimelineSource,
  shown: ReadonlySet<string>,
  { lineId, sight, by }: Beyond,
): EventId | null {
  const { from, to } = source.days;
  const isOn = standsOn(source, lineId, shown);
  let found = NOBODY;
  for (let place = 0; place < from.length; place += 1) {
    const isBeyond = by > 0 ? from[place]! > sight.last : to[place]! < sight.first;
    if (!isBeyond || from[place]! > to[place]! || !isOn(place)) continue;
    const isNearer =
      found === NOBODY || (by > 0 ? from[place]! < from[found]! : from[place]! >= from[found]!);
    if (isNearer) found = place;
  }
  return found === NOBODY ? null : eventAt(source, found);
}

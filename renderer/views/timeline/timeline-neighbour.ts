/** Moving through the timeline by arrow keys: along a theme line, or to the nearest item of the next one. */
import { eventOfItem, type Timeline, type TimelineItem } from '#shared/derive/timeline.ts';

export type Step = 'before' | 'after' | 'lineAbove' | 'lineBelow';

/** The first item without a start; null when there is none that way. */
export function neighbourItem(timeline: Timeline, from: string | null, step: Step): TimelineItem | null {
  const here = from === null ? undefined : itemAt(timeline, from);
  if (!here) return timeline.items[0] ?? null;
  if (step === 'before' || step === 'after') return along(timeline, here, step === 'after' ? 1 : -1);
  return across(timeline, here, step === 'lineBelow' ? 1 : -1);
}

/** Lines may have changed since: then it is another item of the same event. */
const itemAt = ({ items }: Timeline, id: string): TimelineItem | undefined =>
  items.find((item) => item.id === id) ?? items.find((item) => item.eventId === eventOfItem(id));

function along(timeline: Timeline, here: TimelineItem, by: 1 | -1): TimelineItem | null {
  const line = timeline.items.filter((item) => item.lineId === here.lineId);
  return line[line.indexOf(here) + by] ?? null;
}

/** On the next line that has another event: lines of pinned actors may have none, or none but this. */
function across({ lines, items: all }: Timeline, here: TimelineItem, by: 1 | -1): TimelineItem | null {
  const others = all.filter((item) => item.eventId !== here.eventId);
  const used = new Set(others.map((item) => item.lineId));
  const index = lines.findIndex((line) => line.id === here.lineId);
  const further = by > 0 ? lines.slice(index + 1) : lines.slice(0, index).reverse();
  const line = further.find(({ id }) => used.has(id));
  const items = others.filter((item) => item.lineId === line?.id);
  const distance = (item: TimelineItem) => Math.abs(item.first - here.first);
  return items.reduce<TimelineItem | null>(
    (best, item) => (best === null || distance(item) < distance(best) ? item : best),
    null,
  );
}

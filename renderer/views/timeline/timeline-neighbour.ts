/** Moving through the timeline by arrow keys: along a theme line, or to the nearest item of the next one. */
import type { Timeline, TimelineItem } from '#shared/derive/timeline.ts';

export type Step = 'before' | 'after' | 'lineAbove' | 'lineBelow';

/** The first item without a start; null when there is none that way. */
export function neighbourItem(timeline: Timeline, from: string | null, step: Step): TimelineItem | null {
  const here = timeline.items.find((item) => item.id === from);
  if (!here) return timeline.items[0] ?? null;
  if (step === 'before' || step === 'after') return along(timeline, here, step === 'after' ? 1 : -1);
  return across(timeline, here, step === 'lineBelow' ? 1 : -1);
}

function along(timeline: Timeline, here: TimelineItem, by: 1 | -1): TimelineItem | null {
  const line = timeline.items.filter((item) => item.lineId === here.lineId);
  return line[line.indexOf(here) + by] ?? null;
}

function across(timeline: Timeline, here: TimelineItem, by: 1 | -1): TimelineItem | null {
  const index = timeline.lines.findIndex((line) => line.id === here.lineId) + by;
  const line = timeline.lines[index];
  const items = timeline.items.filter((item) => item.lineId === line?.id);
  const distance = (item: TimelineItem) => Math.abs(item.first - here.first);
  return items.reduce<TimelineItem | null>(
    (best, item) => (best === null || distance(item) < distance(best) ? item : best),
    null,
  );
}

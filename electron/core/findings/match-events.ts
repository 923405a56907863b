/** Which event of an earlier reading each event of a new one is (SPEC.md, FD-7). */
import { rangesOverlap } from '#shared/lib/text-range.ts';
import type { EventFinding } from '#shared/model/finding-events.ts';
import type { RowOf } from '../store/tables.ts';
import { queues } from './reconcile.ts';

type EventRow = RowOf<'event'>;

const triggerOf = (row: EventRow) => ({ start: row.triggerStart, end: row.triggerEnd });

/** Earlier events by the findings' ids; each earlier event at most once. */
export function matchEvents(
  existing: readonly EventRow[],
  findings: readonly EventFinding[],
): ReadonlyMap<string, EventRow> {
  const matched = new Map<string, EventRow>();
  const byTrigger = queues(existing, (row) => `${row.triggerStart}:${row.triggerEnd}`);
  for (const finding of findings) {
    const queue = byTrigger.get(`${finding.trigger.start}:${finding.trigger.end}`) ?? [];
    const sameType = queue.findIndex((row) => row.type === finding.type);
    const [row] = queue.splice(Math.max(0, sameType), 1);
    if (row) matched.set(finding.id, row);
  }
  const left = new Set([...byTrigger.values()].flat());
  for (const finding of findings) {
    if (matched.has(finding.id)) continue;
    const row = [...left].find(
      (other) => other.type === finding.type && rangesOverlap(triggerOf(other), finding.trigger),
    );
    if (!row) continue;
    left.delete(row);
    matched.set(finding.id, row);
  }
  return matched;
}

/** Events of an article, with participants, places, anchors and evidence. */
import type { EventFinding } from '#shared/model/finding-events.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { RowOf } from '../store/tables.ts';
import { editedColumns, withoutEdited } from './edited.ts';
import { isUntouched } from './existing.ts';
import { matchEvents } from './match-events.ts';
import type { Saved, Step } from './reading.ts';
import { saveEvidence } from './save-evidence.ts';
import { saveParticipants } from './save-participants.ts';

/** An event of the findings with its row. */
export interface SavedEvent {
  readonly finding: EventFinding;
  readonly id: EventId;
  /** Before this reading; null for a new one. */
  readonly before: RowOf<'event'> | null;
}

export function saveEvents(step: Step, saved: Omit<Saved, 'events'>): Saved['events'] {
  const matched = matchEvents(step.existing.events, step.findings.events);
  const all = step.findings.events.flatMap((finding, ord): readonly SavedEvent[] => {
    const before = matched.get(finding.id) ?? null;
    if (!before && step.tombstones.hasEvent(finding.trigger)) return [];
    return [{ finding, before, id: saveEvent(step, saved, { finding, ord, before }) }];
  });
  const events = new Map(all.map(({ finding, id }) => [finding.id, id]));
  const open = all.filter(({ before }) => before === null || before.review === 'unreviewed');
  for (const event of open) saveAnchor(step, events, event);
  saveParticipants(step, saved, open);
  saveEvidence(step, saved, {
    kind: 'event',
    items: open.map(({ id, finding }) => ({ itemId: id, ranges: finding.evidence, rule: finding.rule })),
  });
  return events;
}

interface Placed {
  readonly finding: EventFinding;
  readonly ord: number;
  readonly before: RowOf<'event'> | null;
}

function saveEvent(step: Step, saved: Omit<Saved, 'events'>, { finding, ord, before }: Placed): EventId {
  const { writer, articleId } = step;
  const values = { ...valuesOf(finding, saved), ord };
  if (!before) return writer.insert('event', { ...values, articleId, origin: 'extractor' }) as EventId;
  if (before.review === 'unreviewed')
    writer.update('event', before.id, withoutEdited(values, before.edited, editedColumns.event));
  return before.id;
}

function valuesOf(finding: EventFinding, { actors }: Pick<Saved, 'actors'>) {
  const { title, type, subtype, status, time, claimant, confidence, rule, trigger } = finding;
  return {
    ...{ title, type, subtype, status, ...time, confidence, rule },
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    claimant: claimant.kind === 'actor' ? (actors.get(claimant.actorId) ?? null) : null,
  };
}

/** Second, because an event may count from a later one. */
function saveAnchor(
  { writer }: Step,
  events: ReadonlyMap<string, EventId>,
  { finding, id, before }: SavedEvent,
): void {
  if (before?.edited.includes('time')) return;
  const anchorEvent = finding.anchorEvent === null ? null : (events.get(finding.anchorEvent) ?? null);
  if (anchorEvent !== (before?.anchorEvent ?? null)) writer.update('event', id, { anchorEvent });
}

/** FD-9; last, because links and relations of an earlier reading go by themselves first. */
export function dropVanishedEvents({ writer, existing }: Step, events: Saved['events']): void {
  const kept = new Set(events.values());
  for (const row of existing.events) {
    if (!kept.has(row.id) && isUntouched(row)) writer.remove('event', row.id);
  }
}

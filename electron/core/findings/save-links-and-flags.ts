/** Links between events and flags of an article, with their evidence. */
import type { NewRowOf } from '../store/tables.ts';
import type { Saved, Step } from './reading.ts';
import { saveEvidence } from './save-evidence.ts';
import { saveItems, type Wanted } from './save-items.ts';
import { flagKey, linkKey } from './tombstones.ts';

export function saveLinks(step: Step, saved: Saved): void {
  const wanted = step.findings.links.flatMap((finding): readonly Wanted<'event_link'>[] => {
    const fromId = saved.events.get(finding.from);
    const toId = saved.events.get(finding.to);
    if (fromId === undefined || toId === undefined) return [];
    const { kind, confidence, rule, evidence } = finding;
    const row: NewRowOf<'event_link'> = {
      ...{ articleId: step.articleId, origin: 'extractor', confidence, rule },
      ...{ fromId, toId, kind },
    };
    return [{ row, key: linkKey(row), ranges: evidence }];
  });
  const items = saveItems(step, 'event_link', {
    wanted,
    existing: step.existing.links.map((row) => ({ row, key: linkKey(row) })),
  });
  saveEvidence(step, saved, { kind: 'link', items });
}

export function saveFlags(step: Step, saved: Saved): void {
  const wanted = step.findings.flags.map((finding): Wanted<'flag'> => {
    const { kind, note, confidence, rule, evidence } = finding;
    const row: NewRowOf<'flag'> = {
      ...{ articleId: step.articleId, origin: 'extractor', confidence, rule },
      ...{ kind, note },
    };
    return { row, key: flagKey({ kind, start: evidence[0]?.start }), ranges: evidence };
  });
  const firstStart = (id: number): number | undefined =>
    step.existing.evidence.find((row) => row.itemKind === 'flag' && row.itemId === id && row.ord === 0)
      ?.start;
  const items = saveItems(step, 'flag', {
    wanted,
    existing: step.existing.flags.map((row) => ({
      row,
      key: flagKey({ kind: row.kind, start: firstStart(row.id) }),
    })),
  });
  saveEvidence(step, saved, { kind: 'flag', items });
}

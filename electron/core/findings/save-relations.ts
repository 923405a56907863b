/** Relations, links between events and flags of an article, with their evidence. */
import type { FlagFinding, LinkFinding, RelationFinding } from '#shared/model/findings.ts';
import type { NewRowOf, RowOf } from '../store/tables.ts';
import { isUntouched } from './existing.ts';
import type { Saved, Step } from './reading.ts';
import { queues } from './reconcile.ts';
import { type ItemEvidence, saveEvidence } from './save-evidence.ts';
import { flagKey, linkKey, relationKey } from './tombstones.ts';

interface Wanted<F, N extends ReviewedTable> {
  readonly finding: F;
  readonly row: NewRowOf<N>;
  readonly key: string;
}
type ReviewedTable = 'relation' | 'event_link' | 'flag';
type Finding = RelationFinding | LinkFinding | FlagFinding;

export function saveRelations(step: Step, saved: Saved): number {
  const wanted = step.findings.relations.flatMap(
    (finding): readonly Wanted<RelationFinding, 'relation'>[] => {
      const subjectId = saved.actors.get(finding.subjectId);
      const objectId = saved.actors.get(finding.objectId);
      if (subjectId === undefined || objectId === undefined) return [];
      const { predicate, family, directed, status, time, confidence, rule } = finding;
      const row: NewRowOf<'relation'> = {
        ...{ articleId: step.articleId, confidence, rule },
        origin: 'extractor',
        ...{ subjectId, objectId, predicate, family, directed, status, ...time },
      };
      return [{ finding, row, key: relationKey(row) }];
    },
  );
  const items = saveItems(step, 'relation', {
    wanted,
    existing: step.existing.relations.map((row) => ({ row, key: relationKey(row) })),
  });
  saveEvidence(step, saved, { kind: 'relation', items });
  return wanted.length;
}

export function saveLinks(step: Step, saved: Saved): void {
  const wanted = step.findings.links.flatMap((finding): readonly Wanted<LinkFinding, 'event_link'>[] => {
    const fromId = saved.events.get(finding.from);
    const toId = saved.events.get(finding.to);
    if (fromId === undefined || toId === undefined) return [];
    const { kind, confidence, rule } = finding;
    const row = {
      articleId: step.articleId,
      origin: 'extractor',
      fromId,
      toId,
      kind,
      confidence,
      rule,
    } as const;
    return [{ finding, row, key: linkKey(row) }];
  });
  const items = saveItems(step, 'event_link', {
    wanted,
    existing: step.existing.links.map((row) => ({ row, key: linkKey(row) })),
  });
  saveEvidence(step, saved, { kind: 'link', items });
}

export function saveFlags(step: Step, saved: Saved): void {
  const wanted = step.findings.flags.map((finding): Wanted<FlagFinding, 'flag'> => {
    const { kind, note, confidence, rule } = finding;
    const row = { articleId: step.articleId, origin: 'extractor', kind, note, confidence, rule } as const;
    return { finding, row, key: flagKey({ kind, start: finding.evidence[0]?.start }) };
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

interface Items<F extends Finding, N extends ReviewedTable> {
  readonly wanted: readonly Wanted<F, N>[];
  readonly existing: readonly { readonly row: RowOf<N>; readonly key: string }[];
}

/** Inserts and updates items of one kind, removes vanished ones (FD-8 to FD-10); returns what has evidence to save. */
function saveItems<F extends Finding, N extends ReviewedTable>(
  { writer, tombstones }: Step,
  table: N,
  { wanted, existing }: Items<F, N>,
): readonly ItemEvidence[] {
  const free = queues(existing, (item) => item.key);
  const open: ItemEvidence[] = [];
  for (const { finding, row, key } of wanted) {
    const before = free.get(key)?.shift()?.row;
    if (before && before.review !== 'unreviewed') continue;
    if (!before && tombstones.hasItem(table, key)) continue;
    if (before) writer.update(table, before.id, row);
    const itemId = before?.id ?? writer.insert(table, row);
    open.push({ itemId, ranges: finding.evidence, rule: finding.rule });
  }
  for (const { row } of [...free.values()].flat()) if (isUntouched(row)) writer.remove(table, row.id);
  return open;
}

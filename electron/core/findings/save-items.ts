/** Rows of items that an analyst reviews one by one: inserts and updates them, removes vanished ones (SPEC.md, FD-8 to FD-10). */
import type { TextRange } from '#shared/lib/text-range.ts';
import type { NewRowOf, RowOf } from '../store/tables.ts';
import { editedColumns, withoutEdited } from './edited.ts';
import { isUntouched } from './existing.ts';
import type { Step } from './reading.ts';
import { queues } from './reconcile.ts';
import type { ItemEvidence } from './save-evidence.ts';

type ReviewedTable = 'relation' | 'event_link' | 'flag';

export interface Wanted<N extends ReviewedTable> {
  readonly row: NewRowOf<N>;
  readonly key: string;
  /** A second key, for rows whose first one an analyst has changed. */
  readonly words?: string;
  readonly ranges: readonly TextRange[];
}

export interface Existing<N extends ReviewedTable> {
  readonly row: RowOf<N>;
  readonly key: string;
  /** Set for a row that goes by its words alone. */
  readonly words?: string;
}

interface Items<N extends ReviewedTable> {
  readonly wanted: readonly Wanted<N>[];
  readonly existing: readonly Existing<N>[];
}

/** Returns what has evidence to save. */
export function saveItems<N extends ReviewedTable>(
  { writer, tombstones }: Step,
  table: N,
  { wanted, existing }: Items<N>,
): readonly ItemEvidence[] {
  const rows = rowsToTake(existing);
  const isGone = ({ key, words = key }: Wanted<N>): boolean =>
    tombstones.hasItem(table, key) || tombstones.hasItem(table, words);
  const open: ItemEvidence[] = [];
  for (const item of wanted) {
    const before = rows.byKey(item) ?? (isGone(item) ? 'gone' : rows.byWords(item));
    if (before === 'gone' || (before && before.review !== 'unreviewed')) continue;
    if (before) writer.update(table, before.id, valuesFor(item.row, before));
    const itemId = before?.id ?? writer.insert(table, item.row);
    open.push({ itemId, ranges: item.ranges, rule: item.row.rule });
  }
  for (const row of rows.left()) if (isUntouched(row)) writer.remove(table, row.id);
  return open;
}

/** Rows of an earlier reading, each to be taken once. */
function rowsToTake<N extends ReviewedTable>(existing: readonly Existing<N>[]) {
  const isMoved = (item: Existing<N>): boolean => item.words !== undefined;
  const byKey = queues(
    existing.filter((item) => !isMoved(item)),
    (item) => item.key,
  );
  const byWords = queues(existing.filter(isMoved), (item) => item.words ?? '');
  return {
    byKey: ({ key }: Wanted<N>) => byKey.get(key)?.shift()?.row,
    byWords: ({ words = '' }: Wanted<N>) => byWords.get(words)?.shift()?.row,
    left: () => [...byKey.values(), ...byWords.values()].flat().map((item) => item.row),
  };
}

/** Only relations have fields that an analyst sets. */
const valuesFor = <N extends ReviewedTable>(row: NewRowOf<N>, before: RowOf<N>): Partial<NewRowOf<N>> =>
  withoutEdited(row, 'edited' in before ? before.edited : [], editedColumns.relation);

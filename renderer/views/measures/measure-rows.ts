/** The rows of the table of measures: one for each shown actor, sorted, and as text for other programs. */
import type { ListedActor } from '#shared/columns/actor-list.ts';
import { byNumber, byText, type Comparator, inOrder } from '#shared/lib/compare.ts';
import type { ActorKind } from '#shared/model/vocabulary.ts';
import type { FoundMeasures } from '../../state/measures.ts';
import { tsvOf } from '../../ui/tsv.ts';

export type MeasureColumn =
  | 'name'
  | 'events'
  | 'degree'
  | 'betweenness'
  | 'closeness'
  | 'pageRank'
  | 'constraint'
  | 'community';

/** Null where there is no value, or none yet. */
export interface MeasureRow
  extends Readonly<Record<Exclude<MeasureColumn, 'name' | 'events'>, number | null>> {
  /** Of the graph's node. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly events: number;
}

export const rowsOf = (nodes: readonly ListedActor[], found: FoundMeasures | null): readonly MeasureRow[] =>
  nodes.map(({ id, actorId, name, kind, events }) => {
    const place = found?.placeOf.get(actorId);
    const at = (column: ArrayLike<number> | undefined): number | null => {
      const value = place === undefined ? undefined : column?.[place];
      return value === undefined || Number.isNaN(value) ? null : value;
    };
    return {
      ...{ id, name, kind, events },
      degree: at(found?.degree),
      betweenness: at(found?.betweenness),
      closeness: at(found?.closeness),
      pageRank: at(found?.pageRank),
      constraint: at(found?.constraint),
      // 0 stands for none.
      community: at(found?.community) || null,
    };
  });

export interface Sorting {
  readonly column: MeasureColumn;
  readonly descending: boolean;
}

/** Rows without a value come last either way; equal ones by name. */
export function sortedRows(
  rows: readonly MeasureRow[],
  { column, descending }: Sorting,
): readonly MeasureRow[] {
  const name = byText<MeasureRow>((row) => row.name);
  if (column === 'name') return [...rows].sort(descending ? (a, b) => name(b, a) : name);
  const sign = descending ? -1 : 1;
  const value: Comparator<MeasureRow> = byNumber((row) => (row[column] ?? 0) * sign);
  return [...rows].sort(
    inOrder(
      byNumber((row) => (row[column] === null ? 1 : 0)),
      value,
      name,
    ),
  );
}

/** The table as text for other programs. */
export const measureTsv = (
  rows: readonly MeasureRow[],
  columns: readonly { readonly column: MeasureColumn; readonly head: string }[],
): string =>
  tsvOf(
    columns.map(({ head }) => head),
    rows.map((row) => columns.map(({ column }) => String(row[column] ?? ''))),
  );

/** The table of measures: sorted by any column, with the selection that all panels share. */
import { useEffect, useMemo, useState } from 'react';
import { actorOfNode } from '#shared/derive/actor-graph.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { t } from '#shared/i18n/text.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { DataGrid } from '../../ui/data-grid.tsx';
import type { GridColumn, GridRow } from '../../ui/grid-parts.tsx';
import { useGraphTheme } from '../graph/use-graph-theme.ts';
import { KindMark } from '../inspector/kind-mark.tsx';
import type { MeasureColumn, MeasureRow, Sorting } from './measure-rows.ts';
import { MEASURES, measureWord, valueText } from './measure-words.ts';

interface MeasureTableProps {
  readonly rows: readonly MeasureRow[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly onCopy: () => void;
}

/** Pixels at the designed text size. */
const WIDTHS: Readonly<Record<MeasureColumn, number>> = {
  name: 132,
  events: 58,
  degree: 62,
  betweenness: 108,
  closeness: 82,
  pageRank: 82,
  constraint: 84,
  community: 84,
};

const columnOf = (column: MeasureColumn): GridColumn => ({
  ...{ id: column, head: measureWord(column), width: WIDTHS[column], sortable: true },
  isFigure: column !== 'name',
  isRowHeader: column === 'name',
});

const nothingInSight = (): void => {};

export function MeasureTable({ rows, sorting, onSort, onCopy }: MeasureTableProps) {
  const { textScale } = useGraphTheme();
  const { selection } = useWorkspace();
  const { echo } = useEcho();
  const columns = useMemo(() => MEASURES.map(columnOf), []);
  const [active, setActive] = useState(0);
  useEffect(() => setActive((now) => Math.max(0, Math.min(now, rows.length - 1))), [rows.length]);
  const onRow = (index: number, { adding }: { readonly adding: boolean }) => {
    setActive(index);
    const row = rows[index];
    if (!row) return;
    const item: ItemRef = { kind: 'actor', id: actorOfNode(row.id) };
    if (adding) selection.toggle('table', item);
    else selection.select('table', [item]);
  };
  return (
    <DataGrid
      label={t('measures.label')}
      columns={columns}
      rowCount={rows.length}
      grouped={false}
      rowAt={(index) => gridRow(rows[index]!, echo.selected)}
      sorting={sorting}
      onSort={(column) => onSort(nextSorting(column as MeasureColumn, sorting))}
      {...{ active, onRow, onCopy, onSight: nothingInSight }}
      scale={textScale}
    />
  );
}

/** Numbers are read from the largest on, names from the first letter. */
const nextSorting = (column: MeasureColumn, { column: before, descending }: Sorting): Sorting => ({
  column,
  descending: column === before ? !descending : column !== 'name',
});

const gridRow = (row: MeasureRow, selected: ReadonlySet<string>): GridRow => ({
  key: row.id,
  heading: null,
  selected: selected.has(`actor:${actorOfNode(row.id)}`),
  cells: MEASURES.map((column) => (
    <span key={column}>
      {column === 'name' ? <KindMark kind={row.kind} /> : null} {valueText(column, row[column])}
    </span>
  )),
});

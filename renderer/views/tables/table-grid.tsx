/** The grid of the open table: rows with the shared selection, sorted by their heads, copied as text. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type ItemRef, itemKey } from '#shared/derive/item-ref.ts';
import { figure } from '#shared/i18n/figure.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useWanted } from '../../app/use-wanted.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { DataGrid } from '../../ui/data-grid.tsx';
import type { GridRow } from '../../ui/grid-parts.tsx';
import { useGraphTheme } from '../graph/use-graph-theme.ts';
import type { RowTarget, TableModel } from './table-model.ts';
import { itemsOf } from './table-rows.ts';
import type { OpenTable } from './use-table.ts';

interface TableGridProps {
  readonly table: OpenTable;
  readonly onCopy: () => void;
}

export function TableGrid({ table, onCopy }: TableGridProps) {
  const { model, rows, choice, change } = table;
  const { textScale } = useGraphTheme();
  const rowAt = useRowAt(table);
  const [active, setActive] = useState(0);
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const onSight = useCallback((first: number, last: number) => setSight({ first, last }), []);
  useWanted(useItemsInSight(table, sight));
  const select = useSelect();
  const last = rows.entries.length - 1;
  useEffect(() => setActive((now) => Math.max(0, Math.min(now, last))), [last]);
  const onRow = (index: number, how: { readonly adding: boolean; readonly opening: boolean }) => {
    setActive(index);
    const entry = rows.entries[index];
    if (entry === undefined) return;
    const heading = rows.headings[~entry];
    if (entry >= 0) select(model.targetOf(entry), how);
    else if (heading && how.opening) change({ closed: toggled(choice.closed, heading.code) });
  };
  return (
    <DataGrid
      label={model.label}
      columns={model.columns.map(({ codes, ...column }) => ({ ...column, sortable: codes !== null }))}
      rowCount={rows.entries.length}
      grouped={rows.headings.length > 0}
      rowAt={rowAt}
      sorting={choice}
      onSort={(column) =>
        change({
          column,
          descending: column === choice.column ? !choice.descending : startsHigh(model, column),
        })
      }
      {...{ active, onRow, onSight, onCopy }}
      scale={textScale}
    />
  );
}

/** Counts are read from the largest on, all else from the first letter or day. */
const startsHigh = ({ columns }: TableModel, column: string): boolean =>
  ['events', 'ties', 'difference'].includes(column) &&
  columns.some(({ id, isFigure }) => id === column && isFigure);

function toggled(set: ReadonlySet<number>, code: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(code)) next.add(code);
  return next;
}

function useRowAt({ model, rows }: OpenTable): (index: number) => GridRow {
  const { echo } = useEcho();
  return (index) => {
    const entry = rows.entries[index] ?? 0;
    const heading = entry < 0 ? rows.headings[~entry] : undefined;
    if (heading) {
      const text = `${heading.text} · ${figure(heading.count)}`;
      return {
        key: `group ${heading.code}`,
        heading: { text, isOpen: heading.isOpen },
        cells: [],
        selected: false,
      };
    }
    const target = model.targetOf(entry);
    const selected = itemsOf(target).some((item) => echo.selected.has(itemKey(item)));
    return {
      ...{ key: keyOf(target), heading: null, selected },
      cells: model.columns.map(({ id, textOf, markOf }) => (
        <span key={id}>
          {markOf?.(entry)} {textOf(entry)}
        </span>
      )),
    };
  };
}

function keyOf(target: RowTarget): string {
  if (target.kind === 'several') return target.key;
  return target.kind === 'article' ? `article:${target.id}` : itemKey(target);
}

function useSelect() {
  const { selection, loader } = useWorkspace();
  return (
    target: RowTarget,
    { adding, opening }: { readonly adding: boolean; readonly opening: boolean },
  ) => {
    if (target.kind === 'article') {
      if (opening) void loader.openArticle(target.id);
    } else if (target.kind === 'several') {
      const before = adding ? selection.getState().items : [];
      selection.select('table', [
        ...new Map([...target.items, ...before].map((item) => [itemKey(item), item])).values(),
      ]);
    } else if (adding) selection.toggle('table', target);
    else selection.select('table', [target]);
  };
}

/** The records of rows in sight, where the case is too large to be held whole. */
function useItemsInSight(
  { model, rows }: OpenTable,
  { first, last }: { readonly first: number; readonly last: number },
): readonly ItemRef[] {
  return useMemo(() => {
    const places = [...rows.entries.subarray(first, last + 1)].filter((entry) => entry >= 0);
    const targets = places.map(model.targetOf);
    // An actor's row says nothing that the columns do not have.
    return targets.flatMap((target) =>
      target.kind === 'event' || target.kind === 'relation' ? [target] : [],
    );
  }, [model, rows, first, last]);
}

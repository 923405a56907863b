/** The open table: its model, its rows, and what a person has chosen of it. */

import { useCallback, useMemo, useState } from 'react';
import type { Records } from '#shared/columns/records-in.ts';
import { useDateFormat } from '../../app/use-date-format.ts';
import { useShown } from '../../app/use-shown.ts';
import { useCase } from '../../app/workspace-context.ts';
import type { Panels } from '../../state/panels.ts';
import { actorTable } from './actor-table.tsx';
import { eventTable } from './event-table.tsx';
import { relationTable } from './relation-table.tsx';
import { sourceTable } from './source-table.tsx';
import type { TableModel, TableParts } from './table-model.ts';
import { type TableChoice, type TableRows, tableRows } from './table-rows.ts';
import { useOnlySelected } from './use-only-selected.ts';

export const TABLES: readonly {
  readonly name: Panels['table'];
  /** How it is sorted at first. */
  readonly usual: Pick<TableChoice, 'column' | 'descending'>;
  readonly make: (parts: TableParts) => TableModel;
}[] = [
  { name: 'events', usual: { column: 'when', descending: false }, make: eventTable },
  { name: 'actors', usual: { column: 'events', descending: true }, make: actorTable },
  { name: 'relations', usual: { column: 'when', descending: false }, make: relationTable },
  { name: 'sources', usual: { column: 'published', descending: true }, make: sourceTable },
];

export interface OpenTable {
  readonly model: TableModel;
  readonly rows: TableRows;
  readonly choice: TableChoice;
  readonly change: (change: Partial<TableChoice>) => void;
  /** Whether only selected rows are listed; null for articles, which nobody selects. */
  readonly onlySelected: { readonly isOn: boolean; readonly toggle: () => void } | null;
  /** The same table with other records held. */
  readonly withRecords: (records: Records) => TableModel;
}

const NONE: ReadonlySet<number> = new Set();

/** Null until the case has been read. What was chosen stays with each table while the window is open. */
export function useTable(name: Panels['table']): OpenTable | null {
  const table = TABLES.find((each) => each.name === name)!;
  const parts = useTableParts();
  const { only, toggle } = useOnlySelected();
  const [choices, setChoices] = useState<Partial<Record<Panels['table'], TableChoice>>>({});
  const usual = useMemo(() => ({ ...table.usual, groupBy: null, query: '', closed: NONE }), [table]);
  const choice = choices[name] ?? usual;
  const change = useCallback(
    (next: Partial<TableChoice>) =>
      setChoices((all) => ({ ...all, [name]: { ...(all[name] ?? usual), ...next } })),
    [name, usual],
  );
  const model = useMemo(() => (parts ? table.make(parts) : null), [parts, table]);
  const rows = useMemo(() => (model ? tableRows(model, choice, only) : null), [model, choice, only]);
  return useMemo(() => {
    if (!parts || !model || !rows) return null;
    const withRecords = (records: Records) => table.make({ ...parts, whole: { ...parts.whole, ...records } });
    return {
      ...{ model, rows, choice, change, withRecords },
      onlySelected: name === 'sources' ? null : { isOn: only !== null, toggle },
    };
  }, [parts, table, model, rows, choice, change, name, only, toggle]);
}

/** Null until the case has been read. */
export function useTableParts(): TableParts | null {
  const known = useShown((shown) => shown.known);
  const filtered = useShown((shown) => shown.filtered);
  const now = useShown((shown) => shown.now);
  const whole = useCase((data) => data.whole);
  const articles = useCase((data) => data.articles);
  const format = useDateFormat();
  return useMemo(
    () => (known && filtered && now && whole ? { known, filtered, now, whole, articles, format } : null),
    [known, filtered, now, whole, articles, format],
  );
}

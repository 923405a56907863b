/** The open table of differences: its rows, and what a person has chosen of it. */

import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Comparison } from '#shared/columns/compare.ts';
import type { Records } from '#shared/columns/records-in.ts';
import type { ComparedNoun } from '#shared/derive/change-words.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import type { Compared } from '../../state/comparison.ts';
import type { TableModel } from '../tables/table-model.ts';
import { type TableChoice, tableRows } from '../tables/table-rows.ts';
import { type OpenTable, useTableParts } from '../tables/use-table.ts';
import { CHANGE_COLUMN, DIFFERENCE_COLUMN } from './difference-columns.ts';
import {
  actorDifferences,
  type DifferenceParts,
  eventDifferences,
  pairDifferences,
  relationDifferences,
} from './difference-tables.tsx';

export interface DifferenceTable {
  readonly name: 'actors' | 'ties' | 'events' | 'relations';
  /** What one row is, in words. */
  readonly one: ComparedNoun;
  /** How its groups are sorted at first. */
  readonly usual: Pick<TableChoice, 'column' | 'descending'>;
  readonly changesOf: (compared: Compared) => Comparison['actors'];
  readonly make: (parts: DifferenceParts) => TableModel;
}

const BY_SIZE = { column: DIFFERENCE_COLUMN, descending: true } as const;
const BY_TIME = { column: 'when', descending: false } as const;

export const DIFFERENCES: readonly [DifferenceTable, ...DifferenceTable[]] = [
  {
    ...{ name: 'actors', one: 'actor' },
    usual: BY_SIZE,
    changesOf: ({ comparison }) => comparison.actors,
    make: actorDifferences,
  },
  {
    ...{ name: 'ties', one: 'tie' },
    usual: BY_SIZE,
    changesOf: ({ pairs }) => pairs.changes,
    make: pairDifferences,
  },
  {
    ...{ name: 'events', one: 'event' },
    usual: BY_TIME,
    changesOf: ({ comparison }) => comparison.events,
    make: eventDifferences,
  },
  {
    ...{ name: 'relations', one: 'relation' },
    usual: BY_TIME,
    changesOf: ({ comparison }) => comparison.relations,
    make: relationDifferences,
  },
];

export const useCompared = (): Compared | null =>
  useStore(useWorkspace().comparison, (state) => state?.compared ?? null);

const NONE: ReadonlySet<number> = new Set();

/** Null while a side has nothing to show. */
export function useDifferences(table: DifferenceTable): OpenTable | null {
  const parts = useTableParts();
  const compared = useCompared();
  const [choices, setChoices] = useState<Readonly<Record<string, TableChoice>>>({});
  const usual = useMemo(() => ({ ...table.usual, groupBy: CHANGE_COLUMN, query: '', closed: NONE }), [table]);
  const choice = choices[table.name] ?? usual;
  const change = useCallback(
    (next: Partial<TableChoice>) =>
      setChoices((all) => ({ ...all, [table.name]: { ...(all[table.name] ?? usual), ...next } })),
    [table, usual],
  );
  const model = useMemo(
    () => (parts && compared ? table.make({ ...parts, compared }) : null),
    [parts, compared, table],
  );
  const rows = useMemo(() => (model ? tableRows(model, choice, null) : null), [model, choice]);
  return useMemo(() => {
    if (!parts || !compared || !model || !rows) return null;
    const withRecords = (records: Records) =>
      table.make({ ...parts, compared, whole: { ...parts.whole, ...records } });
    return { model, rows, choice, change, withRecords, onlySelected: null };
  }, [parts, compared, table, model, rows, choice, change]);
}

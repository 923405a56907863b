/** The rows of a table as they are listed: filtered, sorted, and under the headings of their groups. */
import { groupedBy, orderedBy } from '#shared/columns/table-order.ts';
import { type ItemRef, itemKey } from '#shared/derive/item-ref.ts';
import type { RowTarget, TableModel } from './table-model.ts';

export interface TableChoice {
  readonly column: string;
  readonly descending: boolean;
  /** The column that rows are grouped by; null for none. */
  readonly groupBy: string | null;
  readonly query: string;
  /** Codes of groups that are closed. */
  readonly closed: ReadonlySet<number>;
}

export interface TableRows {
  /** The place of each row; below 0 the heading `~entry` of `headings`. */
  readonly entries: Int32Array;
  readonly headings: readonly Heading[];
  /** Rows without headings, those of closed groups included. */
  readonly count: number;
}

export interface Heading {
  readonly code: number;
  readonly text: string;
  readonly count: number;
  readonly isOpen: boolean;
}

/** Only rows of items with these keys are listed; null for all. */
export function tableRows(
  { places, columns, fits, targetOf }: TableModel,
  choice: TableChoice,
  only: ReadonlySet<string> | null,
): TableRows {
  const { column, descending, groupBy, query, closed } = choice;
  const listed = only === null ? places : places.filter((place) => isIn(targetOf(place), only));
  const fitting = query.trim() === '' ? listed : listed.filter(fits(query));
  const codes = columns.find(({ id }) => id === column)?.codes;
  const sorted = codes ? orderedBy(fitting, codes, descending) : fitting;
  const grouping = columns.find(({ id }) => id === groupBy);
  if (!grouping?.codes || !grouping.groupText) return { entries: sorted, headings: [], count: sorted.length };
  const entries: number[] = [];
  const headings: Heading[] = [];
  for (const { code, places: members } of groupedBy(sorted, grouping.codes).groups) {
    const isOpen = !closed.has(code);
    entries.push(~headings.length);
    headings.push({ code, text: grouping.groupText(code), count: members.length, isOpen });
    if (isOpen) for (const place of members) entries.push(place);
  }
  return { entries: Int32Array.from(entries), headings, count: sorted.length };
}

const isIn = (target: RowTarget, keys: ReadonlySet<string>): boolean =>
  target.kind === 'article' || itemsOf(target).some((item) => keys.has(itemKey(item)));

/** What is selected with a row: nobody selects an article. */
export function itemsOf(target: RowTarget): readonly ItemRef[] {
  if (target.kind === 'article') return [];
  return target.kind === 'several' ? target.items : [target];
}

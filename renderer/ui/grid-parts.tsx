/** The heads and the rows of a grid; a table element cannot leave out the rows that are out of sight, so roles say what they are. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';

export interface GridColumn {
  readonly id: string;
  readonly head: string;
  /** Pixels at the designed text size; wider where there is room. */
  readonly width: number;
  /** Figures stand at the end. */
  readonly isFigure?: boolean;
  /** Says what the row is about. */
  readonly isRowHeader?: boolean;
  readonly sortable: boolean;
}

export interface GridSorting {
  readonly column: string;
  readonly descending: boolean;
}

export interface GridRow {
  readonly key: string;
  /** A heading spans all columns. */
  readonly heading: { readonly text: string; readonly isOpen: boolean } | null;
  readonly cells: readonly ReactNode[];
  readonly selected: boolean;
}

interface HeadsProps {
  readonly columns: readonly GridColumn[];
  readonly sorting: GridSorting;
  readonly onSort: (column: string) => void;
  readonly template: string;
  readonly least: number;
  readonly height: number;
}

export const Heads = ({ columns, sorting, onSort, template, least, height }: HeadsProps) => (
  // biome-ignore lint/a11y/useSemanticElements: see above
  <div role="rowgroup" className="grid-heads" style={{ minWidth: least }}>
    {/* biome-ignore lint/a11y/useSemanticElements: see above */}
    {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus */}
    <div role="row" aria-rowindex={1} className="grid-row" style={{ gridTemplateColumns: template, height }}>
      {columns.map((column) => (
        <Head
          key={column.id}
          column={column}
          descending={sorting.column === column.id ? sorting.descending : null}
          onSort={onSort}
        />
      ))}
    </div>
  </div>
);

interface HeadProps {
  readonly column: GridColumn;
  /** Null for a column that does not sort now. */
  readonly descending: boolean | null;
  readonly onSort: (column: string) => void;
}

function Head({ column: { id, head, isFigure, sortable }, descending, onSort }: HeadProps) {
  const Arrow = descending ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus
    <div
      role="columnheader"
      className="grid-head"
      data-figure={isFigure ?? false}
      {...(descending === null ? {} : { 'aria-sort': descending ? 'descending' : 'ascending' })}
    >
      {sortable ? (
        <button type="button" onClick={() => onSort(id)}>
          {head}
          {descending === null ? null : <Arrow size={12} strokeWidth={1.75} aria-hidden />}
        </button>
      ) : (
        head
      )}
    </div>
  );
}

interface RowLineProps {
  readonly id: string;
  readonly row: GridRow;
  readonly columns: readonly GridColumn[];
  readonly index: number;
  readonly grouped: boolean;
  readonly isActive: boolean;
  readonly style: { readonly top: number; readonly height: number; readonly gridTemplateColumns: string };
  /** `adding` with Ctrl, Cmd or Shift held. */
  readonly onClick: (adding: boolean) => void;
}

export const RowLine = ({ id, row, columns, index, grouped, isActive, style, onClick }: RowLineProps) => (
  // biome-ignore lint/a11y/useSemanticElements: see above
  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of its active row
  // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
  <div
    role="row"
    id={id}
    className="grid-row"
    aria-rowindex={index + 2}
    aria-selected={row.selected}
    data-active={isActive}
    data-heading={row.heading !== null}
    {...(row.heading ? { 'aria-expanded': row.heading.isOpen } : {})}
    {...(grouped ? { 'aria-level': row.heading ? 1 : 2 } : {})}
    style={{ ...style, position: 'absolute', insetInline: 0 }}
    onClick={(event: MouseEvent) => onClick(event.ctrlKey || event.metaKey || event.shiftKey)}
  >
    {row.heading ? (
      <Cell span={columns.length}>{row.heading.text}</Cell>
    ) : (
      columns.map((column, at) => (
        <Cell key={column.id} column={column}>
          {row.cells[at]}
        </Cell>
      ))
    )}
  </div>
);

interface CellProps {
  readonly span?: number;
  readonly column?: GridColumn;
  readonly children: ReactNode;
}

const Cell = ({ span = 1, column, children }: CellProps) => (
  <div
    role={column?.isRowHeader ? 'rowheader' : 'gridcell'}
    className="grid-cell"
    data-column={column?.id}
    data-figure={column?.isFigure ?? false}
    {...(span > 1 ? { 'aria-colspan': span, style: { gridColumn: `1 / span ${span}` } } : {})}
  >
    <span>{children}</span>
  </div>
);

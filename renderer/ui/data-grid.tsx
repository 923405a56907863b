/** A grid of any number of rows, of which those in sight are in the page; rows are walked by arrow keys, heads sort. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { stepOf } from './grid-keys.ts';
import { type GridColumn, type GridRow, type GridSorting, Heads, RowLine } from './grid-parts.tsx';
import './data-grid.css';

interface DataGridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rowCount: number;
  /** Some rows are headings that open and close. */
  readonly grouped: boolean;
  readonly rowAt: (index: number) => GridRow;
  readonly sorting: GridSorting;
  readonly onSort: (column: string) => void;
  /** The row that the keyboard is on. */
  readonly active: number;
  /** Clicked, walked to, or opened with Enter: `adding` with Ctrl or Shift held. */
  readonly onRow: (index: number, how: { readonly adding: boolean; readonly opening: boolean }) => void;
  /** Which rows are in sight. */
  readonly onSight: (first: number, last: number) => void;
  readonly onCopy: () => void;
  /** Factor of the text size. */
  readonly scale: number;
}

/** Pixels at the designed text size. */
const ROW = 28;
const OVERSCAN = 10;

export function DataGrid(props: DataGridProps) {
  const { columns, rowCount, grouped, rowAt, active, onRow, onSight, scale } = props;
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const height = ROW * scale;
  const rows = useRows(frame, { rowCount, height });
  const drawn = rows.getVirtualItems();
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  useEffect(() => onSight(first, last), [onSight, first, last]);
  const { template, least } = widthsOf(columns, scale);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is a grid, or a tree grid
    <div
      className="data-grid figures"
      ref={frame}
      {...gridAttributes(props)}
      {...(isDrawn(drawn, active) ? { 'aria-activedescendant': `${id}${active}` } : {})}
      onKeyDown={(event) => hear(event, props, { frame, height, reveal: rows.scrollToIndex })}
    >
      <Heads {...props} {...{ template, least, height }} />
      {/* biome-ignore lint/a11y/useSemanticElements: a table element cannot leave out the rows that are out of sight */}
      <div role="rowgroup" style={{ height: rows.getTotalSize(), minWidth: least, position: 'relative' }}>
        {drawn.map(({ index, start }) => (
          <RowLine
            key={index}
            id={`${id}${index}`}
            {...{ columns, index, grouped, row: rowAt(index), isActive: index === active }}
            style={{ top: start, height, gridTemplateColumns: template }}
            onClick={(adding) => onRow(index, { adding, opening: true })}
          />
        ))}
      </div>
    </div>
  );
}

const gridAttributes = ({ label, columns, rowCount, grouped }: DataGridProps) => ({
  role: grouped ? 'treegrid' : 'grid',
  tabIndex: 0,
  'aria-label': label,
  'aria-rowcount': rowCount + 1,
  'aria-colcount': columns.length,
  'aria-multiselectable': true,
});

const isDrawn = (drawn: readonly { readonly index: number }[], row: number): boolean =>
  drawn.some(({ index }) => index === row);

const widthsOf = (columns: readonly GridColumn[], scale: number) => ({
  template: columns.map(({ width }) => `minmax(${width * scale}px, ${width}fr)`).join(' '),
  least: columns.reduce((sum, { width }) => sum + width * scale, 0),
});

const useRows = (
  frame: RefObject<HTMLDivElement | null>,
  { rowCount, height }: { readonly rowCount: number; readonly height: number },
) =>
  useVirtualizer({
    count: rowCount,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollPaddingStart: height,
  });

interface Frame {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Of a row. */
  readonly height: number;
  readonly reveal: (index: number) => void;
}

/** Keys of the grid itself; those of the buttons in its heads are theirs. */
function hear(event: KeyboardEvent, props: DataGridProps, { frame, height, reveal }: Frame): void {
  const { active, rowCount, onRow, onCopy } = props;
  if (event.target !== frame.current || !frame.current) return;
  const page = Math.max(1, Math.floor((frame.current.clientHeight - height) / height));
  const next = stepOf(event, { active, rowCount, page });
  if (next !== null) {
    reveal(next);
    onRow(next, { adding: event.shiftKey, opening: false });
  } else if (event.key === 'Enter' || event.key === ' ')
    onRow(active, { adding: event.ctrlKey, opening: true });
  else if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey)) onCopy();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

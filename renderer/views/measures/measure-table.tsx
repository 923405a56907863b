/** The table of measures: sorted by any column, drawn only where it is in sight, with the selection that all panels share. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  Cell,
  Column,
  Row,
  type Selection,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { actorOfNode, nodeId } from '#shared/derive/actor-graph.ts';
import type { ItemRef } from '#shared/derive/item-ref.ts';
import { useEcho } from '../../app/use-echo.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { useGraphTheme } from '../graph/use-graph-theme.ts';
import { KindMark } from '../inspector/kind-mark.tsx';
import type { MeasureColumn, MeasureRow, Sorting } from './measure-rows.ts';
import { MEASURES, type MeasureWords, valueText } from './measure-words.ts';

interface MeasureTableProps {
  readonly rows: readonly MeasureRow[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** Pixels at the designed text size. */
const ROW = 28;
const WIDTHS: Readonly<Record<MeasureColumn, number>> = {
  name: 144,
  events: 58,
  degree: 50,
  betweenness: 108,
  closeness: 82,
  pageRank: 82,
  constraint: 84,
  community: 84,
};

export function MeasureTable({ rows, sorting, onSort }: MeasureTableProps) {
  const { textScale } = useGraphTheme();
  const { selected, choose } = useRowSelection(rows);
  return (
    <Virtualizer
      layout={TableLayout}
      layoutOptions={{ rowHeight: ROW * textScale, headingHeight: (ROW + 4) * textScale }}
    >
      <Table
        className="measure-table figures"
        aria-label="Measures of the actors in the window"
        selectionMode="multiple"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        selectedKeys={selected}
        onSelectionChange={choose}
        sortDescriptor={{
          column: sorting.column,
          direction: sorting.descending ? 'descending' : 'ascending',
        }}
        onSortChange={({ column, direction }) =>
          onSort({ column: column as MeasureColumn, descending: nextDirection(column, direction, sorting) })
        }
      >
        <TableHeader>{MEASURES.map((words) => headOf(words, sorting, textScale))}</TableHeader>
        <TableBody items={rows}>{(row) => <ActorRow row={row} />}</TableBody>
      </Table>
    </Virtualizer>
  );
}

const headOf = ({ column, head }: MeasureWords, sorting: Sorting, scale: number) => (
  <Column
    key={column}
    id={column}
    className="measure-head"
    data-column={column}
    isRowHeader={column === 'name'}
    allowsSorting
    width={WIDTHS[column] * scale}
    minWidth={WIDTHS[column] * scale}
    textValue={head}
  >
    <Head head={head} direction={column === sorting.column ? sorting.descending : null} />
  </Column>
);

/** Numbers are read from the largest on, names from the first letter. */
const nextDirection = (column: unknown, direction: string, sorting: Sorting): boolean =>
  column === sorting.column ? direction === 'descending' : column !== 'name';

interface HeadProps {
  readonly head: string;
  /** Whether it sorts descending; null for a column that does not sort. */
  readonly direction: boolean | null;
}

const Head = ({ head, direction }: HeadProps) => (
  <>
    {head}
    {direction === null ? null : direction ? (
      <ArrowDown size={12} strokeWidth={1.75} aria-hidden />
    ) : (
      <ArrowUp size={12} strokeWidth={1.75} aria-hidden />
    )}
  </>
);

const ActorRow = ({ row }: { readonly row: MeasureRow }) => (
  <Row id={row.id} className="measure-row" textValue={row.name}>
    {MEASURES.map(({ column }) => (
      <Cell key={column} className="measure-cell" data-column={column}>
        {column === 'name' ? <KindMark kind={row.kind} /> : null}
        <span>{valueText(column, row[column])}</span>
      </Cell>
    ))}
  </Row>
);

/** The actors of the shared selection as keys of rows, and back. */
function useRowSelection(rows: readonly MeasureRow[]) {
  const { selection } = useWorkspace();
  const { selection: now } = useEcho();
  const selected = new Set(now.items.flatMap((item) => (item.kind === 'actor' ? [nodeId(item.id)] : [])));
  const choose = (keys: Selection) => {
    const ids = keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String);
    selection.select(
      'table',
      ids.map((id): ItemRef => ({ kind: 'actor', id: actorOfNode(id) })),
    );
  };
  return { selected, choose };
}

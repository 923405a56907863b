/** The panel "Tables": events, actors, relations and sources of the window as rows, in place of the timeline. */

import { ChartGantt, Copy, ListChecks } from 'lucide-react';
import { figure } from '#shared/i18n/figure.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { TabPanel } from '../../ui/tab-panel.tsx';
import { WindowControl } from '../timeline/window-control.tsx';
import { TableGrid } from './table-grid.tsx';
import { TableQuery } from './table-query.tsx';
import { useCopy } from './use-copy.ts';
import { type OpenTable, TABLES, useTable } from './use-table.ts';
import './tables.css';

export function TablesPanel() {
  const { panels } = useWorkspace();
  const name = usePanels((state) => state.table);
  const table = useTable(name);
  const copy = useCopy(table);
  return (
    <TabPanel
      label="Tables"
      open={name}
      onOpen={(id) => panels.setState({ table: TABLES.find((each) => each.name === id)?.name ?? name })}
      pages={TABLES.map((each) => ({
        ...{ id: each.name, title: each.title },
        note: each.name === name && table ? figure(table.rows.count) : undefined,
        actions: table ? <Actions table={table} onCopy={copy} /> : null,
        content:
          each.name === name ? (
            <div className="table-page">
              <div className="table-frame">
                {table ? <Contents table={table} onCopy={copy} /> : <Skeleton label="Reading the case" />}
              </div>
              <WindowControl />
            </div>
          ) : null,
      }))}
    />
  );
}

interface ContentsProps {
  readonly table: OpenTable;
  readonly onCopy: () => void;
}

function Contents({ table, onCopy }: ContentsProps) {
  if (table.rows.entries.length > 0) return <TableGrid table={table} onCopy={onCopy} />;
  return <EmptyState title="No rows">{nothingWords(table)}</EmptyState>;
}

function nothingWords({ choice, onlySelected }: OpenTable): string {
  if (choice.query !== '') return 'No row has these words. Try fewer of them.';
  return onlySelected?.isOn
    ? 'Nothing that is selected has a row here. Choose another table, or show all rows.'
    : 'Widen the time window or clear filters.';
}

function Actions({ table, onCopy }: ContentsProps) {
  const { panels } = useWorkspace();
  const { onlySelected } = table;
  return (
    <>
      <TableQuery table={table} />
      {onlySelected ? (
        <IconButton
          icon={ListChecks}
          label="Only selected rows"
          pressed={onlySelected.isOn}
          onPress={onlySelected.toggle}
        />
      ) : null}
      <GroupMenu table={table} />
      <IconButton icon={Copy} label="Copy the rows" onPress={onCopy} />
      <IconButton
        icon={ChartGantt}
        label="Back to the timeline"
        onPress={() => panels.setState({ lower: 'timeline' })}
      />
    </>
  );
}

function GroupMenu({ table: { model, choice, change } }: Pick<ContentsProps, 'table'>) {
  const groupable = model.columns.filter(({ groupText }) => groupText !== undefined);
  const chosen = groupable.find(({ id }) => id === choice.groupBy);
  return (
    <MenuButton
      label={chosen ? `By ${chosen.head.toLowerCase()}: groups of rows` : 'Group rows'}
      text={chosen ? `By ${chosen.head.toLowerCase()}` : 'Group'}
      groups={[
        {
          chosen: chosen?.id ?? 'none',
          items: [
            { id: 'none', label: 'No groups' },
            ...groupable.map(({ id, head }) => ({ id, label: `By ${head.toLowerCase()}` })),
          ],
        },
      ]}
      onAction={(id) => change({ groupBy: id === 'none' ? null : id, closed: new Set() })}
    />
  );
}

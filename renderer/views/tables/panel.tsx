/** The panel "Tables": events, actors, relations and sources of the window as rows, in place of the timeline. */

import { ChartGantt, Copy, ListChecks } from 'lucide-react';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
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
      label={t('tables.tables')}
      open={name}
      onOpen={(id) => panels.setState({ table: TABLES.find((each) => each.name === id)?.name ?? name })}
      pages={TABLES.map((each) => ({
        ...{ id: each.name, title: t(`tables.titles.${each.name}`) },
        note: each.name === name && table ? figure(table.rows.count) : undefined,
        actions: table ? <Actions table={table} onCopy={copy} /> : null,
        content:
          each.name === name ? (
            <div className="table-page">
              <div className="table-frame">
                {table ? <Contents table={table} onCopy={copy} /> : <Skeleton label={t('tables.reading')} />}
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
  return <EmptyState title={t('tables.noRows')}>{nothingWords(table)}</EmptyState>;
}

function nothingWords({ choice, onlySelected }: OpenTable): string {
  if (choice.query !== '') return t('tables.noSuchRow');
  return onlySelected?.isOn ? t('tables.noneSelected') : t('tables.noneInside');
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
          label={t('tables.onlySelected')}
          pressed={onlySelected.isOn}
          onPress={onlySelected.toggle}
        />
      ) : null}
      <GroupMenu table={table} />
      <IconButton icon={Copy} label={t('tables.copy')} onPress={onCopy} />
      <IconButton
        icon={ChartGantt}
        label={t('tables.toTimeline')}
        onPress={() => panels.setState({ lower: 'timeline' })}
      />
    </>
  );
}

function GroupMenu({ table: { model, choice, change } }: Pick<ContentsProps, 'table'>) {
  const groupable = model.columns.flatMap(({ id, by }) => (by === undefined ? [] : [{ id, label: by }]));
  const chosen = groupable.find(({ id }) => id === choice.groupBy);
  return (
    <MenuButton
      label={chosen ? t('tables.groupsBy', { by: chosen.label }) : t('tables.groupRows')}
      text={chosen?.label ?? t('tables.group')}
      groups={[
        {
          chosen: chosen?.id ?? 'none',
          items: [{ id: 'none', label: t('tables.noGroups') }, ...groupable],
        },
      ]}
      onAction={(id) => change({ groupBy: id === 'none' ? null : id, closed: new Set() })}
    />
  );
}

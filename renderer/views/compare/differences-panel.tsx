/** The panel "Differences": what a comparison has found, as rows under "Added", "Removed" and "Changed", in place of the timeline. */

import { Copy } from 'lucide-react';
import { useState } from 'react';
import { countChanges } from '#shared/columns/change-counts.ts';
import { changeText } from '#shared/derive/change-words.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import type { Compared } from '../../state/comparison.ts';
import { IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TabPanel } from '../../ui/tab-panel.tsx';
import { TableGrid } from '../tables/table-grid.tsx';
import { TableQuery } from '../tables/table-query.tsx';
import { useCopy } from '../tables/use-copy.ts';
import type { OpenTable } from '../tables/use-table.ts';
import { DIFFERENCES, type DifferenceTable, useCompared, useDifferences } from './use-differences.ts';
import { useLeaveKey } from './use-leave-key.ts';
import '../tables/tables.css';
import './compare.css';

export function DifferencesPanel() {
  const [table, setTable] = useState(DIFFERENCES[0]);
  const compared = useCompared();
  const open = useDifferences(table);
  const copy = useCopy(open);
  return (
    <div className="comparison" onKeyDownCapture={useLeaveKey()}>
      <TabPanel
        label={t('compare.differences')}
        open={table.name}
        onOpen={(name) => setTable(DIFFERENCES.find((each) => each.name === name) ?? table)}
        pages={DIFFERENCES.map((each) => ({
          ...{ id: each.name, title: t(`compare.tables.${each.name}`) },
          note: compared ? figure(total(each, compared)) : undefined,
          actions: open ? <Actions table={open} onCopy={copy} /> : null,
          content: each === table ? <Contents {...{ table, compared, open }} onCopy={copy} /> : null,
        }))}
      />
    </div>
  );
}

function total({ changesOf }: DifferenceTable, compared: Compared): number {
  const { added, removed, changed } = countChanges(changesOf(compared));
  return added + removed + changed;
}

interface ActionsProps {
  readonly table: OpenTable;
  readonly onCopy: () => void;
}

const Actions = ({ table, onCopy }: ActionsProps) => (
  <>
    <TableQuery table={table} />
    <IconButton icon={Copy} label={t('compare.copy')} onPress={onCopy} />
  </>
);

interface ContentsProps {
  readonly table: DifferenceTable;
  readonly compared: Compared | null;
  readonly open: OpenTable | null;
  readonly onCopy: () => void;
}

function Contents({ table, compared, open, onCopy }: ContentsProps) {
  if (!open || !compared)
    return <EmptyState title={t('compare.nothing')}>{t('compare.nothingAdvice')}</EmptyState>;
  const words = changeText(countChanges(table.changesOf(compared)), table.one);
  return (
    <div className="difference-page">
      <p className="difference-counts figures">{`${words.charAt(0).toUpperCase()}${words.slice(1)}`}</p>
      <div className="table-frame">
        {open.rows.count > 0 ? <TableGrid table={open} onCopy={onCopy} /> : <Nothing open={open} />}
      </div>
    </div>
  );
}

const Nothing = ({ open }: { readonly open: OpenTable }) => (
  <EmptyState title={t('compare.noRows')}>
    {open.choice.query === '' ? t('compare.same') : t('compare.noSuchRow')}
  </EmptyState>
);

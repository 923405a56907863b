/** Measures of the shown actors, beside the graph: a table, what its sorted column means, and copying. */
import { Copy, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { t } from '#shared/i18n/text.ts';
import { useListedActors } from '../../app/use-shown.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button, IconButton, PlainIconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { measureTsv, rowsOf, type Sorting, sortedRows } from './measure-rows.ts';
import { MeasureTable } from './measure-table.tsx';
import { MEASURES, measureWord } from './measure-words.ts';
import { useMeasureKeys } from './use-measure-keys.ts';
import './measures.css';

const heads = () => MEASURES.map((column) => ({ column, head: measureWord(column) }));

export function MeasuresPanel() {
  const { measures, notices } = useWorkspace();
  const nodes = useListedActors();
  const found = useStore(measures, (state) => state.found);
  const [sorting, setSorting] = useState<Sorting>({ column: 'betweenness', descending: true });
  const rows = useMemo(() => sortedRows(rowsOf(nodes, found), sorting), [nodes, found, sorting]);
  const copy = async () => {
    await navigator.clipboard.writeText(measureTsv(rows, heads()));
    const title = t('measures.copied', { count: rows.length });
    const advice = t('measures.paste');
    notices.show({ tone: 'done', title, advice, details: null, undo: null });
  };
  const { panel, close, onKeyDown } = useMeasureKeys(() => void copy());
  return (
    <section
      className="graph-side measures"
      aria-label={t('measures.title')}
      ref={panel}
      onKeyDown={onKeyDown}
    >
      <header className="graph-side-head">
        <h3>{t('measures.title')}</h3>
        <div className="measures-actions">
          <IconButton icon={Copy} label={t('measures.copy')} tone="quiet" onPress={() => void copy()} />
          <PlainIconButton icon={X} label={t('measures.close')} tone="quiet" onPress={close} />
        </div>
      </header>
      {rows.length === 0 ? (
        <EmptyState title={t('measures.nobody')}>{t('measures.nobodyAdvice')}</EmptyState>
      ) : (
        <MeasureTable rows={rows} sorting={sorting} onSort={setSorting} onCopy={() => void copy()} />
      )}
      <Foot sorting={sorting} />
    </section>
  );
}

function Foot({ sorting }: { readonly sorting: Sorting }) {
  const { measures } = useWorkspace();
  const { status, found } = useStore(measures);
  const count = found?.degree.length ?? 0;
  const estimated = found !== null && found.pivots < count;
  return (
    <footer className="measures-foot">
      <p>{t(`measures.means.${sorting.column}`)}</p>
      <p role="status">
        {status === 'working' ? t('measures.working') : null}
        {status === 'stopped' ? t('measures.stopped') : null}
        {status === 'ready' && estimated ? t('measures.estimates', { pivots: found.pivots, count }) : null}
      </p>
      {status === 'working' ? <SlowButton onStop={measures.stop} /> : null}
      {status === 'stopped' ? <Button onPress={measures.again}>{t('measures.workOut')}</Button> : null}
    </footer>
  );
}

/** Only for what takes long enough to press it. */
function SlowButton({ onStop }: { readonly onStop: () => void }) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? <Button onPress={onStop}>{t('measures.stop')}</Button> : null;
}

/** Measures of the shown actors, beside the graph: a table, what its sorted column means, and copying. */
import { Copy, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useListedActors } from '../../app/use-shown.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button, IconButton, PlainIconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { measureTsv, rowsOf, type Sorting, sortedRows } from './measure-rows.ts';
import { MeasureTable } from './measure-table.tsx';
import { MEASURES } from './measure-words.ts';
import { useMeasureKeys } from './use-measure-keys.ts';
import './measures.css';

export function MeasuresPanel() {
  const { measures, notices } = useWorkspace();
  const nodes = useListedActors();
  const found = useStore(measures, (state) => state.found);
  const [sorting, setSorting] = useState<Sorting>({ column: 'betweenness', descending: true });
  const rows = useMemo(() => sortedRows(rowsOf(nodes, found), sorting), [nodes, found, sorting]);
  const copy = async () => {
    await navigator.clipboard.writeText(measureTsv(rows, MEASURES));
    const title = `Copied ${rows.length} rows`;
    const advice = 'Paste them into a spreadsheet or a document.';
    notices.show({ tone: 'done', title, advice, details: null, undo: null });
  };
  const { panel, close, onKeyDown } = useMeasureKeys(() => void copy());
  return (
    <section className="graph-side measures" aria-label="Measures" ref={panel} onKeyDown={onKeyDown}>
      <header className="graph-side-head">
        <h3>Measures</h3>
        <div className="measures-actions">
          <IconButton icon={Copy} label="Copy the table" tone="quiet" onPress={() => void copy()} />
          <PlainIconButton icon={X} label="Close measures" tone="quiet" onPress={close} />
        </div>
      </header>
      {rows.length === 0 ? (
        <EmptyState title="Nobody to measure">Widen the time window or clear filters.</EmptyState>
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
  const means = MEASURES.find(({ column }) => column === sorting.column)?.means;
  const count = found?.degree.length ?? 0;
  const estimated = found !== null && found.pivots < count;
  return (
    <footer className="measures-foot">
      <p>{means}</p>
      <p role="status">
        {status === 'working' ? 'Working it out…' : null}
        {status === 'stopped' ? 'Stopped: the values are of what was shown before, or missing.' : null}
        {status === 'ready' && estimated
          ? `Betweenness and closeness are estimates from ${found.pivots} of ${count} actors.`
          : null}
      </p>
      {status === 'working' ? <SlowButton onStop={measures.stop} /> : null}
      {status === 'stopped' ? <Button onPress={measures.again}>Work it out</Button> : null}
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
  return isSlow ? <Button onPress={onStop}>Stop</Button> : null;
}

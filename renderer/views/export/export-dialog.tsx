/** The dialog "Export": a picture of the graph or the timeline for a briefing, or all records for other programs. */
import { Radio, RadioGroup } from 'react-aria-components';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import type { Panels } from '../../state/panels.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DataExport } from './data-export.tsx';
import { PictureExport } from './picture-export.tsx';
import './export.css';

type ExportWhat = Panels['exporting'];

const KINDS: readonly { readonly id: ExportWhat; readonly label: string; readonly note: string }[] = [
  { id: 'graph', label: 'Actor graph', note: 'Picture' },
  { id: 'timeline', label: 'Timeline', note: 'Picture' },
  { id: 'data', label: 'All records', note: 'JSON, CSV or readings' },
];

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { panels } = useWorkspace();
  const exporting = usePanels((state) => state.exporting);
  const choose = (value: string) => {
    const kind = KINDS.find(({ id }) => id === value);
    if (kind) panels.setState({ exporting: kind.id });
  };
  return (
    <Dialog title="Export" size="large" onClose={onClose}>
      <RadioGroup className="segments" aria-label="What to export" value={exporting} onChange={choose}>
        {KINDS.map(({ id, label, note }) => (
          <Radio key={id} value={id} className="segment">
            <span>{label}</span>
            <span className="segment-note">{note}</span>
          </Radio>
        ))}
      </RadioGroup>
      {exporting === 'data' ? (
        <DataExport onClose={onClose} />
      ) : (
        <PictureExport view={exporting} onClose={onClose} />
      )}
    </Dialog>
  );
}

/** All records of the case for other programs. */
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Workspace } from '../../app/workspace.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { dataFile } from './data-file.ts';
import { saveFile } from './save-file.ts';

const FORMATS = [
  {
    id: 'json',
    label: 'JSON',
    note: 'One file with everything: articles, actors, events, relations and the sentences that say so.',
  },
  {
    id: 'csv',
    label: 'CSV tables',
    note: 'Events, actors and relations as three tables in a ZIP, for Excel, i2 or Gephi. Safe to open: no cell is read as a formula.',
  },
  {
    id: 'reading',
    label: 'Readings',
    note: 'One JSON file an article, in the form that the scorer compares with an expert’s reading.',
  },
] as const;

type Format = (typeof FORMATS)[number]['id'];

export function DataExport({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const [format, setFormat] = useState<Format>('json');
  const choose = (value: string) => setFormat(FORMATS.find(({ id }) => id === value)?.id ?? format);
  const save = async () => {
    if (await saveData(workspace, format)) onClose();
  };
  return (
    <>
      <RadioGroup className="export-formats" aria-label="Format" value={format} onChange={choose}>
        {FORMATS.map(({ id, label, note }) => (
          <Radio key={id} value={id} className="export-format">
            <strong>{label}</strong>
            <span className="field-note">{note}</span>
          </Radio>
        ))}
      </RadioGroup>
      <p className="field-note">
        All records of the case, whatever the window and the filters show; what was rejected is marked so.
      </p>
      <div className="dialog-actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button tone="strong" onPress={() => void save()}>
          Save records…
        </Button>
      </div>
    </>
  );
}

/** True when a file was saved; what failed has then been reported. */
async function saveData(workspace: Workspace, format: Format): Promise<boolean> {
  const reply = await workspace.client.call('export.data', { format });
  if (!reply.ok) {
    workspace.report(reply.error);
    return false;
  }
  const caseName = workspace.data.getState().summary?.name ?? 'case';
  return saveFile(workspace, dataFile(reply.data.files, `${caseName} ${format}`, new Date()));
}

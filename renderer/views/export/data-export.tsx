/** All records of the case for other programs. */
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { t } from '#shared/i18n/text.ts';
import type { Workspace } from '../../app/workspace.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { dataFile } from './data-file.ts';
import { saveFile } from './save-file.ts';

const FORMATS = ['json', 'csv', 'reading'] as const;
type Format = (typeof FORMATS)[number];

const formatWord = (format: Format): string =>
  format === 'json' ? 'JSON' : t(`exports.formats.${format}.label`);

export function DataExport({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const [format, setFormat] = useState<Format>('json');
  const choose = (value: string) => setFormat(FORMATS.find((each) => each === value) ?? format);
  const save = async () => {
    if (await saveData(workspace, format)) onClose();
  };
  return (
    <>
      <RadioGroup
        className="export-formats"
        aria-label={t('exports.format')}
        value={format}
        onChange={choose}
      >
        {FORMATS.map((each) => (
          <Radio key={each} value={each} className="export-format">
            <strong>{formatWord(each)}</strong>
            <span className="field-note">{t(`exports.formats.${each}.note`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      <p className="field-note">{t('exports.allRecords')}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('exports.cancel')}</Button>
        <Button tone="strong" onPress={() => void save()}>
          {t('exports.saveRecords')}
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
  const caseName = workspace.data.getState().summary?.name ?? t('exports.case');
  return saveFile(workspace, dataFile(reply.data.files, `${caseName} ${format}`, new Date()));
}

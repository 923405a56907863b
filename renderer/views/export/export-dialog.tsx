/** The dialog "Export": a picture of the graph or the timeline for a briefing, or all records for other programs. */
import { Radio, RadioGroup } from 'react-aria-components';
import { t } from '#shared/i18n/text.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import type { Panels } from '../../state/panels.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DataExport } from './data-export.tsx';
import { PictureExport } from './picture-export.tsx';
import './export.css';

const KINDS = ['graph', 'timeline', 'data'] as const satisfies readonly Panels['exporting'][];

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { panels } = useWorkspace();
  const exporting = usePanels((state) => state.exporting);
  const choose = (value: string) => {
    const kind = KINDS.find((each) => each === value);
    if (kind) panels.setState({ exporting: kind });
  };
  return (
    <Dialog title={t('exports.title')} size="large" onClose={onClose}>
      <RadioGroup className="segments" aria-label={t('exports.what')} value={exporting} onChange={choose}>
        {KINDS.map((kind) => (
          <Radio key={kind} value={kind} className="segment">
            <span>{t(`exports.kinds.${kind}`)}</span>
            <span className="segment-note">
              {t(kind === 'data' ? 'exports.notes.data' : 'exports.notes.picture')}
            </span>
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

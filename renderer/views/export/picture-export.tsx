/** A picture to export: its options beside a preview of the very file. */
import { useMemo, useState } from 'react';
import { errorWords } from '#shared/derive/error-words.ts';
import { t } from '#shared/i18n/text.ts';
import { useQuery } from '../../api/use-query.ts';
import type { Workspace } from '../../app/workspace.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { PictureFields } from './picture-fields.tsx';
import { type PictureOptions, type PictureView, pictureRequest } from './picture-request.ts';
import { saveFile } from './save-file.ts';
import { shownNow } from './shown-now.ts';
import { useRested } from './use-rested.ts';

/** Milliseconds without a change of the options before the preview is drawn anew. */
const PREVIEW_REST = 250;
/** Text that is set smaller than this share of its normal size is hard to read on the page. */
const SMALL = 0.7;

interface PictureExportProps {
  readonly view: PictureView;
  readonly onClose: () => void;
}

export function PictureExport({ view, onClose }: PictureExportProps) {
  const workspace = useWorkspace();
  // What is behind the dialog does not change while it is open.
  const now = useMemo(() => shownNow(workspace), [workspace]);
  const [options, setOptions] = useState<PictureOptions>(() => ({
    ...{ format: 'png', size: 'a4', theme: 'light', extent: 'window', title: '' },
    lanes: workspace.panels.getState().lanes,
    marking: workspace.settings.getState().marking,
  }));
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const saved = await savePicture(workspace, pictureRequest(view, options, now));
    setSaving(false);
    if (saved) onClose();
  };
  return (
    <>
      <div className="export-picture">
        <PictureFields {...{ view, options, isPart: now.isPart }} onChange={setOptions} />
        <Preview
          request={pictureRequest(view, { ...useRested(options, PREVIEW_REST), format: 'svg' }, now)}
        />
      </div>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('exports.cancel')}</Button>
        <Button tone="strong" disabled={saving} onPress={() => void save()}>
          {t(saving ? 'exports.drawing' : 'exports.savePicture')}
        </Button>
      </div>
    </>
  );
}

type PictureInput = ReturnType<typeof pictureRequest>;

/** True when a file was saved; what failed has then been reported. */
async function savePicture(workspace: Workspace, request: PictureInput): Promise<boolean> {
  const reply = await workspace.client.call('export.picture', request);
  if (!reply.ok) {
    workspace.report(reply.error);
    return false;
  }
  const { fileName: suggestedName, mediaType, data } = reply.data;
  return saveFile(workspace, { suggestedName, mediaType, data });
}

function Preview({ request }: { readonly request: PictureInput }) {
  const { data, failure } = useQuery('export.picture', request);
  const words = failure ? errorWords(failure) : null;
  return (
    <figure className="export-preview">
      {words ? <p role="alert">{`${words.title}. ${words.advice}`}</p> : null}
      {data ? (
        <img alt={t('exports.preview')} src={`data:${data.mediaType};base64,${data.data}`} />
      ) : words ? null : (
        <Skeleton label={t('exports.drawingPreview')} />
      )}
      <figcaption aria-live="polite">{data && data.scale < SMALL ? t('exports.smallText') : null}</figcaption>
    </figure>
  );
}

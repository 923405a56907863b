/** Saves a file of the window: by the shell's own dialog on the desktop, as a download in a browser. */
import type { SaveFile } from '#shared/contract/files.ts';
import { t } from '#shared/i18n/text.ts';
import { cleanFileName } from '#shared/lib/file-name.ts';
import type { Workspace } from '../../app/workspace.ts';

/** True when it was saved, which is then said; false when a person thought better of it, or when it failed and was reported. */
export async function saveFile(workspace: Workspace, file: SaveFile): Promise<boolean> {
  const name = workspace.data.getState().host?.canSaveFiles
    ? await askWhere(workspace, file)
    : download(file);
  if (name === null) return false;
  const title = t('exports.saved', { name });
  workspace.notices.show({ tone: 'done', title, advice: null, details: null, undo: null });
  return true;
}

async function askWhere({ client, report }: Workspace, file: SaveFile): Promise<string | null> {
  const reply = await client.call('host.saveFile', file);
  if (!reply.ok) report(reply.error);
  return reply.ok ? reply.data.name : null;
}

function download({ suggestedName, mediaType, data }: SaveFile): string {
  const name = cleanFileName(suggestedName, t('exports.untitled'));
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
  return name;
}

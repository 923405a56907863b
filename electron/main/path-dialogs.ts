/** The native dialogs that ask for a file: to open a case, to make one, to save what the window has made. */
import { type BrowserWindow, dialog } from 'electron';
import { t } from '#shared/i18n/text.ts';
import { CASE_ENDING } from './recent-cases.ts';
import type { FileKind } from './save-file.ts';

const filters = () => [{ name: t('native.caseFile'), extensions: [CASE_ENDING.slice(1)] }];

/** Null when the person closed the dialog. */
export async function chooseCase(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: t('native.openCase'),
    filters: filters(),
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** The path of the case to make, with its ending; null when the person closed the dialog. */
export async function chooseNewCase(window: BrowserWindow): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: t('native.newCase'),
    buttonLabel: t('native.create'),
    defaultPath: `${t('native.untitled')}${CASE_ENDING}`,
    filters: filters(),
  });
  if (canceled || !filePath) return null;
  return filePath.endsWith(CASE_ENDING) ? filePath : `${filePath}${CASE_ENDING}`;
}

/** The path to save a file of the window at; null when the person closed the dialog. */
export async function chooseFile(
  window: BrowserWindow,
  name: string,
  { label, extension }: FileKind,
): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: t('native.saveAs'),
    defaultPath: name,
    filters: [{ name: label, extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || !filePath ? null : filePath;
}

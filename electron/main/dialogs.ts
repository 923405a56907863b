/** What is said in native boxes: why a case does not open, and that its reader was started again. */
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Failure } from '#shared/contract/errors.ts';
import { t } from '#shared/i18n/text.ts';
import { type Unopened, unopenedText } from './unopened.ts';

export async function sayFailure(window: BrowserWindow, unopened: Unopened): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Throughline',
    message: t('native.notOpened'),
    detail: unopenedText(unopened),
    buttons: [t('native.close')],
  });
}

/** What to do when no case is open: resolves to the button's place in the list. */
export async function askWhatToOpen(
  window: BrowserWindow,
  unopened: Unopened,
): Promise<'other' | 'sample' | 'quit'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Throughline',
    message: t('native.notOpened'),
    detail: unopenedText(unopened),
    buttons: [t('native.openOther'), t('native.openSample'), t('native.quit')],
    defaultId: 0,
    cancelId: 2,
  });
  return (['other', 'sample', 'quit'] as const)[response] ?? 'quit';
}

/** Whether the newest backup, which the failure names, shall be put in place of a damaged case. */
export async function offerBackup(window: BrowserWindow, failure: Failure): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Throughline',
    message: t('native.damaged'),
    detail: t('native.backup', { backup: basename(String(failure.details?.backup)) }),
    buttons: [t('native.restore'), t('native.leave')],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

export async function sayRestarted(window: BrowserWindow): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Throughline',
    message: t('native.restarted'),
    detail: t('native.restartedDetail'),
    buttons: [t('native.continue')],
  });
}

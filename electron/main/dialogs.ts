/** What is said in native boxes: why a case does not open, and that its reader was started again. */
import { type BrowserWindow, dialog } from 'electron';
import type { Failure } from '#shared/contract/errors.ts';

export async function sayFailure(window: BrowserWindow, title: string, failure: Failure): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Throughline',
    message: title,
    detail: failure.message,
    buttons: ['Close'],
  });
}

/** What to do when no case is open: resolves to the button's place in the list. */
export async function askWhatToOpen(
  window: BrowserWindow,
  failure: Failure,
): Promise<'other' | 'sample' | 'quit'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Throughline',
    message: 'The case could not be opened',
    detail: failure.message,
    buttons: ['Open another case…', 'Open the sample case', 'Quit'],
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
    message: 'The case file is damaged',
    detail: `${failure.message} It can take the place of the damaged file, which is kept beside it.`,
    buttons: ['Restore the backup', 'Leave it as it is'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

export async function sayRestarted(window: BrowserWindow): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Throughline',
    message: 'Throughline had to start its case reader again',
    detail:
      'Everything that was saved is still there. What was being imported at that moment may be missing.',
    buttons: ['Continue'],
  });
}

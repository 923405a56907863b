/** Importing: paste, files, dates and outlets, progress that can be stopped, and what came of each file. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { focused } from './inspector-parts.ts';

const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** Imports wait until they are stopped. */
const holdImports = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { core } = window.viewTest;
    const { invoke } = core;
    let stop: () => void = () => undefined;
    const held: typeof invoke = (name, input) => {
      if (name === 'job.cancel') stop();
      if (name !== 'article.import') return invoke(name, input);
      const failure = { ok: false, error: { code: 'cancelled', message: 'Stopped.' } } as const;
      return new Promise((resolve) => {
        stop = () => resolve(failure);
      });
    };
    Object.assign(core, { invoke: held });
  });

test('an article is pasted, dated and imported', async ({ openWindow }) => {
  const page = await openWindow();
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Import articles' });
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await dialog
    .getByLabel(/Text of the article/)
    .fill('Ferry line opens again\n\nThe ferry opened on Sunday.');
  await dialog.getByRole('button', { name: 'Read this text' }).click();
  await expect(dialog).toContainText('Needs its publication date');
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Ferry line opens again');
  await dialog.getByRole('textbox', { name: 'Publication date' }).fill('1 Feb 2026');
  await page.keyboard.press('Tab');
  await expect(dialog).toContainText('Set by you.');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0);
});

test('files are chosen, and their date and where it comes from are shown', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import articles' });
  await dialog.getByLabel('Files to import').setInputFiles([
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Harbour opens\n\n2026-02-01. It opened.') },
    { name: 'b.md', mimeType: 'text/markdown', buffer: Buffer.from('Market closes\n\nIt closed.') },
  ]);
  await expect(dialog.getByRole('region', { name: 'a.txt' })).toContainText('1 Feb 2026, from the dateline.');
  await expect(dialog.getByRole('region', { name: 'b.md' })).toContainText('Needs its publication date');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByRole('region', { name: 'a.txt' })).toContainText('Added: 7 events');
});

test('of several files each says how it ended, and leads to its article', async ({ openWindow }) => {
  const page = await openWindow();
  const known = await page.evaluate(async () => {
    const reply = await window.viewTest.core.invoke('article.get', { articleId: 2 });
    return reply.ok ? (reply.data as { readonly text: string }).text : '';
  });
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Import articles' });
  await dialog
    .getByLabel('Files to import')
    .setInputFiles([
      textFile('new.txt', 'Harbour opens\n\n2026-02-01. It opened.'),
      textFile('known.txt', known),
      textFile('picture.txt', '\0\0'),
    ]);
  const card = (name: string) => dialog.getByRole('region', { name });
  await expect(card('picture.txt')).toContainText('It is not a text.');
  await expect(card('known.txt')).toContainText('This text is already in the case');
  await card('known.txt').getByRole('textbox', { name: 'Publication date' }).fill('29 Jan 2026');
  await page.keyboard.press('Tab');
  await card('new.txt').getByRole('combobox', { name: 'Outlet' }).fill('Sundhavn Courier');
  await dialog.getByRole('button', { name: 'Import 2 articles' }).click();
  await expect(dialog).toContainText('1 imported, 1 already in the case, 1 refused');
  await expect.poll(() => focused(page)).toBe('Close');
  await card('known.txt').getByRole('button', { name: 'Show it: the article of known.txt' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.reader-title')).toHaveText('Maravia offers to host talks on the strait');
});

test('by keyboard an import is stopped, and what was filled in is still there', async ({ openWindow }) => {
  const page = await openWindow();
  await holdImports(page);
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Import articles' });
  await dialog
    .getByLabel('Files to import')
    .setInputFiles([textFile('a.txt', 'Harbour opens\n\n2026-02-01. It opened.')]);
  await dialog.getByRole('combobox', { name: 'Outlet' }).fill('Harbour Dispatch');
  for (const end of ['Enter', 'Escape']) {
    await dialog.getByRole('button', { name: 'Import', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('progressbar')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Stop' })).toBeFocused();
    await page.keyboard.press(end);
    await expect(dialog).toContainText('Stopped. Nothing was changed.');
    await expect(dialog.getByRole('combobox', { name: 'Outlet' })).toHaveValue('Harbour Dispatch');
    await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

/** The notes beside the reader: what was noted while reading and what events leave open, each leading to its items. */
import type { Page } from '@playwright/test';
import { expect, select, selectedItems, test } from './fixture.ts';
import { fact, inspectorOf, messages } from './inspector-parts.ts';

const notesOf = (page: Page) => page.getByRole('region', { name: 'Notes' });

test('a note quotes its sentences, and each leads to what is drawn from it', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('tab', { name: /^Notes/ }).click();
  const contradiction = notesOf(page).getByRole('listitem').filter({ hasText: 'Contradiction' });
  await expect(contradiction).toContainText('did not fire');
  await contradiction.getByRole('button', { name: /shelled the harbour/ }).click();
  await expect(page.getByRole('region', { name: 'Reader', exact: true })).toBeVisible();
  expect(await selectedItems(page)).toEqual(['event:2']);
});

test('what an event leaves open leads to the event', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('tab', { name: /^Notes/ }).click();
  const missing = notesOf(page).getByRole('region', { name: /^Missing/ });
  await expect(missing.getByRole('listitem').filter({ hasText: 'Dock workers stop work' })).toContainText(
    'no place',
  );
  await missing.getByRole('button', { name: 'Dock workers stop work' }).click();
  expect(await selectedItems(page)).toEqual(['event:11']);
  await expect(notesOf(page)).toBeVisible();
});

test('by keyboard a note is marked as seen, dismissed, and brought back', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('tab', { name: 'Reader' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Notes 4' })).toBeFocused();
  await notesOf(page).getByRole('button', { name: 'Mark as seen' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Notes 3' })).toBeVisible();
  await expect(notesOf(page).getByRole('button', { name: 'Mark as not seen' })).toBeFocused();
  await notesOf(page).getByRole('button', { name: 'Dismiss the note' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(notesOf(page)).not.toContainText('Contradiction');
  await expect(notesOf(page).locator('.note :focus')).toHaveCount(1);
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(notesOf(page)).toContainText('Contradiction');
});

test('an event shows who reports it and what was noted of it, and leads there', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['event', 7]);
  await expect(fact(page, 'Reported by')).toContainText('Harbour DispatchF3 · 1 sentence');
  await expect(fact(page, 'Reported by')).toContainText('Sundhavn CourierC3 · 1 sentence');
  await fact(page, 'Reported by')
    .getByRole('button', { name: /Sundhavn Courier/ })
    .click();
  await expect(page.locator('.reader-title')).toHaveText('Maravia offers to host talks on the strait');
  expect(await selectedItems(page)).toEqual(['event:7']);

  await select(page, ['event', 12]);
  await fact(page, 'Noted')
    .getByRole('button', { name: /^Contradiction: Told as/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(notesOf(page).getByRole('listitem').filter({ hasText: 'Contradiction' })).toBeFocused();
  await expect(inspectorOf(page)).toContainText('Gunboats did not fire');
});

/** Filters, outline, palette, help and tour. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, selectedItems, test } from './fixture.ts';
import { countWith } from './graph-page.ts';

const timelineNote = (page: Page) => page.getByRole('region', { name: 'Timeline' }).locator('.panel-note');

test('a filter hides what it switches off, says so, and counts follow the window', async ({ openWindow }) => {
  const page = await openWindow();
  const filters = page.getByRole('region', { name: 'Filters' });
  const all = await countWith(page, 'edge');
  await filters.getByRole('button', { name: 'Only Planned' }).click({ force: true });
  await expect.poll(() => countWith(page, 'edge')).toBeLessThan(all);
  await expect(timelineNote(page)).toContainText(/\d+ of \d+ events/);
  await expect(filters).toContainText('Some of the case is hidden');
  await expect(filters.getByRole('tab', { name: /Filters/ })).toContainText('off');
  await filters.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect.poll(() => countWith(page, 'edge')).toBe(all);
  const count = () =>
    filters.getByRole('checkbox', { name: /^Occurred/ }).evaluate((box) => box.closest('label')?.textContent);
  const before = await count();
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_480, to: 20_487 }, true));
  await expect.poll(count).not.toBe(before);
});

test('words leave only what has them, by mouse and keyboard, and a saved view keeps them', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const filters = page.getByRole('region', { name: 'Filters' });
  const field = filters.getByRole('searchbox', { name: 'Only what has these words' });
  const all = await countWith(page, 'edge');
  await field.fill('gunboats');
  await expect(filters).toContainText(/\d+ events? has?v?e? them/);
  await expect.poll(() => countWith(page, 'edge')).toBeLessThan(all);
  await expect(filters.getByRole('tab', { name: /Filters/ })).toContainText('“gunboats”');
  await expect(timelineNote(page)).toContainText(/\d+ of \d+ events/);
  await page.keyboard.press('Control+d');
  await page.getByText(/^Saved the view/).waitFor();
  await field.press('Escape');
  await expect.poll(() => countWith(page, 'edge')).toBe(all);
  await field.fill('no such words at all');
  await expect(filters).toContainText('Nothing in this window of time has them');
  await filters.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect(field).toHaveValue('');
  await expect.poll(() => countWith(page, 'edge')).toBe(all);
  await page.evaluate(() => {
    const { views } = window.viewTest.workspace;
    views.show(views.saved.getState()![0]!.snapshot);
  });
  await expect(field).toHaveValue('gunboats');
  await expect.poll(() => countWith(page, 'edge')).toBeLessThan(all);
});

test('a quad opens to its types, and is half on when some of them are off', async ({ openWindow }) => {
  const page = await openWindow();
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Types of verbal cooperation' }).click();
  await filters.getByText('Talks', { exact: true }).click();
  await expect(filters.getByRole('checkbox', { name: /^Verbal cooperation/ })).toBeChecked({
    indeterminate: true,
  });
});

test('the outline has the same selection as graph and timeline', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('tab', { name: 'Outline' }).click();
  const outline = page.getByRole('region', { name: 'Outline' });
  await outline.getByRole('row', { name: /^Osterra, state/ }).click();
  expect(await selectedItems(page)).toEqual(['actor:1']);
  await page.evaluate(() =>
    window.viewTest.workspace.selection.select('app', [{ kind: 'event', id: 14 as never }]),
  );
  await expect(outline.locator('.outline-row[data-selected]')).toHaveCount(1);
  await page.keyboard.press('Control+7');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => selectedItems(page)).toEqual(['actor:1']);
});

test('the outline reads as the committed transcript', async ({ openWindow }) => {
  const page = await openWindow();
  await page.setViewportSize({ width: 1600, height: 3000 });
  await page.getByRole('tab', { name: 'Outline' }).click();
  const tree = page.getByRole('treegrid');
  await expect(tree.getByRole('row').first()).toBeVisible();
  await page.waitForTimeout(300);
  const transcript = `${await tree.ariaSnapshot()}\n`;
  const golden = join(import.meta.dirname, '..', 'golden', 'outline.aria.yml');
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, transcript);
  expect(transcript).toBe(readFileSync(golden, 'utf8'));
});

test('the palette finds actors, sentences and commands, and Enter takes the first', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await palette.getByRole('searchbox').fill('history');
  await expect(palette.getByRole('menuitem', { name: 'Edit history…' })).toBeVisible();
  await palette.getByRole('searchbox').fill('qqqq');
  await expect(palette).toContainText('Nothing with these words');
  await palette.getByRole('searchbox').fill('shortcuts');
  // At once: the rows are still those of the text before.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Help' })).toContainText('What they do');
});

test('Enter takes the first of what was pasted too, though no row was marked as it was typed', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await palette.getByRole('searchbox').pressSequentially('shortcuts');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Control+v');
  await expect(palette.getByRole('menuitem', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expect(palette.locator('.palette-item[data-focused]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Help' })).toContainText('What they do');
});

test('the tour has three steps and can be left', async ({ openWindow }) => {
  const page = await openWindow();
  await page.evaluate(() => window.viewTest.workspace.panels.setState({ tourStep: 0 }));
  await expect(page.getByRole('dialog', { name: 'Who does what to whom' })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('dialog', { name: 'When, and how sure' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

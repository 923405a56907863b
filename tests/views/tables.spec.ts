/** Tables of the window: by mouse and by keyboard they sort, group, filter, select and copy, at any size. */
import type { Locator, Page } from '@playwright/test';
import { expect, select, selectedItems, test } from './fixture.ts';

const grid = (page: Page): Locator => page.locator('.data-grid');
const rows = (page: Page): Locator => grid(page).locator('.grid-row[aria-rowindex]:not([aria-rowindex="1"])');
const cellTexts = async (page: Page, column: number): Promise<readonly string[]> =>
  (await rows(page).locator(`.grid-cell:nth-child(${column})`).allTextContents()).map((text) => text.trim());

async function openTables(page: Page, title = 'Events'): Promise<void> {
  await page.getByRole('button', { name: 'Show tables instead' }).click();
  await page.getByRole('tab', { name: new RegExp(title) }).click();
  await grid(page).waitFor();
}

test('events come in order of time, sort by their heads, and a click selects one everywhere', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await openTables(page);
  const total = Number(await grid(page).getAttribute('aria-rowcount')) - 1;
  expect(total).toBeGreaterThan(15);
  await page.getByRole('button', { name: 'Type', exact: true }).click();
  const types = await cellTexts(page, 3);
  await page.getByRole('button', { name: 'Type', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Type' })).toHaveAttribute('aria-sort', 'descending');
  expect((await cellTexts(page, 3))[0]).not.toBe(types[0]);
  await rows(page).nth(2).click();
  const [item] = await selectedItems(page);
  expect(item).toMatch(/^event:/);
  await expect(rows(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('Who says');
  await page.getByRole('button', { name: 'Back to the timeline' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
});

test('rows are narrowed by words, grouped, and groups close', async ({ openWindow }) => {
  const page = await openWindow();
  await openTables(page, 'Actors');
  const before = await rows(page).count();
  await page.getByRole('searchbox', { name: 'Only rows with these words' }).fill('state');
  await expect.poll(() => rows(page).count()).toBeLessThan(before);
  for (const text of await rows(page).allTextContents()) expect(text).toMatch(/\bstate/i);
  await page.getByRole('searchbox', { name: 'Only rows with these words' }).fill('no such word');
  await expect(page.getByText('No row has these words')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Only rows with these words' }).fill('');
  await page.getByRole('button', { name: /^Group rows/ }).click();
  await page.getByRole('menuitemradio', { name: 'By kind' }).click();
  const heading = grid(page).locator('[data-heading="true"]').first();
  const open = await rows(page).count();
  await heading.click();
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  expect(await rows(page).count()).toBeLessThan(open);
});

test('tables follow the time window and the filters', async ({ openWindow }) => {
  const page = await openWindow();
  await openTables(page);
  const count = async () => Number(await grid(page).getAttribute('aria-rowcount'));
  const all = await count();
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_480, to: 20_484 }, true));
  await expect.poll(count).toBeLessThan(all);
});

test('by keyboard alone: open, walk, select, copy, sources open their article', async ({ openWindow }) => {
  const page = await openWindow();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+0');
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const first = await selectedItems(page);
  expect(first).toHaveLength(1);
  await page.keyboard.press('End');
  expect(await selectedItems(page)).not.toEqual(first);
  await page.keyboard.press('Control+c');
  await expect(page.getByText(/^Copied \d+ rows/)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.trim().split('\n');
  expect(lines[0]?.split('\t').slice(0, 3)).toEqual(['When', 'Event', 'Type']);
  expect(lines).toHaveLength(Number(await grid(page).getAttribute('aria-rowcount')));
});

test('what is selected elsewhere is marked; a large case draws only rows in sight and asks for their titles', async ({
  openWindow,
}) => {
  const page = await openWindow({ name: 'large', actors: 400, events: 6000 });
  await openTables(page);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '6001');
  expect(await rows(page).count()).toBeLessThan(60);
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await cellTexts(page, 2)).at(-1)).not.toBe('…');
  const [chosen] = await selectedItems(page);
  await select(page, ['event', 1]);
  await select(page, ['event', Number(chosen?.split(':')[1])]);
  await expect(rows(page).last()).toHaveAttribute('aria-selected', 'true');
});

/** Measures of the shown actors: the table, its selection, and what they do to the picture. */
import type { Locator, Page } from '@playwright/test';
import { expect, select, selectedItems, test } from './fixture.ts';
import { drawnNodes, labelBoxes, nodeNamed } from './graph-page.ts';

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Measures' });
const rows = (page: Page): Locator =>
  panel(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const firstName = async (page: Page): Promise<string | undefined> =>
  (await rows(page).first().getByRole('rowheader').textContent())?.trim();

/** The numbers of a column, from the first row on. */
async function column(page: Page, name: string): Promise<readonly number[]> {
  const texts = await panel(page).locator(`.grid-cell[data-column="${name}"]`).allTextContents();
  return texts.filter((text) => text !== '–').map(Number);
}

const descending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => b - a);

async function openTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Measures: size, colour and table' }).click();
  await page.getByRole('menuitem', { name: 'Table of measures' }).click();
  await expect(rows(page).first().getByText('0.')).not.toHaveCount(0);
}

test('the table is sorted by betweenness, and by another column on demand', async ({ openWindow }) => {
  const page = await openWindow();
  await openTable(page);
  const betweenness = await column(page, 'betweenness');
  expect(betweenness.length).toBeGreaterThan(5);
  expect(betweenness).toEqual(descending(betweenness));
  expect(betweenness[0]).toBeGreaterThan(0);
  await panel(page).getByRole('columnheader', { name: 'Ties' }).click();
  await expect(panel(page)).toContainText('How many others it is tied to');
  const ties = await column(page, 'degree');
  expect(ties).toEqual(descending(ties));
  await panel(page).getByRole('columnheader', { name: 'Actor' }).click();
  await expect.poll(() => firstName(page)).toBe('Coastal League');
});

test('a row selects its actor everywhere, and a selection from elsewhere is marked in the table', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await openTable(page);
  await rows(page).filter({ hasText: 'Tomas Reyk' }).click();
  expect(await selectedItems(page)).toEqual(['actor:5']);
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('Tomas Reyk');
  await select(page, ['actor', 2]);
  await expect(rows(page).filter({ hasText: /^\s*Varnholt\s*\d/ })).toHaveAttribute('aria-selected', 'true');
  await expect(rows(page).filter({ hasText: 'Tomas Reyk' })).toHaveAttribute('aria-selected', 'false');
});

test('by keyboard: open, walk, select, copy, close', async ({ openWindow, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openWindow();
  await page.keyboard.press('Control+9');
  await expect(rows(page).first().getByText('0.')).not.toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await selectedItems(page)).length).toBe(1);
  await page.keyboard.press('Control+c');
  await expect(page.getByText(/^Copied \d+ rows$/)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[0]).toBe(
    'Actor\tEvents\tTies\tBetweenness\tCloseness\tPageRank\tConstraint\tCommunity',
  );
  expect(copied.split('\n')).toHaveLength(19);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('.graph-canvas')).toBeFocused();
});

test('measures follow the time window', async ({ openWindow }) => {
  const page = await openWindow();
  await openTable(page);
  const all = await rows(page).count();
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_480, to: 20_487 }, true));
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await expect(rows(page).first().getByText('0.')).not.toHaveCount(0);
});

test('size and colour of actors follow a measure, each with a second cue', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const before = await nodeNamed(page, 'Osterra');
  const pick = async (name: string, group: string) => {
    await page.getByRole('button', { name: 'Measures: size, colour and table' }).click();
    await page.getByRole('group', { name: group }).getByRole('menuitemradio', { name }).click();
  };
  await pick('Community', 'Colour by');
  await expect.poll(async () => (await labelBoxes(page)).map(({ label }) => label)).toContain('Osterra · 1');
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('fill and number: community');
  await pick('Betweenness', 'Size by');
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('size: betweenness');
  const after = (await drawnNodes(page)).find(({ id }) => id === before.id);
  expect([after?.x, after?.y]).toEqual([before.x, before.y]);
  await pick('Nothing', 'Colour by');
  await expect.poll(async () => (await labelBoxes(page)).map(({ label }) => label)).toContain('Osterra');
});

test('a large case is measured without a long frame, and only rows in sight are drawn', async ({
  openWindow,
}) => {
  const page = await openWindow({ name: 'large' });
  await page.waitForTimeout(2500);
  await page.keyboard.press('Control+9');
  await expect(rows(page).first().getByText('0.')).not.toHaveCount(0);
  expect(await rows(page).count()).toBeLessThan(80);
  await page.keyboard.press('End');
  await expect(rows(page).last()).toBeInViewport();
});

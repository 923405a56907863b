/** The search: operators, marked words, and all that it finds shown in every view, by mouse and by keyboard. */
import type { Locator, Page } from '@playwright/test';
import { expect, selectedItems, test } from './fixture.ts';

async function search(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await palette.getByRole('searchbox').fill(text);
  return palette;
}

const marked = (palette: Locator): Promise<readonly string[]> =>
  palette.getByRole('group', { name: 'Sentences' }).locator('mark').allTextContents();

test('operators find and mark what they say, and the empty field tells of them', async ({ openWindow }) => {
  const page = await openWindow();
  const palette = await search(page, '');
  await expect(palette.locator('.palette-bar')).toContainText('NEAR(a b, 5)');
  await palette.getByRole('searchbox').fill('text:"the osterran navy"');
  await expect.poll(() => marked(palette)).toContain('Osterran');
  await expect(palette.getByRole('group', { name: 'Actors' })).toHaveCount(0);
  const texts = await palette.getByRole('menuitem').allTextContents();
  for (const text of texts) expect(text.toLowerCase()).toContain('the osterran navy');
  await palette.getByRole('searchbox').fill('text:osterran -navy');
  await expect.poll(async () => (await marked(palette)).length).toBeGreaterThan(0);
  for (const text of await palette.getByRole('menuitem').allTextContents())
    expect(text.toLowerCase()).not.toContain('navy');
  await palette.getByRole('searchbox').fill('-navy');
  await expect(palette.locator('.palette-bar')).toContainText('not only what to leave out');
});

test('a click shows all results in every view', async ({ openWindow }) => {
  const page = await openWindow();
  const palette = await search(page, 'osterra');
  const all = palette.getByRole('button', { name: /^Show all \d+ results$/ });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(5);
  await all.click();
  await expect(palette).toHaveCount(0);
  await expect.poll(async () => (await selectedItems(page)).length).toBe(count);
  const items = await selectedItems(page);
  expect(items).toContain('actor:1');
  expect(items.filter((item) => item.startsWith('event:')).length).toBeGreaterThan(3);
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(`Selected ${count} results`);
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText(`1 of ${count}`);
});

test('by keyboard alone: Ctrl+Enter selects all, the table lists them alone, one is walked to', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await search(page, 'text:osterra');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => selectedItems(page)).not.toEqual([]);
  const found = await selectedItems(page);
  expect(found.length).toBeGreaterThan(3);
  for (const item of found) expect(item).toMatch(/^event:/);
  await page.keyboard.press('Control+0');
  const grid = page.getByRole('grid', { name: /window|case/ });
  const rows = async () => Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(await rows()).toBeGreaterThan(found.length);
  await page.getByRole('button', { name: 'Only selected rows' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(rows).toBe(found.length);
  await page.getByRole('row').nth(1).click();
  expect(await selectedItems(page)).toHaveLength(1);
  expect(await rows()).toBe(found.length);
  await page.getByRole('button', { name: 'Only selected rows' }).press('Enter');
  await expect.poll(rows).toBeGreaterThan(found.length);
});

test('Ctrl+Enter accepts nothing, and says so when nothing is found', async ({ openWindow }) => {
  const page = await openWindow();
  await page.evaluate(() =>
    window.viewTest.workspace.selection.select('app', [{ kind: 'event', id: 14 as never }]),
  );
  await search(page, 'xyzzy');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Nothing of the case');
  expect(await selectedItems(page)).toEqual(['event:14']);
  const done = await page.evaluate(() => window.viewTest.workspace.data.getState().history?.total);
  expect(done).toBe(0);
});

test('results that the window does not show are told of', async ({ openWindow }) => {
  const page = await openWindow();
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_480, to: 20_484 }, true));
  await page.waitForTimeout(300);
  await search(page, 'osterra');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
    /Outside the time window or filtered out: \d+ result/,
  );
});

test('of very many results the first are taken, and it says so', async ({ openWindow }) => {
  const page = await openWindow({ name: 'large', actors: 200, events: 3000 });
  const palette = await search(page, 'event:event');
  await palette.getByRole('button', { name: 'Show the first 2,000 results' }).click();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('There are more');
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('1 of 2,000');
});

test('help says how to search', async ({ openWindow }) => {
  const page = await openWindow();
  await page.keyboard.press('F1');
  await page.getByRole('tab', { name: 'How to search' }).click();
  await expect(page.getByRole('tabpanel', { name: 'How to search' })).toContainText('talks -harbour');
});

/** Paths between two actors: asked by mouse and by keyboard, drawn in the graph, listed with their sentences. */
import type { Locator, Page } from '@playwright/test';
import { expect, select, selectedItems, test } from './fixture.ts';
import { labelBoxes, nodeNamed, prominence } from './graph-page.ts';

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Paths' });
const words = (page: Page): Locator => panel(page).getByRole('status');
const labels = async (page: Page): Promise<readonly string[]> =>
  (await labelBoxes(page)).map(({ label }) => label);

test('two actors chosen with Shift and a click give a path, drawn alone in the graph', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const [start, goal] = [await nodeNamed(page, 'Varnholt gunboats'), await nodeNamed(page, 'Tomas Reyk')];
  await page.mouse.click(start.x, start.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(goal.x, goal.y);
  await page.keyboard.up('Shift');
  expect(await selectedItems(page)).toEqual(['actor:7', 'actor:5']);
  await page.getByRole('button', { name: 'Find paths between two actors' }).click();
  await expect(words(page)).toHaveText('1 path of 2 steps');
  expect(await prominence(page)).toBe('chosen');
  await expect.poll(() => labels(page)).toContain('Varnholt');
  expect(await labels(page)).not.toContain('Coastal League');
});

test('a step leads to its sentence in one click', async ({ openWindow }) => {
  const page = await openWindow();
  await select(page, ['actor', 7], ['actor', 1]);
  await page.keyboard.press('Control+Shift+l');
  await panel(page)
    .getByRole('button', { name: 'Gunboats shell Port Merrin harbour: show its sentence' })
    .click();
  expect(await selectedItems(page)).toEqual(['event:2']);
  await expect(page.locator('.sentence[data-marked="true"]').first()).toBeInViewport();
  await expect(page.locator('.sentence[data-marked="true"]').first()).toContainText('shelled the harbour');
  await expect(words(page)).toHaveText('1 path of 1 step');
});

test('by keyboard alone: from the selected actor to one that is found by name, and out again', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['actor', 7]);
  await page.keyboard.press('Control+Shift+l');
  await expect(panel(page).getByRole('button', { name: 'To: choose an actor. Change' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('tomas');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(words(page)).toHaveText('1 path of 2 steps');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('.graph-canvas')).toBeFocused();
});

test('longer paths on demand, one of them drawn alone, and only those in order of time', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['actor', 7], ['actor', 1]);
  await page.keyboard.press('Control+Shift+l');
  await panel(page)
    .getByRole('button', { name: /^Which paths/ })
    .click();
  await page.getByRole('menuitemradio', { name: 'Up to 3 steps' }).click();
  await expect(words(page)).toHaveText(/paths of 1 to [23] steps/);
  await expect.poll(() => labels(page)).toContain('Varnholt');
  await panel(page)
    .getByRole('button', { name: /^Varnholt gunboats – Osterra/ })
    .first()
    .click();
  await expect.poll(() => labels(page)).not.toContain('Varnholt');
  const all = await panel(page).locator('.path').count();
  await panel(page).getByText('In order of time').click();
  await expect.poll(() => panel(page).locator('.path').count()).toBeLessThan(all);
  await expect(words(page)).toHaveText(/^\d path/);
});

test('where there is none it says why, and follows the time window and the filters', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['actor', 7], ['actor', 14]);
  await page.keyboard.press('Control+Shift+l');
  await expect(words(page)).toHaveText(
    'Nothing that the window shows joins Varnholt gunboats and Fishing families.',
  );
  await select(page, ['actor', 7], ['actor', 1]);
  await page.keyboard.press('Control+Shift+l');
  await expect(words(page)).toHaveText('1 path of 1 step');
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: 20_600, to: 20_610 }, true));
  await expect(words(page)).toContainText('is not in what the window shows');
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: null, to: null }, true));
  await expect(words(page)).toHaveText('1 path of 1 step');
  await page.evaluate(() => window.viewTest.workspace.filters.set('actor-kind' as never, ['state'], false));
  await expect(words(page)).toContainText('Osterra is not in what the window shows');
});

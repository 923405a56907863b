/** Clusters on the timeline of a case with more events than can be drawn: counted, opened by mouse and by keyboard. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, selectedItems, test } from './fixture.ts';

const LARGE = { name: 'large', actors: 60, events: 1500 } as const;
const MOST = 150;

const clusters = (page: Page) => page.locator('.vis-item.cluster');
const counted = async (page: Page): Promise<number> => {
  const texts = await page.locator('.cluster-count').allTextContents();
  return texts.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
};
const showAll = (page: Page) => page.getByRole('button', { name: 'Show all events' }).click();

test('never more items than can be drawn: clusters stand for the rest, in words and in marks', async ({
  openWindow,
}) => {
  const page = await openWindow(LARGE);
  await showAll(page);
  await expect(clusters(page).first()).toBeVisible();
  expect(await page.locator('.vis-item:is(.event, .cluster)').count()).toBeLessThanOrEqual(MOST);
  const label = page.locator('.cluster-label').first();
  await expect(label).toHaveAccessibleName(/^\d[\d,]* events, .*: \d+ \w+.*Opens on a click\.$/);
  await expect(label).toHaveAttribute('title', /^\d[\d,]* events, .*\n\d+ /);
  const note = page.getByRole('status').filter({ hasText: 'in groups' });
  await expect(note).toHaveText(/^[\d,]+ in groups, zoom in to see them$/);
  expect(await counted(page)).toBeGreaterThan(500);
});

test('a click on a cluster shows its stretch, until its events stand alone', async ({ openWindow }) => {
  const page = await openWindow(LARGE);
  await showAll(page);
  const sight = () =>
    page.evaluate(() => {
      const { range } = window.viewTest.workspace.sight.getState();
      return range ? range.last - range.first : 0;
    });
  for (let before = await sight(), step = 0; step < 12 && (await clusters(page).count()) > 0; step += 1) {
    await clusters(page)
      .first()
      .locator('.cluster-label')
      .click({ position: { x: 12, y: 8 } });
    if ((await selectedItems(page)).length > 0) break;
    await expect.poll(sight).toBeLessThan(before);
    before = await sight();
  }
  await expect(page.locator('.vis-item.event').first()).toBeVisible();
});

test('the arrow keys go through clusters too, say what they are, and Enter opens them', async ({
  openWindow,
}) => {
  const page = await openWindow(LARGE);
  await showAll(page);
  await page.getByRole('button', { name: /^Lines:/ }).click();
  await page.getByRole('menuitemradio', { name: 'None, one line for all' }).click();
  await expect(page.locator('.theme-line-name')).toHaveCount(1);
  const frame = page.getByRole('application', { name: /Events by line and day/ });
  await frame.focus();
  const current = page.locator('.vis-item.cluster.is-current');
  for (let step = 0; step < 40 && (await current.count()) === 0; step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(current).toHaveCount(1);
  expect(await selectedItems(page)).toEqual([]);
  await expect(page.locator('output').filter({ hasText: 'Enter opens it' })).toHaveText(/^\d+ events, /);
  const before = await counted(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => counted(page)).toBeLessThan(before);
  await expect(current).toHaveCount(0);
});

test('a selected event stands alone in the thick of others', async ({ openWindow }) => {
  const page = await openWindow(LARGE);
  await showAll(page);
  await expect(clusters(page).first()).toBeVisible();
  const id = await page.evaluate(() => {
    const { known } = window.viewTest.workspace.shown.getState();
    const { ids } = known!.columns.events;
    const drawn = new Set(
      [...document.querySelectorAll<HTMLElement>('.vis-item.event')].map(({ dataset }) => dataset.id),
    );
    const hidden = [...ids.slice(0, 400)].find((each) => !drawn.has(`e${each}`))!;
    window.viewTest.workspace.selection.select('app', [{ kind: 'event', id: hidden as never }]);
    return hidden;
  });
  await expect(page.locator(`.vis-item.event[data-id="e${id}"]`)).toHaveClass(/is-selected/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a timeline of clusters, ${colorScheme}`, async ({ openWindow, page: bare }) => {
    await bare.emulateMedia({ colorScheme });
    const page = await openWindow(LARGE);
    await showAll(page);
    await expect(clusters(page).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.timeline-canvas').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
}

/** An actor's menu shows more of its neighbours, by kind and number, and hides those that nothing else joins to the graph. */
import type { Page } from '@playwright/test';
import { expect, select, test } from './fixture.ts';
import { drawnNodes, nodeNamed } from './graph-page.ts';

const menu = (page: Page) => page.getByRole('menu', { name: /^Actor / });
const item = (page: Page, name: string | RegExp) => menu(page).getByRole('menuitem', { name });

async function openMenu(page: Page, label: string): Promise<void> {
  const node = await nodeNamed(page, label);
  await page.mouse.click(node.x, node.y, { button: 'right' });
  await menu(page).waitFor();
}

/** Actors that stand for themselves. */
const standing = async (page: Page): Promise<ReadonlySet<string>> =>
  new Set((await drawnNodes(page)).filter(({ id }) => id.startsWith('a')).map(({ id }) => id));

test('in a large case the strongest neighbours of a kind come out of their groups', async ({
  openWindow,
}) => {
  const page = await openWindow({ name: 'large', actors: 500, events: 1200 });
  await page.waitForTimeout(500);
  const before = await standing(page);
  await openMenu(page, 'Actor 1');
  await item(page, /^Material conflict/).click();
  await item(page, 'The 5 strongest').click();
  await expect(menu(page)).toHaveCount(0);
  await expect.poll(async () => (await standing(page)).size).toBeGreaterThan(before.size);
  const pairs = await page.evaluate(() => window.viewTest.workspace.panels.getState().openedTies);
  expect(pairs).toHaveLength(5);
  // Each has its line to the actor, also where it stood already.
  const lines = await page.evaluate(() => {
    const stage = document.querySelector('.graph-canvas .stage') as never as {
      readonly _cyreg: { readonly cy: import('cytoscape').Core };
    };
    return stage._cyreg.cy
      .getElementById('a1')
      .neighborhood('node')
      .map((node) => node.id());
  });
  for (const [, other] of pairs) expect(lines).toContain(`a${other}`);
});

test('by keyboard: the menu key, a kind, a number', async ({ openWindow }) => {
  const page = await openWindow({ name: 'large', actors: 500, events: 1200 });
  await page.waitForTimeout(500);
  await select(page, ['actor', 1]);
  await page.locator('.graph-canvas').focus();
  await page.keyboard.press('ContextMenu');
  await menu(page).waitFor();
  await page.keyboard.type('Of every');
  await page.keyboard.press('Enter');
  await expect(item(page, 'The 5 strongest')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => window.viewTest.workspace.panels.getState().openedTies.length))
    .toBe(10);
  await expect(page.locator('.graph-canvas')).toBeFocused();
});

test('neighbours with no other line are hidden, counted, and come back', async ({ openWindow }) => {
  const page = await openWindow();
  await page.waitForTimeout(300);
  const before = await standing(page);
  await openMenu(page, 'Osterra');
  const hide = item(page, /with no other line$/);
  const count = Number.parseInt((await hide.textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(0);
  await hide.click();
  await expect.poll(async () => (await standing(page)).size).toBe(before.size - count);
  const header = page.getByRole('region', { name: 'Actor graph' });
  await expect(header).toContainText(`${count} hidden`);
  await openMenu(page, 'Osterra');
  await item(page, /^Of every kind/).click();
  await item(page, /^All|^The only/).click();
  await expect.poll(async () => (await standing(page)).size).toBe(before.size);
  await openMenu(page, 'Osterra');
  await item(page, 'This actor').click();
  await expect.poll(async () => (await standing(page)).has('a1')).toBe(false);
  // Whoever is selected elsewhere shows all the same.
  await select(page, ['actor', 1]);
  await expect.poll(async () => (await standing(page)).has('a1')).toBe(true);
  await page.evaluate(() => window.viewTest.workspace.selection.clear());
  await page.getByRole('button', { name: /^View/ }).click();
  await page.getByRole('menuitem', { name: 'Show hidden actors (1)' }).click();
  await expect.poll(async () => (await standing(page)).size).toBe(before.size);
});

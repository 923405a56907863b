/** Back and forward through views: by keys, by buttons, by a mouse's side buttons; and whose keys they are where. */
import type { Locator, Page } from '@playwright/test';
import { expect, select, selectedItems, test } from './fixture.ts';

const WEEK = { from: 20_480, to: 20_487 };

const note = (page: Page): Locator =>
  page.getByRole('region', { name: 'Timeline', exact: true }).locator('.panel-note');
const narrow = (page: Page): Promise<void> =>
  page.evaluate((week) => window.viewTest.workspace.window.setState(week, true), WEEK);
const hide = (page: Page, status: string): Promise<void> =>
  page.evaluate((value) => window.viewTest.workspace.filters.set('status', [value], false), status);
const hidden = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...window.viewTest.workspace.filters.getState().status]);

test('back and forward by keys and by buttons; a new step cuts what lay ahead', async ({ openWindow }) => {
  const page = await openWindow();
  const back = page.getByRole('button', { name: /^Back to the view before/ });
  const forward = page.getByRole('button', { name: /^Forward to the view after/ });
  await expect(back).toBeDisabled();
  await narrow(page);
  await expect(back).toBeEnabled();
  await page.waitForTimeout(600);
  await select(page, ['actor', 1]);
  await page.waitForTimeout(600);
  await hide(page, 'planned');
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await hidden(page)).toEqual([]);
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await selectedItems(page)).toEqual([]);
  await expect(note(page)).toContainText('27 Jan – 3 Feb 2026');
  await back.click();
  await expect(note(page)).toContainText('All time');
  await expect(back).toBeDisabled();
  await forward.click();
  await page.keyboard.press('Alt+ArrowRight');
  expect(await selectedItems(page)).toEqual(['actor:1']);
  await select(page, ['actor', 4]);
  await expect(forward).toBeDisabled();
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await selectedItems(page)).toEqual(['actor:1']);
});

test('the side buttons of a mouse go back and forward, and no dialog lets them through', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const devices = await page.context().newCDPSession(page);
  const press = async (button: 'back' | 'forward') => {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await devices.send('Input.dispatchMouseEvent', { type, button, x: 600, y: 300, clickCount: 1 });
  };
  await select(page, ['actor', 1]);
  await press('back');
  await expect.poll(() => selectedItems(page)).toEqual([]);
  await press('forward');
  await expect.poll(() => selectedItems(page)).toEqual(['actor:1']);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await press('back');
  await expect(page.getByRole('dialog', { name: 'Saved views' })).toBeVisible();
  expect(await selectedItems(page)).toEqual(['actor:1']);
});

test('Alt and an arrow key belong to the window on graph and slider, and to the text in a field', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await select(page, ['actor', 1]);
  await page.waitForTimeout(600);
  await page.locator('.graph-canvas').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await selectedItems(page)).toEqual([]);
  await page.getByRole('slider', { name: 'Window from' }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  expect(await selectedItems(page)).toEqual(['actor:1']);
  await expect(note(page)).toContainText('All time');
  await page.getByRole('textbox', { name: 'From' }).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await selectedItems(page)).toEqual(['actor:1']);
});

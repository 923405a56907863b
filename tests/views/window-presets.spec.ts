/** Stretches of time by name, the windows beside, the wheel over the strip, and a window that follows the selection. */
import type { Locator, Page } from '@playwright/test';
import { expect, select, test } from './fixture.ts';

/** 3 February 2026, when the newest article came out. */
const NEWEST = 20_487;

const held = (page: Page) => page.evaluate(() => window.viewTest.workspace.window.settled.getState());
const openMenu = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Stretches of time' }).click();
const item = (page: Page, name: string | RegExp): Locator => page.getByRole('menuitem', { name });
const note = (page: Page): Locator =>
  page.getByRole('region', { name: 'Timeline', exact: true }).locator('.panel-note');

test('by mouse: back from the newest publication day, before and after', async ({ openWindow }) => {
  const page = await openWindow();
  await openMenu(page);
  await expect(page.getByRole('menu')).toContainText('Up to 3 Feb 2026');
  await expect(item(page, /^Window before/)).toBeDisabled();
  await expect(item(page, 'Around what is selected')).toBeDisabled();
  await item(page, 'Last week').click();
  await expect(note(page)).toContainText('28 Jan – 3 Feb 2026');
  await openMenu(page);
  await item(page, /^Window before/).click();
  await expect(note(page)).toContainText('21–27 Jan 2026');
  await openMenu(page);
  await item(page, 'Last year').click();
  await expect(note(page)).toContainText('4 Feb 2025 – 3 Feb 2026');
  await openMenu(page);
  await item(page, /^All time/).click();
  await expect(note(page)).toContainText('All time');
});

test('by keyboard: the menu, and the windows before and after', async ({ openWindow }) => {
  const page = await openWindow();
  await page.getByRole('button', { name: 'Stretches of time' }).focus();
  await page.keyboard.press('Enter');
  await expect(item(page, 'Last week')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(note(page)).toContainText('4 Jan – 3 Feb 2026');
  await page.keyboard.press('Alt+PageUp');
  await expect(note(page)).toContainText('4 Dec 2025 – 3 Jan 2026');
  await page.getByRole('slider', { name: 'Window from' }).focus();
  await page.keyboard.press('Alt+PageDown');
  await expect(note(page)).toContainText('4 Jan – 3 Feb 2026');
  await page.keyboard.press('Control+Shift+A');
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByText('There is no window after this one')).toBeVisible();
});

test('the palette has them too, and says why there is none', async ({ openWindow }) => {
  const page = await openWindow();
  const run = async (words: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill(words);
    await expect(page.getByRole('menuitem')).toHaveCount(1);
    await page.keyboard.press('Enter');
  };
  await run('Stretch of time: around what is selected');
  await expect(page.getByText('Nothing is selected that has a day')).toBeVisible();
  await select(page, ['event', 16], ['event', 17]);
  await run('Stretch of time: around what is selected');
  await expect(note(page)).toContainText('5–12 Jan 2026');
});

test('what the timeline shows becomes the window, and the timeline stays where it is', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const sight = () => page.evaluate(() => window.viewTest.workspace.sight.getState().range);
  await expect.poll(async () => (await sight()) !== null).toBe(true);
  for (let time = 0; time < 2; time += 1) {
    const before = await sight();
    await openMenu(page);
    await item(page, 'What the timeline shows').click();
    expect(await held(page)).toEqual({ from: before?.first, to: before?.last });
    await page.waitForTimeout(300);
    expect(await sight()).toEqual(before);
  }
});

test('the wheel over the strip zooms the window around the pointer, with Shift it moves it', async ({
  openWindow,
}) => {
  const page = await openWindow();
  const box = (await page.locator('.slider-strip').first().boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.7, box.y + 10);
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -100);
  await expect.poll(async () => (await held(page)).from).not.toBeNull();
  await page.waitForTimeout(300);
  const near = await held(page);
  expect(near.from! < near.to!).toBe(true);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Shift');
  await expect.poll(async () => (await held(page)).from).toBeLessThan(near.from!);
  const moved = await held(page);
  expect(moved.to! - moved.from!).toBe(near.to! - near.from!);
  for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, 100);
  await expect.poll(() => held(page)).toEqual({ from: null, to: null });
});

test('a page that scrolls goes on scrolling over the strip once all time is shown', async ({
  openWindow,
  page,
}) => {
  await page.setViewportSize({ width: 560, height: 500 });
  await openWindow();
  const strip = page.locator('.slider-strip').first();
  await strip.scrollIntoViewIfNeeded();
  const top = async () => (await strip.boundingBox())!.y;
  const box = (await strip.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.wheel(0, -120);
  await expect.poll(async () => (await held(page)).from).not.toBeNull();
  expect(await top()).toBeCloseTo(box.y, 0);
  await page.evaluate(() => window.viewTest.workspace.window.setState({ from: null, to: null }, true));
  await page.mouse.wheel(0, 120);
  await expect.poll(top).toBeLessThan(box.y - 50);
});

test('a window that follows goes to what is selected, and back leads to what was there before', async ({
  openWindow,
}) => {
  const page = await openWindow();
  await openMenu(page);
  await page.getByRole('menuitemcheckbox', { name: 'Window follows selection' }).click();
  await page.keyboard.press('Escape');
  await select(page, ['event', 17]);
  await expect(note(page)).toContainText('2–12 Jan 2026');
  await page.waitForTimeout(700);
  await select(page, ['event', 18]);
  await expect(note(page)).toContainText('8–14 Dec 2025');
  await page.waitForTimeout(700);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(note(page)).toContainText('2–12 Jan 2026');
  expect((await held(page)).to).toBeLessThan(NEWEST);
  await openMenu(page);
  const follows = page.getByRole('menuitemcheckbox', { name: 'Window follows selection' });
  await expect(follows).toBeChecked();
  await follows.click();
  await page.keyboard.press('Escape');
  await select(page, ['event', 18]);
  await expect(note(page)).toContainText('2–12 Jan 2026');
});

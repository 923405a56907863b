/** A large case by keyboard alone. */
import { expect, type Page } from '@playwright/test';
import { keyboardHand } from './keyboard-hand.ts';
import { press, tabTo } from './keys.ts';
import type { LargeHand } from './large-case.ts';
import { dayOf, panel, viewMenu, windowSlider } from './large-parts.ts';

const grid = (page: Page) => page.locator('.table-frame [role="grid"]');

/** Goes to a panel by its key, and waits until it has the keyboard. */
async function goTo(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(`Control+${key}`);
  await expect(panel(page, name).locator(':focus')).toHaveCount(1);
}

async function findEnd(page: Page, label: string, name: string): Promise<void> {
  await press(page, page.locator('.graph-side').getByRole('button', { name: new RegExp(`^${label}: `) }));
  await expect(page.locator('.finder-input')).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.locator('.finder-list [role="option"]', { hasText: name }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

export const largeKeyboardHand: LargeHand = {
  showAllTime: keyboardHand.showAllTime,
  togglePlay: keyboardHand.togglePlay,
  async scrubFrom(page, from) {
    // Back from the panel after it: before it stand hundreds of events without a date.
    await goTo(page, '4', 'Inspector');
    await tabTo(page, windowSlider(page, 'from'), 'Shift+Tab');
    for (let step = 0; step < 100 && (await dayOf(page, 'from')) < from; step += 1)
      await page.keyboard.press('PageUp');
  },
  async narrow(page) {
    await tabTo(page, windowSlider(page, 'to'));
    for (let step = 0; step < 25; step += 1) await page.keyboard.press('PageDown');
  },
  async switchStatus(page, status) {
    await goTo(page, '6', 'Filters');
    await tabTo(page, panel(page, 'Filters').getByRole('checkbox', { name: new RegExp(`^${status}`) }));
    await page.keyboard.press('Space');
  },
  async findPath(page, { from, to }) {
    await page.keyboard.press('Control+Shift+L');
    await expect(page.locator('.graph-side').getByRole('button', { name: /^From: / })).toBeFocused();
    await findEnd(page, 'From', from);
    await findEnd(page, 'To', to);
  },
  closePaths: (page) => page.keyboard.press('Escape'),
  async openGroup(page, name) {
    await goTo(page, '2', 'Actor graph');
    await tabTo(page, viewMenu(page), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.menu').waitFor();
    const focused = page.locator('.menu :focus');
    for (let step = 0; step < 40 && (await focused.textContent()) !== name; step += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
  async openTables(page) {
    await page.keyboard.press('Control+0');
    await expect(grid(page)).toBeFocused();
  },
  sortBy: (page, head) => press(page, page.locator('.grid-head button', { hasText: head })),
  async scrollToEnd(page) {
    await tabTo(page, grid(page), 'Shift+Tab');
    await page.keyboard.press('End');
  },
  async saveView(page) {
    await page.keyboard.press('Control+D');
    await expect(page.locator('.notices')).toContainText('Saved the view');
  },
  async restoreView(page) {
    await page.keyboard.press('Control+Shift+S');
    await expect(page.locator('.saved-view-open')).toBeFocused();
    await page.keyboard.press('Enter');
  },
};

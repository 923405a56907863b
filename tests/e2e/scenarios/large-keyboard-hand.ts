/** A large case by keyboard alone. */
import { expect, type Page } from '@playwright/test';
import { exploringByKeyboard } from './exploring-hands.ts';
import { keyboardHand } from './keyboard-hand.ts';
import { press, tabTo } from './keys.ts';
import type { LargeHand } from './large-case.ts';
import { dayOf, panel, windowSlider } from './large-parts.ts';

const grid = (page: Page) => page.locator('.table-frame [role="grid"]');

/** Goes to a panel by its key, and waits until it has the keyboard. */
async function goTo(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(`Control+${key}`);
  await expect(panel(page, name).locator(':focus')).toHaveCount(1);
}

export const largeKeyboardHand: LargeHand = {
  ...exploringByKeyboard,
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
  async openTables(page) {
    await page.keyboard.press('Control+0');
    await expect(grid(page)).toBeFocused();
  },
  sortBy: (page, head) => press(page, page.locator('.grid-head button', { hasText: head })),
  async scrollToEnd(page) {
    await tabTo(page, grid(page), 'Shift+Tab');
    await page.keyboard.press('End');
  },
};

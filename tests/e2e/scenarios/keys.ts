/** Ways through the window for a hand that has no mouse. */
import { expect, type Locator, type Page } from '@playwright/test';
import { region } from './parts.ts';

const MOST_TABS = 250;

/** Goes on by Tab, or back by Shift+Tab, until a control has the focus. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_TABS; step += 1) {
    const isThere = await control
      .first()
      .evaluate((element) => element === document.activeElement, undefined, { timeout: 5000 });
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by ${key}: ${control}`);
}

export async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Goes to a panel by its key, and waits until it has the keyboard. */
export async function goTo(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(`Control+${key}`);
  await expect(region(page, name).locator(':focus')).toHaveCount(1);
}

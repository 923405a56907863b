/** What the tests of the inspector look at: its panel, its rows, the messages, and where the focus is. */
import type { Page } from '@playwright/test';

export const inspectorOf = (page: Page) => page.getByRole('region', { name: 'Inspector' });
export const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });
export const fact = (page: Page, name: string) =>
  inspectorOf(page)
    .locator('.fact')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });

/** Which control has the focus, by its words or its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

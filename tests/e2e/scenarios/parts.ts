/** What the scenarios share: the panels of the window, and how a text is imported. */
import { expect, type Locator, type Page } from '@playwright/test';
import { article } from './article.ts';

export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

export const timelineEvents = (page: Page): Locator => page.locator('.vis-item:is(.event, .cluster)');

/** Waits until the case is on the screen. */
export const waitForCase = (page: Page): Promise<void> =>
  page.getByText(/Extractor \d+\.\d+/).waitFor({ timeout: 30_000 });

/** Imports the scenarios' article by paste, with its date checked or set by hand. */
export async function importByPaste(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import articles' });
  await dialog.getByLabel(/Text of the article/).fill(article.text);
  await dialog.getByRole('button', { name: 'Read this text' }).click();
  const date = dialog.getByRole('textbox', { name: 'Publication date' });
  await date.fill(article.published);
  await date.press('Tab');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
}

/** The first number in a panel's header, e.g. of "12 of 21 events". */
export async function headerCount(page: Page, name: string, what: RegExp): Promise<number> {
  const text = (await region(page, name).locator('.panel-note').textContent()) ?? '';
  const match = what.exec(text);
  if (!match) throw new Error(`the header of ${name} says "${text}"`);
  return Number(match[1]);
}

/** Chooses the first event of the timeline that has a label to click on, and gives its title. */
export async function selectFirstEvent(page: Page): Promise<string> {
  const label = page.locator('.event-label').first();
  await label.click();
  return (await label.locator('.event-title').textContent()) ?? '';
}

/** Waits until the inspector has a field open for writing, and writes into it as a whole. */
export async function writeInInspector(page: Page, words: string): Promise<void> {
  await expect(region(page, 'Inspector').locator('textarea:focus')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Loads the page again with an ear for everything that the content security policy stops. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const list: string[] = [];
    Object.assign(globalThis, { policyViolations: list });
    document.addEventListener('securitypolicyviolation', (event) =>
      list.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  await page.reload();
}

export const policyViolations = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(globalThis, 'policyViolations'));

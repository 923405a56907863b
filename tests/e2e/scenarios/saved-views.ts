/** A view is saved, is still there after the window has been loaded again, and is shown as it was; then back and forward. */
import { expect, type Page } from '@playwright/test';
import type { RunningHost } from '../fixtures/running-host.ts';
import { headerCount, importByPaste, region, selectFirstEvent, waitForCase } from './parts.ts';

const NAME = 'Planned, from February';

const shownEvents = (page: Page): Promise<number> => headerCount(page, 'Timeline', /· (\d+)/);
const chosen = (page: Page) => region(page, 'Inspector').getByRole('heading', { level: 3 });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });

export async function savedViews({ page }: RunningHost): Promise<void> {
  await waitForCase(page);
  await importByPaste(page);
  const all = await shownEvents(page);
  await region(page, 'Filters').getByText('Planned', { exact: true }).hover();
  await page.getByRole('button', { name: 'Only Planned' }).click();
  const from = region(page, 'Timeline').getByRole('textbox', { name: 'From' });
  await from.fill('1 Feb 2026');
  await from.press('Enter');
  const title = await selectFirstEvent(page);
  await expect(chosen(page)).toContainText(title);
  const planned = await shownEvents(page);
  expect(planned).toBeLessThan(all);
  await saves(page);
  await page.reload();
  await waitForCase(page);
  await expect.poll(() => shownEvents(page)).toBe(all);
  await restores(page, title);
  await expect.poll(() => shownEvents(page)).toBe(planned);
  await goesBack(page, { title, all });
}

async function saves(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+S');
  const name = dialog(page).getByLabel('Name for what the window shows now');
  await expect(name).toHaveValue(/, from 1 Feb 2026, 1 filter$/);
  await name.fill(NAME);
  await dialog(page).getByRole('button', { name: 'Save this view' }).click();
  await expect(dialog(page).getByRole('listitem')).toContainText(NAME);
}

async function restores(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Saved views' }).click();
  const row = dialog(page).getByRole('listitem');
  const isDrawn = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;
  await expect.poll(() => row.locator('img').evaluate(isDrawn)).toBe(true);
  await row.getByRole('button', { name: new RegExp(`^${NAME}`) }).click();
  await expect(chosen(page)).toContainText(title);
}

interface Before {
  readonly title: string;
  readonly all: number;
}

async function goesBack(page: Page, { title, all }: Before): Promise<void> {
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => shownEvents(page)).toBe(all);
  await expect(region(page, 'Inspector')).toContainText('Nothing selected');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => shownEvents(page)).toBeLessThan(all);
  await expect(chosen(page)).toContainText(title);
}

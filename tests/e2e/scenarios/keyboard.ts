/** The main panels by keyboard alone: each is reached by Tab, and its items by arrow keys. */
import { expect, type Page } from '@playwright/test';
import type { RunningHost } from '../fixtures/running-host.ts';
import { importByPaste, region, waitForCase } from './parts.ts';

const PANELS = ['Actor graph', 'Articles', 'Inspector', 'Reader', 'Timeline'];

export async function keyboard({ page }: RunningHost): Promise<void> {
  await waitForCase(page);
  await importByPaste(page);
  const reached = new Set<string>();
  await page.getByRole('button', { name: /^Case:/ }).focus();
  for (let step = 0; step < 200 && !PANELS.every((name) => reached.has(name)); step += 1) {
    await page.keyboard.press('Tab');
    const name = await panelOfFocus(page);
    if (name) reached.add(name);
  }
  expect([...reached]).toEqual(expect.arrayContaining(PANELS));
  await selectsByArrow(page, 'Actor graph');
  await selectsByArrow(page, 'Timeline');
  await page.locator('.sentence[tabindex="0"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sentence[data-marked="true"]').first()).toBeVisible();
}

const panelOfFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.activeElement?.closest('section.panel')?.getAttribute('aria-labelledby');
    return id ? (document.getElementById(id)?.textContent ?? null) : null;
  });

async function selectsByArrow(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Escape');
  await region(page, name).getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(region(page, 'Inspector').getByRole('heading', { level: 3 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(region(page, 'Inspector')).toContainText('Nothing selected');
}
